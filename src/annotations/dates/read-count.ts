const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

/** Pattern source of a number as it counts units of time: "3", "1.5", "twenty-five", "a couple of"; no group. */
export const COUNT = `(?:\\d{1,3}[ -]1/[234]|\\d{1,4}(?:[.,]\\d{1,3})?|(?:${TENS})(?:[- ](?:${ONES}))?|(?:${ONES}|${TEENS})\\shundred|${TEENS}|${ONES}|an?\\s(?:hundred|thousand|dozen|few|couple(?:\\sof)?)|(?:several|many)\\shundred|a\\sgood\\smany|couple\\sof|half\\san?|half|(?:an?\\s)?quarter(?:\\sof\\san?)?|single|an?|several|some|few|many|dozens\\sof|hundreds\\sof|thousands\\sof|hundred|thousand)`;

/** Pattern source of ordinals up to the thirty-first, written out; no group. */
export const ORDINAL =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|final|\\d{1,2}(?:st|nd|rd|th))';

const WORDS = new Map<string, number>([
  ...[...ONES.split('|'), ...TEENS.split('|')].map((word, index) => [word, index + 1] as const),
  ...TENS.split('|').map((word, index) => [word, (index + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['single', 1],
  ['half', 0.5],
  ['half a', 0.5],
  ['half an', 0.5],
  ['quarter', 0.25],
  ['a quarter', 0.25],
  ['a quarter of a', 0.25],
  ['a quarter of an', 0.25],
  ['quarter of a', 0.25],
  ['quarter of an', 0.25],
  ['a couple', 2],
  ['a couple of', 2],
  ['couple of', 2],
  ['a dozen', 12],
  ['a hundred', 100],
  ['a thousand', 1000],
]);

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

/** The number that a match of COUNT means; null where it is vague ("several"). */
export function readCount(written: string): number | null {
  const lower = written.toLowerCase().replace(/\s+/g, ' ');
  const known = WORDS.get(lower);
  if (known !== undefined) return known;
  const fraction = /^(\d+)[ -]1\/([234])$/.exec(lower);
  if (fraction) return Number(fraction[1]) + 1 / Number(fraction[2]);
  if (/^\d/.test(lower))
    return Number(/,\d{3}$/.test(lower) ? lower.replace(',', '') : lower.replace(',', '.'));
  const hundreds = / hundred$/.test(lower) ? WORDS.get(lower.slice(0, -8)) : undefined;
  if (hundreds !== undefined) return hundreds * 100;
  const parts = lower.split(/[- ]/);
  const tens = WORDS.get(parts[0] ?? '');
  const ones = WORDS.get(parts[1] ?? '');
  return tens !== undefined && tens >= 20 && ones !== undefined ? tens + ones : null;
}

/** The number of an ordinal, -1 for the last; null where it is none. */
export function readOrdinal(written: string): number | null {
  const lower = written.toLowerCase();
  if (lower === 'last' || lower === 'final') return -1;
  const index = ORDINALS.indexOf(lower);
  if (index >= 0) return index + 1;
  const digits = /^\d+/.exec(lower);
  return digits ? Number(digits[0]) : null;
}
