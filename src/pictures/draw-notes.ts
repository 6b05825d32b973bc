import { PALETTE } from './palette.ts';
import { MARGIN, PICTURE_WIDTH } from './picture.ts';
import { textLine } from './svg.ts';
import { wrapText } from './wrap-text.ts';

const SIZE = 26;
const LINE = 34;
const MOST_LINES = 2;

/** Notes under a picture, each beginning a line, and how high they are together. */
export function drawNotes(notes: readonly string[]): {
  readonly height: number;
  readonly draw: (top: number) => string[];
} {
  const lines = notes.flatMap((note) => wrapText(note, PICTURE_WIDTH - 2 * MARGIN, MOST_LINES, SIZE));
  return {
    height: lines.length * LINE,
    draw: (top) =>
      lines.map((line, at) =>
        textLine(
          'note',
          line,
          { x: MARGIN, y: top + at * LINE + LINE * 0.76 },
          { size: SIZE, fill: PALETTE.quiet },
        ),
      ),
  };
}
