import { PALETTE } from './palette.ts';
import { MARGIN, PICTURE_WIDTH } from './picture.ts';
import { textLine } from './svg.ts';
import { wrapText } from './wrap-text.ts';

const SIZE = 40;
const LINE = 56;
const MOST_LINES = 2;

/** A picture's title at its top; `height` is what it takes there, the margin with it. */
export function drawTitle(title: string): { readonly height: number; readonly drawn: string[] } {
  const lines = wrapText(title, PICTURE_WIDTH - 2 * MARGIN, MOST_LINES, SIZE, { weight: 'bold' });
  return {
    height: MARGIN + lines.length * LINE,
    drawn: lines.map((line, at) =>
      textLine(
        'title',
        line,
        { x: MARGIN, y: MARGIN + at * LINE + LINE * 0.72 },
        { size: SIZE, fill: PALETTE.text, weight: 'bold' },
      ),
    ),
  };
}
