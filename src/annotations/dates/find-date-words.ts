/** Kinds of words of which a temporal expression holds one at least; bits of a set. */
export const KIND = {
  month: 1,
  weekday: 2,
  unit: 4,
  day: 8,
  year: 16,
  numeric: 32,
  period: 64,
  holiday: 128,
  part: 256,
  vague: 512,
  foreign: 1024,
  set: 2048,
  // Words that date nothing by themselves; they only tell which rules to ask.
  ago: 4096,
  order: 8192,
  which: 16384,
  old: 32768,
  each: 65536,
} as const;

/** The kinds that make a sentence worth reading. */
export const DATING = 4095;

/** Where in a text a word of some kind stands. */
export interface DateWord {
  readonly at: number;
  readonly kinds: number;
}

/** Words that count however they are written, and those that need a capital: "may" and "sat" are verbs. */
const WORDS = new Map<string, number>();
const CAPITALISED = new Map<string, number>();
add(
  CAPITALISED,
  KIND.month,
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sept
  sep oct nov dec`,
);
add(
  CAPITALISED,
  KIND.weekday,
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays mon tue tues wed thu thur thurs fri sat sun`,
);
add(
  WORDS,
  KIND.unit,
  `second minute hour day night week weekend fortnight month quarter year decade century seconds minutes hours days nights
  weeks weekends fortnights months quarters years decades centuries midweek yearlong monthlong weeklong daylong
  yearend`,
);
add(WORDS, KIND.day, 'today yesterday tomorrow tonight overnight');
add(
  WORDS,
  KIND.period,
  `spring summer autumn fall winter century centuries decade decades fiscal fy half halves quarter quarters q h twenties
  thirties forties fifties sixties seventies eighties nineties era`,
);
add(
  CAPITALISED,
  KIND.holiday,
  `christmas xmas easter thanksgiving halloween epiphany pentecost juneteenth day eve year years night friday monday
  sunday wednesday thursday july`,
);
add(WORDS, KIND.holiday, 'eve');
add(WORDS, KIND.part, 'morning afternoon evening night noon midday midnight dawn dusk');
add(
  WORDS,
  KIND.vague,
  `now current currently recent recently nowadays present presently future past lately then
  moment time period term`,
);
add(
  WORDS,
  KIND.set,
  `daily weekly monthly quarterly yearly annual annually biannual biennial fortnightly nightly hourly
  weekdays weekends annum`,
);
add(WORDS, KIND.ago, 'ago hence back now today');
add(
  WORDS,
  KIND.order,
  'before after following prior since earlier later previously afterwards afterward beforehand',
);
add(
  WORDS,
  KIND.which,
  'past last next coming recent previous preceding following prior this these current same that latest weekend midweek',
);
add(WORDS, KIND.each, 'every each');
add(WORDS, KIND.old, 'old olds age');
add(
  WORDS,
  KIND.foreign,
  `enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
  janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre
  januar jänner februar märz maerz april juni juli august september oktober november dezember
  janeiro fevereiro março marco abril maio junho julho setembro outubro novembro dezembro
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря
  январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре
  январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь`,
);

const LONGEST = 12;

/** The words of a text that can be part of a temporal expression, in order; most sentences hold none. */
export function findDateWords(text: string): DateWord[] {
  const found: DateWord[] = [];
  const { length } = text;
  let index = 0;
  while (index < length) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) {
      const start = index;
      while (index < length && isDigit(text.charCodeAt(index))) index++;
      const kinds = digitKinds(text, start, index);
      if (kinds) found.push({ at: start, kinds });
    } else if (isLetter(code)) {
      const start = index;
      while (index < length && isLetter(text.charCodeAt(index))) index++;
      if (index - start > LONGEST) continue;
      const word = text.slice(start, index).toLowerCase();
      const kinds = (WORDS.get(word) ?? 0) | (isCapital(code) ? (CAPITALISED.get(word) ?? 0) : 0);
      if (kinds) found.push({ at: start, kinds });
    } else {
      index++;
    }
  }
  return found;
}

function digitKinds(text: string, start: number, end: number): number {
  const length = end - start;
  if (length > 4) return 0;
  const next = text.charCodeAt(end);
  let kinds = 0;
  if (length === 4) {
    const first = text.charCodeAt(start);
    if (first === 49 || first === 50) kinds |= KIND.year | KIND.numeric;
    if (first <= 50) kinds |= KIND.numeric;
  }
  // "14/03", "2025-03", "20:00", "3.4.2025"
  if ('/-–:.'.includes(text.charAt(end)) && isDigit(text.charCodeAt(end + 1))) kinds |= KIND.numeric;
  // "6 p.m.", "6am", "8 o'clock"
  const after = text.slice(next === 32 ? end + 1 : end, end + 3).toLowerCase();
  if (length <= 2 && /^(?:[ap][.m]|o['’])/.test(after)) kinds |= KIND.numeric;
  // "1990s", "70s"
  if (text.charAt(end) === 's') kinds |= KIND.period | KIND.year;
  const before = text.charAt(start - 1);
  if (length === 2 && (before === "'" || before === '’' || before === '‘')) kinds |= KIND.year;
  return kinds;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x530);
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function add(words: Map<string, number>, kind: number, list: string): void {
  for (const word of list.split(/\s+/)) words.set(word, (words.get(word) ?? 0) | kind);
}
