import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDays, type DayCount } from '../../src/pictures/count-days.ts';
import { drawDays } from '../../src/pictures/draw-days.ts';
import { formatDay, toDayNumber } from '../../src/text/calendar.ts';
import { hostile } from './make-events.ts';
import { intersect, readSvg, textBoxes, textsOf } from './read-svg.ts';

const FIRST = toDayNumber(2022, 2, 26);
const from = (counts: readonly number[]): DayCount[] =>
  counts.map((count, at) => ({ day: formatDay(FIRST + at), count }));
const draw = (counts: readonly number[]) => drawDays(from(counts), { title: 'Harbour' });
const bars = (svg: string) => readSvg(svg).filter(({ attributes }) => attributes.class === 'bar');

describe('counts of days', () => {
  it('have days without any among them, and the whole period', () => {
    const counts = [
      { day: '2022-02-28', count: 2 },
      { day: '2022-02-26', count: 1 },
    ];
    expect(countDays(counts).buckets.map(({ count }) => count)).toEqual([1, 0, 2]);
    const period = { from: '2022-02-27', to: '2022-03-02' };
    expect(countDays(counts, period).buckets.map(({ count }) => count)).toEqual([0, 2, 0, 0]);
  });

  it('are of weeks, months or years where the days are too many', () => {
    const units = [62, 63, 434, 435, 1860, 1861].map((days) => countDays(from(Array(days).fill(1))).unit);
    expect(units).toEqual(['day', 'week', 'week', 'month', 'month', 'year']);
    const { buckets } = countDays(from(Array(100).fill(1)));
    expect(buckets.map(({ count }) => count)).toEqual([2, ...Array(14).fill(7)]);
  });

  it('lose none within the period', () => {
    const counts = fc.array(fc.record({ at: fc.integer({ min: 0, max: 3000 }), count: fc.nat(1000) }));
    fc.assert(
      fc.property(counts, (all) => {
        const { buckets } = countDays(all.map(({ at, count }) => ({ day: formatDay(FIRST + at), count })));
        const sum = (numbers: { count: number }[]) => numbers.reduce((total, { count }) => total + count, 0);
        expect(sum([...buckets])).toBe(sum(all));
        expect(buckets.length).toBeLessThanOrEqual(63);
      }),
    );
  });

  it('refuse what is no day, no count or no period', () => {
    expect(() => countDays([{ day: '2022-02-30', count: 1 }])).toThrow('No day of the calendar: 2022-02-30.');
    expect(() => countDays([{ day: '2022-02', count: 1 }])).toThrow(RangeError);
    expect(() => countDays([{ day: '2022-02-20', count: -1 }])).toThrow('No count of articles: -1.');
    expect(() => countDays([{ day: '2022-02-20', count: 0.5 }])).toThrow(RangeError);
    expect(() => countDays([], { from: '2022-02-02', to: '2022-02-01' })).toThrow('ends before it begins');
    expect(() => countDays([], { from: '0001-01-01', to: '2022-02-01' })).toThrow('longer than 400 years');
  });
});

describe('the picture of articles by day', () => {
  it('has a bar for each day with articles, as high as they are many', () => {
    const { svg } = draw([2, 0, 8, 4]);
    const heights = bars(svg).map(({ attributes }) => Number(attributes.height));
    expect(heights).toHaveLength(3);
    expect((heights[1] as number) / (heights[0] as number)).toBeCloseTo(4);
    expect(textsOf(svg, 'count')).toEqual(['2', '8', '4']);
    expect(textsOf(svg, 'day')).toEqual(['26 Feb', '27', '28', '1 Mar']);
    expect(textsOf(svg, 'scale')).toEqual(['0', '2', '4', '6', '8']);
    expect(textsOf(svg, 'note')).toEqual([]);
  });

  it('says by what unit it counts where that is no day', () => {
    expect(textsOf(draw(Array(100).fill(3)).svg, 'note')).toEqual(['Each bar is a week.']);
  });

  it('is told in words', () => {
    const { altText, text } = draw([1, 0, 8]);
    expect(altText.split('\n')).toEqual([
      'Bar chart: Harbour.',
      '26 February 2022 to 28 February 2022, by day: 9 articles, most on 28 February 2022: 8.',
      '26 February 2022: 1',
      '27 February 2022: 0',
      '28 February 2022: 8',
    ]);
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Harbour',
      '26 February 2022: 1 article',
      '27 February 2022: 0 articles',
    ]);
  });

  it('is drawn without days, and of none but zeros', () => {
    expect(bars(draw([]).svg)).toEqual([]);
    expect(draw([]).altText).toBe('Bar chart: Harbour. No days.');
    expect(bars(draw([0, 0]).svg)).toEqual([]);
  });

  it('has no text on another or outside, whatever is counted', () => {
    const counts = fc.array(fc.oneof(fc.nat(9), fc.nat(), fc.constant(0)), { maxLength: 130, size: 'max' });
    fc.assert(
      fc.property(counts, hostile, (all, title) => {
        const picture = drawDays(from(all), { title });
        expect(picture.altText.length).toBeLessThanOrEqual(1024);
        const boxes = textBoxes(picture.svg).flatMap(({ box }) => (box ? [box] : []));
        boxes.forEach((box, at) => {
          expect(box.left > 4 && box.top > 4).toBe(true);
          expect(box.right < picture.width - 4 && box.bottom < picture.height - 4).toBe(true);
          expect(boxes.slice(0, at).filter((other) => intersect(box, other, 3))).toEqual([]);
        });
      }),
      { numRuns: 30 },
    );
  });
});
