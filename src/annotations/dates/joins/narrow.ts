import { daysInMonth, formatMonth } from '../../../text/calendar.ts';
import { monthOf, yearOf } from '../reference.ts';
import type { DateJoin, Finding, Reading } from '../rule.ts';

// takes "early", "late in", "mid-"; refuses "later"
const SHADE = /(?<![\p{L}-])(early|mid|late)(?:-| in | )(?:the )?$/iu;
// takes "the end of", "the beginning of"; refuses "the end"
const EDGE =
  /(?<![\p{L}-])(?:the )?(?:very )?(start|beginning|outset|opening|middle|end|close|turn|eve) of (?:the )?$/iu;

const MODS: ReadonlyMap<string, string> = new Map([
  ['early', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
  ['start', 'START'],
  ['beginning', 'START'],
  ['outset', 'START'],
  ['opening', 'START'],
  ['turn', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
]);

/** "early", "mid-", "late" narrow a month to a third and a year to its months; "the end of" only marks it. */
export const narrow: DateJoin = {
  name: 'early, mid and late',
  join: (findings, text) => findings.map((finding) => narrowed(finding, text)),
};

const NARROWED = new Set(['day', 'week', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century']);

function narrowed(finding: Finding, text: string): Finding {
  if (finding.type !== 'DATE' || finding.grain === null || !NARROWED.has(finding.grain)) return finding;
  const before = text.slice(Math.max(0, finding.start - 24), finding.start);
  const shade = SHADE.exec(before);
  const match = shade ?? EDGE.exec(before);
  if (!match) return finding;
  const word = (match[1] ?? '').toLowerCase();
  const mod = MODS.get(word);
  if (mod === undefined) return finding;
  const inYear = finding.inYear;
  const { inYear: _, ...rest } = finding;
  return {
    ...rest,
    start: finding.start - match[0].length,
    ...(inYear
      ? {
          inYear: (year, reference) => {
            const value = inYear(year, reference);
            return value !== null && shade ? narrowValue(value, word) : value;
          },
        }
      : {}),
    read: (reference): Reading => {
      const reading = finding.read(reference);
      if (reading.value === null) return reading;
      return { ...reading, value: shade ? narrowValue(reading.value, word) : reading.value, mod };
    },
  };
}

/** The part of a month or year that the words mean; other values stay as they are. */
function narrowValue(value: string, word: string): string {
  const year = yearOf(value);
  const month = monthOf(value);
  if (year === null) return value;
  if (/^\d{4}$/.test(value)) {
    const [from, to] = word === 'early' ? [1, 3] : word === 'mid' ? [5, 8] : [10, 12];
    return `${formatMonth(year, from)}/${formatMonth(year, to)}`;
  }
  if (month === null || !/^\d{4}-\d{2}$/.test(value)) return value;
  const [from, to] = word === 'early' ? [1, 10] : word === 'mid' ? [11, 20] : [21, daysInMonth(year, month)];
  return `${value}-${String(from).padStart(2, '0')}/${value}-${String(to).padStart(2, '0')}`;
}
