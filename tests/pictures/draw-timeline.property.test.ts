import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawTimeline } from '../../src/pictures/draw-timeline.ts';
import { MOST_HEIGHT, PICTURE_WIDTH } from '../../src/pictures/picture.ts';
import { anyEvent, hostile } from './make-events.ts';
import { intersect, readSvg, textBoxes } from './read-svg.ts';

// Rare letters of Arabic and stacked Latin marks reach this far into the next line's room.
const TOLERANCE = 3;
const EDGE = 4;
// Control marks, lone halves of characters, changes of direction.
const UNSAFE = /\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u;

const events = fc.oneof(
  fc.array(anyEvent, { maxLength: 6, size: 'max' }),
  fc.array(anyEvent, { minLength: 7, maxLength: 80, size: 'max' }),
);

it('draws any events without two texts on each other or one outside of the panel', () => {
  fc.assert(
    fc.property(events, hostile, (all, title) => {
      const { svg, width, height } = drawTimeline(all, { title });
      const boxes = textBoxes(svg).flatMap(({ line, box }) => (box ? [{ line, box }] : []));
      boxes.forEach(({ line, box }, at) => {
        const inside =
          box.left >= EDGE && box.top >= EDGE && box.right <= width - EDGE && box.bottom <= height - EDGE;
        expect(inside ? '' : line).toBe('');
        for (const other of boxes.slice(0, at)) {
          expect(intersect(box, other.box, TOLERANCE) ? [line, other.line] : []).toEqual([]);
        }
      });
    }),
    { numRuns: 25 },
  );
});

it('keeps its size, its marks apart and its markup its own, and counts what it leaves out', () => {
  fc.assert(
    fc.property(events, hostile, (all, title) => {
      const picture = drawTimeline(all, { title });
      expect(picture.width).toBe(PICTURE_WIDTH);
      expect(picture.height).toBeLessThanOrEqual(MOST_HEIGHT);
      expect(picture.altText.length).toBeLessThanOrEqual(1024);
      expect(picture.altText.isWellFormed()).toBe(true);
      expect((picture.svg + picture.altText + picture.text).replaceAll('\n', '')).not.toMatch(UNSAFE);
      const elements = readSvg(picture.svg);
      const known = ['svg', 'defs', 'linearGradient', 'stop', 'rect', 'circle', 'path', 'text'];
      expect(elements.filter(({ name }) => !known.includes(name))).toEqual([]);
      for (const { attributes } of elements) {
        for (const each of Object.values(attributes)) expect(each).not.toMatch(/NaN|Infinity|undefined/);
      }
      const marks = elements.flatMap(markBox);
      marks.forEach((mark, at) => {
        expect(marks.slice(0, at).filter((other) => intersect(mark, other, 0.5))).toEqual([]);
        expect(mark.top).toBeGreaterThan(0);
        expect(mark.bottom).toBeLessThan(picture.height);
      });
      const more = elements.find(({ attributes }) => attributes.class === 'more')?.text;
      const leftOut = Number(/\d+/.exec(more ?? '')?.[0] ?? 0);
      expect(leftOut === 0 || (leftOut < all.length && all.length > 8)).toBe(true);
      expect(drawTimeline(all, { title })).toEqual(picture);
    }),
    { numRuns: 60 },
  );
});

function markBox({ name, attributes: a }: ReturnType<typeof readSvg>[number]) {
  if (name === 'circle') {
    const [x, y, r] = [Number(a.cx), Number(a.cy), Number(a.r)];
    return [{ left: x - r, right: x + r, top: y - r, bottom: y + r }];
  }
  if (name !== 'rect' || a.class !== 'span') return [];
  const [x, y] = [Number(a.x), Number(a.y)];
  return [{ left: x, right: x + Number(a.width), top: y, bottom: y + Number(a.height) }];
}
