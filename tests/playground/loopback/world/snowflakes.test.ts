import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeSnowflakes } from '../../../../src/playground/loopback/world/snowflakes.ts';

test('an id holds its time', () => {
  const id = makeSnowflakes(() => Date.UTC(2026, 0, 1))();
  expect(Number(BigInt(id) >> 22n) + 1_420_070_400_000).toBe(Date.UTC(2026, 0, 1));
});

test('each id is greater than the one before, even where the clock is set back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1_500_000_000_000, max: 2_000_000_000_000 }), { minLength: 2 }),
      (times) => {
        let at = 0;
        const next = makeSnowflakes(() => times[at] ?? 0);
        const ids = times.map((_, index) => {
          at = index;
          return BigInt(next());
        });
        expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? id))).toBe(true);
      },
    ),
  );
});
