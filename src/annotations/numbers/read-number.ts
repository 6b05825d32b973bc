import type { Span } from '../../text/span.ts';

/** The bare number in a text: digits or number words with their magnitude, a currency sign before it taken in. */
export interface BareNumber extends Span {
  readonly value: number;
  /** "dollars" for "$"; null without a sign. */
  readonly currency: string | null;
  /** Where its digits or words begin, behind a currency sign. */
  readonly core: number;
  /** digits: "1,200", "5.5"; words: "twenty-one"; magnitude: "millions". */
  readonly written: 'digits' | 'words' | 'magnitude';
}

const ONES: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  score: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
  dozens: 12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
};
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'dollars',
  '€': 'euros',
  '£': 'pounds',
  '¥': 'yen',
  '₹': 'rupees',
};
const CODES: Readonly<Record<string, string>> = {
  usd: 'dollars',
  aud: 'dollars',
  cad: 'dollars',
  eur: 'euros',
  gbp: 'pounds',
  chf: 'francs',
  sek: 'kronor',
  nok: 'kroner',
  dkk: 'kroner',
  jpy: 'yen',
  cny: 'yuan',
  rub: 'rubles',
  inr: 'rupees',
  rs: 'rupees',
};

const WORD_LIST = [...Object.keys(ONES), ...Object.keys(TENS)].join('|');
const BIG_LIST = 'hundred|thousand|million|billion|trillion|dozen';
const BIG = new RegExp(`^(?:${BIG_LIST})$`);
const LEADS: Readonly<Record<string, number>> = { tens: 10, dozens: 12, hundreds: 100, thousands: 1e3 };
// "1,200.5", "12 000", "7.5", "$5bn", "twenty-one", "thousands", "a dozen", "half a million"; not "a1", "1.2.3".
const START = new RegExp(
  `(?<![\\p{L}\\p{N}_#@/]|\\d[.,:/]|\\p{L}[-–'’])(?:` +
    `((?:US|A|C|HK|NZ|R)?[$€£¥₹]|(?:${Object.keys(CODES).join('|')}|rs\\.)(?= ?\\d))? ?(\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,3}(?:[\u00a0\u202f ]\\d{3}){1,4}(?!\\d)|\\d{1,15}(?:\\.\\d{1,6})?)(?!\\d)` +
    `|(half an?|an?|half a|several|a few|a couple of|many|few) (?=(?:${BIG_LIST})\\b)` +
    `|(${WORD_LIST})\\b` +
    `|(?:(${Object.keys(LEADS).join('|')}) of )?((?:${BIG_LIST})s)\\b)`,
  'giu',
);
const NEXT_WORD = new RegExp(`^(?:[- ]| and )(${WORD_LIST}|${BIG_LIST})\\b(?!-?th\\b)`, 'iu');
const NEXT_BIG =
  /^(?:[ -]|\u00a0)(hundreds?|thousands?|millions?|billions?|trillions?|dozens?|bn|mn|tn|m)\b(?! of\b)/iu;
// "2.5m people", but not "2.5m tall".
const COUNTED = /^[mbk] (?:\p{Ll}{1,12} )?(?:people|\p{Ll}{2,12}s)\b/u;
const GLUED_BIG = /^(bn|mn|tn|[mbk])\b/iu;

/** The bare numbers of a text in order. */
export function* readNumbers(text: string): Generator<BareNumber> {
  let reached = 0;
  for (const match of text.matchAll(START)) {
    if (match.index < reached) continue;
    const found = readOne(text, match);
    if (!found) continue;
    reached = found.end;
    yield found;
  }
}

