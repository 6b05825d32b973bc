import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Scaled, timeScale } from '../../src/pictures/time-scale.ts';
import { timeTicks } from '../../src/pictures/time-ticks.ts';
import { daysOf, toDayNumber } from '../../src/text/calendar.ts';

const scaled = (...values: string[]): Scaled[] =>
  values.flatMap((value) => {
    const days = daysOf(value);
    return days ? [{ ...days, room: 40 }] : [];
  });
const labels = (values: string[], room = 48, height = 600) => {
  const spans = scaled(...values);
  const scale = timeScale(spans, 0, height);
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  return timeTicks(first, last, scale, room).map(({ label }) => label);
};

describe('the scale of time', () => {
  it('is even where days are apart', () => {
    const { even, at } = timeScale(scaled('2021-01-01', '2021-01-11', '2021-01-31'), 0, 310);
    expect(even).toBe(true);
    expect(at(toDayNumber(2021, 1, 11))).toBeCloseTo(100);
  });

  it('is uneven where an even one would lay days on each other', () => {
    const { even, at } = timeScale(scaled('1945-05-08', '2022-02-16', '2022-02-17'), 0, 300);
    expect(even).toBe(false);
    expect(at(toDayNumber(2022, 2, 17)) - at(toDayNumber(2022, 2, 16))).toBeGreaterThan(26);
  });

  it('runs forward from top to bottom over all days', () => {
    const span = fc
      .tuple(fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: 0, max: 900 }))
      .map(([first, length]) => ({ first, last: first + length, room: 30 }));
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 30 }), (spans) => {
        const { at } = timeScale(spans, 20, 920);
        const days = [...spans.flatMap(({ first, last }) => [first, last + 1])].sort((a, b) => a - b);
        const pixels = days.map(at);
        expect(pixels[0]).toBeCloseTo(20);
        expect(pixels.at(-1)).toBeCloseTo(920);
        pixels.forEach((pixel, each) => {
          expect(pixel).toBeGreaterThanOrEqual((pixels[each - 1] ?? 20) - 1e-6);
        });
      }),
    );
  });
});

describe('the ticks of time', () => {
  it('are days, months or years, as fine as there is room', () => {
    expect(labels(['2022-02-14', '2022-02-17'])).toEqual(['14 Feb', '15 Feb', '16 Feb', '17 Feb']);
    expect(labels(['2021-12-20', '2022-03-02']).slice(0, 2)).toEqual(['21 Dec', '1 Jan']);
    expect(labels(['2020-03', '2022-11'])).toEqual(['Jul ’20', 'Jan ’21', 'Jul ’21', 'Jan ’22', 'Jul ’22']);
    expect(labels(['195', '2022'])).toEqual(['1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020']);
  });

  it('are apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -90000, max: 40000 }), { minLength: 1 }), (days) => {
        const spans = days.map((day) => ({ first: day, last: day, room: 40 }));
        const scale = timeScale(spans, 0, 700);
        const ticks = timeTicks(Math.min(...days), Math.max(...days), scale, 48);
        ticks.forEach(({ day }, at) => {
          const next = ticks[at + 1];
          if (next) expect(scale.at(next.day) - scale.at(day)).toBeGreaterThanOrEqual(48);
        });
      }),
    );
  });
});
