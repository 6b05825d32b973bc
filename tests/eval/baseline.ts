import type { Row } from './table.ts';

/** A titled table of the run. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Figures of an earlier run by section, row and column, with the settings that it ran under. */
export interface Baseline {
  readonly settings: string;
  readonly figures: Readonly<Record<string, number>>;
}

// Figures that a change may lower by so much without being listed: of 500 questions, two and a half.
const TOLERANCE = 0.005;

/** The columns in which less is better. */
const LESS_IS_BETTER: ReadonlySet<string> = new Set(['refused wrongly', 'ECE']);

/** What of a run is kept: figures to four digits, of ours alone. */
export function toBaseline(settings: string, sections: readonly Section[]): Baseline {
  const figures: Record<string, number> = {};
  for (const { title, rows } of sections) {
    for (const row of rows) {
      for (const [column, figure] of Object.entries(row.figures)) {
        if (!Number.isNaN(figure)) figures[`${title} / ${row.label} / ${column}`] = Number(figure.toFixed(4));
      }
    }
  }
  return { settings, figures };
}

/** The figures that have become worse, with both values, in the order of the baseline. */
export function findWorse(before: Baseline, now: Baseline): { name: string; before: number; now: number }[] {
  return Object.entries(before.figures).flatMap(([name, was]) => {
    const is = now.figures[name];
    if (is === undefined) return [];
    const column = name.slice(name.lastIndexOf(' / ') + 3);
    const loss = LESS_IS_BETTER.has(column) ? is - was : was - is;
    return loss > TOLERANCE ? [{ name, before: was, now: is }] : [];
  });
}