function readOne(text: string, match: RegExpMatchArray): BareNumber | null {
  const start = (match.index ?? 0) + (match[0].length - match[0].trimStart().length);
  const end = (match.index ?? 0) + match[0].length;
  const [, sign, digits, lead, word, many, plural] = match;
  if (plural !== undefined)
    return {
      start,
      end,
      core: start,
      currency: null,
      value: (LEADS[(many ?? '').toLowerCase()] ?? 1) * (MAGNITUDES[plural.toLowerCase()] as number),
      written: 'magnitude',
    };
  if (digits !== undefined) {
    const value = Number(digits.replace(/[,\s]/gu, ''));
    const currency = sign ? (CURRENCIES[sign.slice(-1)] ?? CODES[sign.toLowerCase()] ?? 'rupees') : null;
    return withHalf(
      text,
      magnify(text, { start, end, core: end - digits.length, currency, value, written: 'digits' }),
    );
  }
  if (lead !== undefined) {
    if (/^an?$/i.test(lead)) return withHalf(text, readWords(text, start, end - 1, 'one'));
    const factor = /^half/i.test(lead) ? 0.5 : /^a couple/i.test(lead) ? 2 : 1;
    const core = factor < 1 ? start : end;
    return magnify(text, {
      start: core,
      end: end - 1,
      core,
      currency: null,
      value: factor,
      written: 'words',
    });
  }
  return withHalf(text, readWords(text, start, end, (word ?? '').toLowerCase()));
}

/** Takes in "and a half": of "a million and a half" half a million, of "two and a half years" half of one. */
function withHalf(text: string, number: BareNumber): BareNumber {
  if (!/^ and a half\b/u.test(text.slice(number.end, number.end + 12))) return number;
  const whole = /(?:thousand|million|billion|trillion)$/iu.exec(text.slice(number.start, number.end))?.[0];
  const half = whole ? exact(0.5, whole) : 0.5;
  return magnify(text, { ...number, end: number.end + ' and a half'.length, value: number.value + half });
}

/** "two hundred and five", "twenty-one": as many words as go together, up to twelve. */
function readWords(text: string, start: number, from: number, first: string): BareNumber {
  let end = from;
  let total = 0;
  let part = ONES[first] ?? TENS[first] ?? 0;
  let last = first;
  for (let round = 0; round < 12; round++) {
    const next = NEXT_WORD.exec(text.slice(end, end + 16));
    if (!next) break;
    const word = (next[1] as string).toLowerCase();
    const big = BIG.test(word) ? (MAGNITUDES[word] as number) : 0;
    const joined = next[0].startsWith(' and ');
    if (
      big === 0 &&
      !(TENS[last] && word in ONES && !joined) &&
      !/^(?:hundred|thousand|million|billion)$/.test(last)
    )
      break;
    if (big > 0 && joined) break;
    if (big === 100) part *= 100;
    else if (big > 0) {
      total += part * big;
      part = 0;
    } else part += ONES[word] ?? TENS[word] ?? 0;
    last = word;
    end += next[0].length;
  }
  return { start, end, core: start, currency: null, value: total + part, written: 'words' };
}

function magnify(text: string, number: BareNumber): BareNumber {
  const rest = text.slice(number.end, number.end + 30);
  const glued = number.written === 'digits' ? GLUED_BIG.exec(rest) : null;
  if (glued && (number.currency !== null || !/^[mbk]$/i.test(glued[1] as string) || COUNTED.test(rest)))
    return { ...number, end: number.end + glued[0].length, value: exact(number.value, glued[1] as string) };
  const next = NEXT_BIG.exec(rest);
  if (!next || (/^m$/i.test(next[1] as string) && number.currency === null)) return number;
  const wider = {
    ...number,
    end: number.end + next[0].length,
    value: exact(number.value, next[1] as string),
  };
  const again = / ?(million|billion|trillion)\b/iu.exec(text.slice(wider.end, wider.end + 9));
  if (again?.index !== 0 || !/^(?:hundred|thousand)/i.test(next[1] as string)) return wider;
  return { ...wider, end: wider.end + again[0].length, value: exact(wider.value, again[1] as string) };
}

/** Multiplies without the tail of a binary fraction: 4.35 million is 4350000. */
function exact(value: number, word: string): number {
  return Number((value * (MAGNITUDES[word.toLowerCase()] ?? 1)).toPrecision(12));
}
