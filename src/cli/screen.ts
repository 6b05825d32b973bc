import { styleText } from 'node:util';

/** How a terminal is written to. */
export interface Screen {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

/** A stream that may be a terminal. */
export interface TerminalLike {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** False where NO_COLOR or the terminal's kind forbids colour. */
  hasColors?(): boolean;
}

export type Style = Parameters<typeof styleText>[0];

/** Longer lines are hard to read, however wide the window. */
const WIDEST = 100;
const DEFAULT_WIDTH = 80;

/** The screen behind a stream; without colour where it is no terminal. */
export function screenOf(stream: TerminalLike): Screen {
  const columns = stream.columns && stream.columns > 0 ? stream.columns : DEFAULT_WIDTH;
  return {
    width: Math.min(columns, WIDEST),
    colour: stream.isTTY === true && stream.hasColors?.() !== false,
  };
}

/** The text in this style, or as it is on a screen without colour. */
export function paint(style: Style, text: string, { colour }: Screen): string {
  return colour ? styleText(style, text, { validateStream: false }) : text;
}
