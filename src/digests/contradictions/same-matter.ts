import type { Statement, StatementWord } from './statement.ts';

/** What two statements share and what each has alone. */
export interface Comparison {
  readonly shared: number;
  readonly sharedProper: number;
  readonly own: Leftovers;
  readonly others: Leftovers;
}

export interface Leftovers {
  readonly words: readonly StatementWord[];
  readonly proper: readonly StatementWord[];
  readonly size: number;
}

/** Compares two statements word by word; a word counts as shared where the other has one that may stand for it. */
export function compare(a: Statement, b: Statement): Comparison {
  const own = leftovers(a, b);
  const others = leftovers(b, a);
  return {
    shared: Math.min(
      own.size - own.words.length - own.proper.length,
      others.size - others.words.length - others.proper.length,
    ),
    sharedProper:
      new Set(a.proper.map(({ term }) => term)).size - new Set(own.proper.map(({ term }) => term)).size,
    own,
    others,
  };
}

function leftovers(a: Statement, b: Statement): Leftovers {
  const all = [...b.words, ...b.proper];
  const lacks = ({ forms }: StatementWord) => !all.some(({ term }) => forms.has(term));
  const words = once(a.words);
  const proper = once(a.proper);
  return { words: words.filter(lacks), proper: proper.filter(lacks), size: words.length + proper.length };
}

function once(words: readonly StatementWord[]): StatementWord[] {
  return [...new Map(words.map((word) => [word.term, word])).values()];
}

/** The share of the shorter statement that the other has too; without the names that differ, where those are what differs. */
export function shareOf({ shared, own, others }: Comparison, withoutNames = false): number {
  const sizes = [own, others].map(({ size, proper }) => size - (withoutNames ? proper.length : 0));
  return shared / Math.max(1, Math.min(...sizes));
}

/** Whether they name days that cannot be the same. */
export function nameOtherDays(a: Statement, b: Statement): boolean {
  if (a.days.length === 0 || b.days.length === 0) return false;
  return !a.days.some((day) => b.days.some((other) => day.from <= other.to && other.from <= day.to));
}

/** Whether they name a day, a month or the like in common. */
export function nameOneDay(a: Statement, b: Statement): boolean {
  return a.days.length > 0 && b.days.length > 0 && !nameOtherDays(a, b);
}

/** Whether they give different figures of one kind. */
export function nameOtherFigures(a: Statement, b: Statement): boolean {
  return a.figures.some((figure) =>
    b.figures.some(
      ({ kind, least, most }) => kind === figure.kind && (least > figure.most || figure.least > most),
    ),
  );
}

const DAY_MS = 86_400_000;

/** How many days lie between the articles; null where that is not known. */
export function daysBetween(a: Statement, b: Statement): number | null {
  if (a.published === null || b.published === null) return null;
  return Math.abs(Date.parse(a.published) - Date.parse(b.published)) / DAY_MS;
}
