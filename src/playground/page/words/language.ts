import { english } from './english.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import type { Words } from './words.ts';

/** Discord's codes of the languages that the bot has. */
export type Language = 'en-US' | 'es-ES' | 'ru';

/** The languages in the order of the switch, by their own names. */
export const LANGUAGES: Readonly<Record<Language, { readonly name: string; readonly words: Words }>> = {
  'en-US': { name: 'English', words: english },
  'es-ES': { name: 'Español', words: spanish },
  ru: { name: 'Русский', words: russian },
};

/** The language of that code, or the nearest that we have. */
export function findLanguage(code: string | null): Language {
  if (code === null) return 'en-US';
  const [first] = code.toLowerCase().split('-');
  const found = (Object.keys(LANGUAGES) as Language[]).find(
    (each) => each.toLowerCase().split('-')[0] === first,
  );
  return found ?? 'en-US';
}
