import type { NumberAnnotation } from '../annotation.ts';

const WORDS =
  'zero once twice three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  );
// "twice a month", "six times a day", "once every two years"; not "three times champion".
const OFTEN = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(once|twice)|(${WORDS.slice(3).join('|')}|\\d{1,3}) times)(?: (?:an?|per|each|every)) (?:(?:two|three|four|five|six|\\d+|other|second) )?(second|minute|hour|day|night|week|month|season|year|decade)s?\\b`,
  'giu',
);
// "twice as many", "three times as much", "half as large".
const AS_MANY = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(half|twice)|(${WORDS.slice(3).join('|')}|\\d{1,3}) times)(?= (?:as (?:many|much|\\p{Ll}+)|(?:more|higher|larger|bigger) than|the (?:size|number|amount|price|level))\\b)`,
  'giu',
);

/** How often something is done ("twice a month": 2 times), and how many times as much ("twice as many": 2 fold). */
export function findTimes(text: string): NumberAnnotation[] {
  return [...timesOf(text, OFTEN, 'times'), ...timesOf(text, AS_MANY, 'fold')];
}

function* timesOf(text: string, pattern: RegExp, unit: string): Generator<NumberAnnotation> {
  for (const match of text.matchAll(pattern)) {
    const word = (match[1] ?? match[2] ?? '').toLowerCase();
    const value = word === 'half' ? 0.5 : WORDS.includes(word) ? WORDS.indexOf(word) : Number(word);
    const start = match.index;
    yield { start, end: start + match[0].length, text: match[0], value, unit, qualifier: null };
  }
}
