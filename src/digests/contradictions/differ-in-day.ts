import { stem } from '../../text/stem.ts';
import type { Difference } from './difference.ts';
import { type Comparison, nameOtherFigures, shareOf } from './same-matter.ts';
import type { Statement, StatementDay } from './statement.ts';

const FEWEST_SHARED = 3;
const LEAST_SHARED = 0.75;
const DAYS_APART = 60;
const DAY_MS = 86_400_000;
// What happens once: who meets on one day may meet on another as well.
const ONCE = new Set(
  (
    'die died death born birth open opened close closed sink sank sunk aground crash crashed collapse explode ' +
    'burn sign signed marry married resign found founded launch begin began start end inaugurate appoint elect election ' +
    'erupt burst broke struck derail kill killed murder drown land landed release acquit convict sentence sentenced trial retire premiere'
  )
    .split(' ')
    .map(stem),
);
// What is planned has one day more often.
const PLANNED = new Set(
  'held hold summit vote referendum final wedding funeral strike coronation'.split(' ').map(stem),
);
const FUTURE =
  /\b(?:will|is to|are to|is due|are due|is set|is scheduled|are scheduled|is planned|expected to)\b/iu;

/** The days in which they differ, where both tell when one thing happens that happens once; null for none. */
export function differInDay(now: Statement, before: Statement, comparison: Comparison): Difference | null {
  const [own, other] = [onlyDay(now), onlyDay(before)];
  if (!own || !other) return null;
  const apart = Math.abs(Date.parse(own.from) - Date.parse(other.from)) / DAY_MS;
  const isDay = own.from === own.to;
  // A day, a month or a year against its like.
  if (isDay !== (other.from === other.to) || apart === 0 || (isDay && apart > DAYS_APART)) return null;
  if (own.from <= other.to && other.from <= own.to) return null;
  // "On Friday" of a week before, or of the week after, is easily taken for the other one.
  if (
    apart % 7 === 0 &&
    [[now, own] as const, [before, other] as const].some(([each, day]) => !/\d/.test(wordsOf(each, day)))
  )
    return null;
  const { own: left, others: right, shared, sharedProper } = comparison;
  if (left.words.length > 0 && right.words.length > 0) return null;
  if (left.proper.length > 0 && right.proper.length > 0) return null;
  if (sharedProper === 0 || shared < FEWEST_SHARED || shareOf(comparison) < LEAST_SHARED) return null;
  if (nameOtherFigures(now, before)) return null;
  const isFuture = FUTURE.test(textOf(now));
  if (isFuture !== FUTURE.test(textOf(before))) return null;
  const happens = now.words.some(
    ({ term, forms }) =>
      (ONCE.has(term) || (isFuture && PLANNED.has(term))) &&
      before.words.some((word) => forms.has(word.term)),
  );
  return happens ? { now: own, before: other, isUpdate: false } : null;
}

function onlyDay({ days }: Statement): StatementDay | null {
  const [day] = days;
  return days.length === 1 && day && day.certainty !== 'inferred' ? day : null;
}

function wordsOf({ sentence }: Statement, { start, end }: StatementDay): string {
  return sentence.passage.text.slice(start, end);
}

function textOf({ sentence: { passage, span } }: Statement): string {
  return passage.text.slice(span.start, span.end);
}
