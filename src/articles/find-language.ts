import type { Paragraph } from './article.ts';

const SAMPLE = 1500;
const COMMON: readonly (readonly [language: string, words: string])[] = [
  ['en', 'the of and to in that is was for on with as by at from his has'],
  ['es', 'el la de que y en los del las por con una para se es al'],
  ['fr', 'le la les des et en du une que pour dans est sur au qui'],
  ['de', 'der die und das den von zu mit ist des im für auf dem ein'],
  ['pt', 'de que e do da em os para com uma no na por dos ao'],
  ['it', 'di che il la e in del della per un una con sono dei'],
  ['ru', 'и в на что с по не из для его как от'],
];

/** The language of an article (BCP 47) by its commonest words; `en` where they do not tell. */
export function findLanguage(paragraphs: readonly Paragraph[]): string {
  let sample = '';
  for (const { text } of paragraphs) {
    if (sample.length >= SAMPLE) break;
    sample += `${text.slice(0, SAMPLE)} `;
  }
  const words = sample.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  let best = 'en';
  let most = 0;
  for (const [language, common] of COMMON) {
    const set = new Set(common.split(' '));
    const count = words.filter((word) => set.has(word)).length;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
