import type { Figures } from './figures.ts';

/** One line of a table: what it is of, how many questions, the figures. */
export interface Row {
  readonly label: string;
  readonly count: number;
  readonly figures: Figures;
}

const DIGITS = 3;

/** Rows under the names of all their columns, as a Markdown table that also reads well in a terminal. */
export function formatTable(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row.figures)))];
  const cells = [
    ['', 'n', ...columns],
    ...rows.map((row) => [
      row.label,
      String(row.count),
      ...columns.map((column) => formatFigure(row.figures[column])),
    ]),
  ];
  const widths = ['', 'n', ...columns].map((_, at) =>
    Math.max(3, ...cells.map((line) => (line[at] ?? '').length)),
  );
  const lines = cells.map(
    (line) =>
      `| ${line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`,
  );
  const rule = `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function formatFigure(figure: number | undefined): string {
  return figure === undefined || Number.isNaN(figure) ? '–' : figure.toFixed(DIGITS);
}
