const MONTHS: Readonly<Record<string, number>> = monthNumbers([
  ['january', 'jan', 'enero', 'ene', 'janvier', 'januar', 'gennaio', 'janeiro', 'января', 'januari'],
  [
    'february',
    'feb',
    'febrero',
    'février',
    'fevrier',
    'februar',
    'febbraio',
    'fevereiro',
    'февраля',
    'februari',
  ],
  ['march', 'mar', 'marzo', 'mars', 'märz', 'março', 'марта', 'maart'],
  ['april', 'apr', 'abril', 'avril', 'aprile', 'апреля', 'abr'],
  ['may', 'mayo', 'mai', 'maggio', 'maio', 'мая', 'mei'],
  ['june', 'jun', 'junio', 'juin', 'juni', 'giugno', 'junho', 'июня'],
  ['july', 'jul', 'julio', 'juillet', 'juli', 'luglio', 'julho', 'июля'],
  ['august', 'aug', 'agosto', 'août', 'августа', 'augustus'],
  ['september', 'sept', 'sep', 'septiembre', 'septembre', 'settembre', 'setembro', 'сентября'],
  ['october', 'oct', 'octubre', 'octobre', 'oktober', 'okt', 'ottobre', 'outubro', 'октября'],
  ['november', 'nov', 'noviembre', 'novembre', 'novembro', 'ноября'],
  ['december', 'dec', 'diciembre', 'décembre', 'dezember', 'dez', 'dicembre', 'dezembro', 'декабря'],
]);

// "2024-03-03", "2024/3/3", "2024-03-03T10:00"; not "2024-03".
const YEAR_FIRST = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
// "3.3.2024", "13/3/2024"; not "3.3".
const YEAR_LAST = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
// "March 3, 2024", "Feb. 21st 2022"; not "March 2024".
const MONTH_FIRST = /(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu;
// "3 March 2024", "3. März 2024", "3 de marzo de 2024"; not "in March 2024".
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º)?\s+(?:de\s+|of\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/gu;

/** The number of a month by its name or abbreviation in one of eight languages, or null. */
export function monthNumber(name: string): number | null {
  return MONTHS[name.toLowerCase()] ?? null;
}

/** A day as it stands written, with its place in the text. */
export interface WrittenDay {
  /** ISO date. */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** The ISO date of the first full date in a text, or null; of day and month in figures only where one can be told. */
export function findDay(text: string): string | null {
  return findWrittenDay(text)?.day ?? null;
}

/** The first full date of a text: day, month and year. */
export function findWrittenDay(text: string): WrittenDay | null {
  if (!/\d/.test(text) || text.length > 400) return null;
  for (const match of text.matchAll(MONTH_FIRST)) {
    const found = written(match, match[3], MONTHS[(match[1] ?? '').toLowerCase()], match[2]);
    if (found) return found;
  }
  for (const match of text.matchAll(DAY_FIRST)) {
    const found = written(match, match[3], MONTHS[(match[2] ?? '').toLowerCase()], match[1]);
    if (found) return found;
  }
  const first = YEAR_FIRST.exec(text);
  if (first) return written(first, first[1], Number(first[2]), first[3]);
  const last = YEAR_LAST.exec(text);
  return last ? inFigures(last) : null;
}

function inFigures(match: RegExpExecArray): WrittenDay | null {
  const one = Number(match[1]);
  const two = Number(match[3]);
  // With points the day comes first everywhere; with strokes only the figures can tell.
  if (match[2] === '.' || one > 12 || one === two) return written(match, match[4], two, match[1]);
  return two > 12 ? written(match, match[4], one, match[3]) : null;
}

function written(
  match: RegExpExecArray,
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): WrittenDay | null {
  if (month === undefined || month < 1 || month > 12) return null;
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  if (date.getUTCDate() !== Number(day) || Number(year) < 1000) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { day: iso, start: match.index, end: match.index + match[0].length };
}

function monthNumbers(names: readonly (readonly string[])[]): Record<string, number> {
  return Object.fromEntries(names.flatMap((month, index) => month.map((name) => [name, index + 1])));
}
