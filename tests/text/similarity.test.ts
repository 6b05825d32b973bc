import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSlips, likeness } from '../../src/text/similarity.ts';

describe('slips of the pen', () => {
  it.each([
    ['keller', 'keller', 2, 0],
    ['keller', 'keler', 2, 1],
    ['keller', 'kelller', 2, 1],
    ['keller', 'kelder', 2, 1],
    ['keller', 'kelelr', 2, 1],
    ['keller', 'kaldar', 2, 3],
    ['keller', 'brandt', 2, 3],
    ['keller', 'k', 1, 2],
    ['', 'ab', 3, 2],
  ])('between “%s” and “%s”, counted to %i, are %i', (a, b, most, slips) => {
    expect(countSlips(a, b, most)).toBe(slips);
  });

  it('are as many in either direction', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        const slips = countSlips(a, b, most);
        expect(slips).toBe(countSlips(b, a, most));
        expect(slips).toBe(Math.min(countSlips(a, b, 20), most + 1));
        expect(slips === 0).toBe(a === b);
      }),
    );
  });
});

describe('likeness', () => {
  it('is 1 for the same word and 0 beside none', () => {
    expect([likeness('vik', 'vik'), likeness('vik', ''), likeness('vik', 'oms')]).toEqual([1, 0, 0]);
  });

  it('counts a shared beginning more than a shared end', () => {
    expect(likeness('arismendi', 'arismenda')).toBeGreaterThan(likeness('arismendi', 'orismendi'));
  });
});
