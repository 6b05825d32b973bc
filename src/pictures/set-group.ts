import type { EventGroup } from './group-events.ts';
import { PALETTE } from './palette.ts';
import { textLine } from './svg.ts';
import { textWidth, wrapText } from './wrap-text.ts';

/** How much room labels get. */
export interface Setting {
  readonly size: number;
  readonly line: number;
  /** Lines that a label may take. */
  readonly lines: number;
  /** Below a group, and between its entries. */
  readonly after: number;
  readonly between: number;
  /** Whether the date, in short, stands before the label instead of above it. */
  readonly inline: boolean;
}

/** From the roomiest on. */
export const SETTINGS: readonly Setting[] = [
  { size: 30, line: 40, lines: 3, after: 18, between: 8, inline: false },
  { size: 30, line: 40, lines: 2, after: 18, between: 6, inline: false },
  { size: 28, line: 36, lines: 2, after: 10, between: 10, inline: true },
  { size: 30, line: 40, lines: 1, after: 8, between: 0, inline: false },
  { size: 28, line: 38, lines: 1, after: 2, between: 2, inline: true },
];

/** The lines of a group, still without a place. */
export interface SetGroup {
  readonly height: number;
  /** Where a connector meets it, from its top. */
  readonly anchor: number;
  /** Where its last entry begins, from its top. */
  readonly lastAnchor: number;
  /** Its markup, set from this corner. */
  readonly draw: (x: number, top: number) => string[];
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const DATE_LINES = 2;
const TAIL_GAP = 10;
const INLINE_GAP = 16;
const WIDEST_DATE = 0.33;
// Of a line's height, how far below its top the letters stand, and the middle of their height.
const BASELINE = 0.76;
const MIDDLE = 0.5;

interface Line {
  readonly kind: 'date' | 'label' | 'citation';
  readonly text: string;
  readonly x: number;
  /** Its line's top. */
  readonly y: number;
}

/** A group's date and labels, wrapped to a column of this width; `dateWidth` is of use where dates stand before. */
export function setGroup(group: EventGroup, width: number, dateWidth: number, setting: Setting): SetGroup {
  const { size, line, lines, inline } = setting;
  const indent = inline ? dateWidth + INLINE_GAP : 0;
  const dateLines = inline
    ? wrapText(shortDate(group.date), dateWidth, 1, size, { weight: 'bold' })
    : wrapText(group.date, width, DATE_LINES, size, { weight: 'bold' });
  const set: Line[] = dateLines.map((text, at) => ({ kind: 'date', text, x: 0, y: at * line }));
  let y = inline ? 0 : dateLines.length * line;
  let lastAnchor = 0;
  group.entries.forEach(({ label, citation }, entry) => {
    if (entry > 0) y += setting.between;
    lastAnchor = y;
    const tail = citation === '' ? 0 : textWidth(citation, size) + TAIL_GAP;
    const room = width - indent;
    const wrapped = wrapText(label, room, lines, size, { tail });
    wrapped.forEach((text, at) => {
      set.push({ kind: 'label', text, x: indent, y: y + at * line });
    });
    const last = wrapped.at(-1) ?? '';
    const end = y + Math.max(0, wrapped.length - 1) * line;
    const after = last === '' ? 0 : textWidth(last, size) + TAIL_GAP;
    if (citation !== '') set.push({ kind: 'citation', text: citation, x: indent + after, y: end });
    y = end + line;
  });
  return {
    height: y + setting.after,
    anchor: line * MIDDLE,
    lastAnchor: group.entries.length > 1 ? lastAnchor + line * MIDDLE : line * MIDDLE,
    draw: (left, top) =>
      set.map(({ kind, text, x, y: at }) =>
        textLine(
          kind,
          text,
          { x: left + x, y: top + at + line * BASELINE },
          { size, fill: FILLS[kind], ...(kind === 'date' ? { weight: 'bold' } : {}) },
        ),
      ),
  };
}

/** The width for the short dates of all groups; one that is wider than a fair share of the column is cut. */
export function inlineDateWidth(groups: readonly EventGroup[], width: number, setting: Setting): number {
  const most = width * WIDEST_DATE;
  const widths = groups.map(({ date }) => textWidth(shortDate(date), setting.size, 'bold'));
  const fair = widths.filter((each) => each <= most);
  return fair.length === 0 ? Math.min(most, Math.max(0, ...widths)) : Math.max(...fair);
}

/** Takes "Wednesday 16 February 2022" and "third quarter of 2024"; leaves "the coming days". */
function shortDate(date: string): string {
  return date
    .replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=\d)/g, '')
    .replace(
      /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)\b/g,
      '$1',
    )
    .replace(
      /\b(first|second|third|fourth) (quarter|half) of\b/g,
      (_, nth: string, part: string) => `${part === 'half' ? 'H' : 'Q'}${ORDINALS.indexOf(nth) + 1}`,
    );
}

const FILLS = { date: PALETTE.date, label: PALETTE.text, citation: PALETTE.quiet } as const;
