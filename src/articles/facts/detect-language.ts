import { lazily } from '../load-package.ts';

const tinyld = lazily<typeof import('tinyld/light')>('tinyld/light');

// Enough to tell; more costs time and changes nothing.
const HEAD = 1000;
// Function words make up a third of English prose; another language shares at most a few of them.
const ENOUGH_ENGLISH = 0.15;
const ENGLISH = new Set(
  'the of and to in that is was for on with as he his it by at from be said has have are an not this had were which who will they but would their or its been'.split(
    ' ',
  ),
);

/** The language of a text as BCP 47, `en` where its words do not tell. */
export function detectLanguage(text: string): string {
  const head = text.slice(0, HEAD);
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 8) return hasOtherScript(head) ? ask(head) : 'en';
  const english = words.filter((word) => ENGLISH.has(word)).length / words.length;
  return english >= ENOUGH_ENGLISH ? 'en' : ask(head);
}

function hasOtherScript(text: string): boolean {
  return /[\p{sc=Cyrillic}\p{sc=Han}\p{sc=Arabic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Hiragana}\p{sc=Hangul}]/u.test(
    text,
  );
}

function ask(text: string): string {
  return tinyld().detect(text) || 'en';
}
