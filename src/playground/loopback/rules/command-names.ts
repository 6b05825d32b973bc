import { checkLength, type Form, formOf } from './form.ts';

// Taken: "when", "cuándo", "когда"; refused: "When?".
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** The languages that Discord's clients have. */
export const LOCALES: ReadonlySet<string> = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th ' +
    'zh-CN ja zh-TW ko'
  ).split(' '),
);

/** What is wrong with the name of a slash command or an option, and with its translations. */
export function checkSlashName(named: Form, path: string): readonly string[] {
  const words =
    typeof named.name === 'string' ? checkName(named.name, `${path}name`) : [`${path}name: is required`];
  return [...words, ...checkTranslations(named.name_localizations, `${path}name_localizations`, checkName)];
}

/** What is wrong with the name of a command in a menu, which may have spaces and capitals. */
export function checkMenuName(named: Form, path: string): readonly string[] {
  const check = (name: string, where: string) => checkLength(name, where, 1, 32);
  const words =
    typeof named.name === 'string' ? check(named.name, `${path}name`) : [`${path}name: is required`];
  return [...words, ...checkTranslations(named.name_localizations, `${path}name_localizations`, check)];
}

/** What is wrong with a description and its translations: each has 1 to 100 characters. */
export function checkDescription(described: Form, path: string): readonly string[] {
  const { description, description_localizations: translations } = described;
  const check = (text: string, where: string) => checkLength(text, where, 1, 100);
  return [
    ...(typeof description === 'string'
      ? check(description, `${path}description`)
      : [`${path}description: is required`]),
    ...checkTranslations(translations, `${path}description_localizations`, check),
  ];
}

/** What is wrong with translations: a language that Discord lacks, or a text that `check` complains about. */
export function checkTranslations(
  translations: unknown,
  path: string,
  check: (text: string, path: string) => readonly string[],
): readonly string[] {
  return Object.entries(formOf(translations)).flatMap(([locale, text]) => {
    const where = `${path}.${locale}`;
    if (!LOCALES.has(locale)) return [`${where}: Discord has no such language`];
    // Null takes a translation away.
    return typeof text === 'string' ? check(text, where) : text === null ? [] : [`${where}: must be a text`];
  });
}

function checkName(name: string, path: string): readonly string[] {
  if (!NAME.test(name)) return [`${path}: "${name}" must be 1 to 32 letters, digits, - or _`];
  return name === name.toLowerCase() ? [] : [`${path}: "${name}" must be in lower case`];
}
