import { lazily } from '../load-package.ts';

// tinyld's light build: it knows 24 languages, needs no model beside it, loads in 25 ms and answers in half a
// millisecond; franc-min takes as long and is often wrong below 100 letters.
const tinyld = lazily<typeof import('tinyld/light')>('tinyld/light');

// Enough to tell; more costs time and changes nothing.
const HEAD = 400;
const HEAD_FOR_TINYLD = 300;
const LEAST_WORDS = 8;
// Function words make up a third of running text; of another language's a text has a few by chance.
const ENOUGH = 0.1;

const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as he his it by at from be said has have are an not this had were which who will they but would their or its been about would after',
  es: 'el la los las de del que y en un una por con para se su al como más pero sus fue ha este sobre entre',
  fr: 'le la les des du de et un une dans que qui est pour sur au aux par pas avec ce cette il son sa ses a été',
  de: 'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass',
  it: 'il lo la gli le di del della che e un una per con non si è da nel alla dei delle sono ha anche',
  pt: 'o a os as do da dos das que e em um uma para com não por se no na mais foi ao como',
  nl: 'de het een van en in is dat op te met voor zijn niet aan er om ook als bij door naar',
  ru: 'и в на не что с по как это из за от к для его о но также был года',
};

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of new Set(words.split(' ')))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/** The language of a text as BCP 47, `en` where its words do not tell. */
export function detectLanguage(text: string): string {
  const head = text.slice(0, HEAD);
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  const votes: Record<string, number> = {};
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? []) votes[language] = (votes[language] ?? 0) + 1;
  const [best, second] = Object.entries(votes).sort((a, b) => b[1] - a[1]);
  if (best && words.length >= LEAST_WORDS && best[1] >= words.length * ENOUGH && best[1] > (second?.[1] ?? 0))
    return best[0];
  if (words.length < LEAST_WORDS && !OTHER_SCRIPT.test(head)) return 'en';
  return tinyld().detect(head.slice(0, HEAD_FOR_TINYLD)) || 'en';
}

const OTHER_SCRIPT =
  /[\p{sc=Cyrillic}\p{sc=Han}\p{sc=Arabic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Hiragana}\p{sc=Hangul}]/u;
