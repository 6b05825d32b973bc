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

/** Marks words that count with a capital only: "may" and "sat" are verbs. */
const CAPITAL = 1 << 20;

const WORDS = new Map<string, number>();
add(
  KIND.month | CAPITAL,
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sept
  sep oct nov dec`,
);
add(
  KIND.weekday | CAPITAL,
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays mon tue tues wed thu thur thurs fri sat sun`,
);
add(
  KIND.unit,
  `second minute hour day night week weekend fortnight month quarter year decade century seconds minutes hours days nights
  weeks weekends fortnights months quarters years decades centuries period midweek yearlong monthlong weeklong daylong
  time anniversary yearend`,
);
add(KIND.day, 'today yesterday tomorrow tonight overnight');
add(
  KIND.period,
  `spring summer autumn fall winter century centuries decade decades fiscal fy half halves quarter quarters q h twenties
  thirties forties fifties sixties seventies eighties nineties era`,
);
add(
  KIND.holiday,
  `christmas xmas easter thanksgiving halloween ramadan eid hanukkah passover day eve new valentine valentines
  epiphany pentecost nochebuena friday labor labour memorial veterans juneteenth`,
);
add(KIND.part, 'morning afternoon evening night noon midday midnight dawn dusk');
add(
  KIND.vague,
  `now current currently recent recently nowadays present presently future past previously formerly lately soon then
  meanwhile once moment time later earlier term`,
);
add(
  KIND.set,
  `daily weekly monthly quarterly yearly annual annually biannual biennial fortnightly nightly hourly
  weekdays weekends annum`,
);
add(KIND.ago, 'ago hence back now today');
add(
  KIND.order,
  'before after following prior since earlier later previously afterwards afterward beforehand',
);
add(
  KIND.which,
  'past last next coming recent previous preceding following prior this these current same that latest',
);
add(KIND.each, 'every each');
add(KIND.old, 'old olds age');
add(
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
      const kinds = WORDS.get(text.slice(start, index).toLowerCase());
      if (kinds && (kinds & CAPITAL) === 0) found.push({ at: start, kinds });
      else if (kinds && isCapital(text.charCodeAt(start))) found.push({ at: start, kinds: kinds & ~CAPITAL });
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
  // "14/03", "2025-03", "20:00", "3.4.2025", "6 p.m.", "6am", "90s", "20h"
  if ('/-–:.'.includes(text.charAt(end)) && isDigit(text.charCodeAt(end + 1))) kinds |= KIND.numeric;
  const letter = text.charAt(next === 32 ? end + 1 : end).toLowerCase();
  if (length <= 2 && (letter === 'a' || letter === 'p' || letter === 'h' || letter === 'o'))
    kinds |= KIND.numeric;
  if (letter === 's') kinds |= KIND.period | KIND.year;
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

function add(kind: number, list: string): void {
  for (const word of list.split(/\s+/)) WORDS.set(word, (WORDS.get(word) ?? 0) | kind);
}
