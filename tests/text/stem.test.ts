import { describe, expect, it } from 'vitest';
import { stem } from '../../src/text/stem.ts';

describe('stem', () => {
  it.each([
    ['agreement', 'agreements'],
    ['sign', 'signing'],
    ['sign', 'signed'],
    ['country', 'countries'],
    ['cooperate', 'cooperation'],
    ['sanction', 'sanctions'],
  ])('makes %s and %s one', (one, other) => expect(stem(other)).toBe(stem(one)));

  it.each([
    ['oil', 'soil'],
    ['minister', 'mineral'],
    ['port', 'report'],
  ])('keeps %s and %s apart', (one, other) => expect(stem(other)).not.toBe(stem(one)));

  it.each(['2021', 'москвы', '1.5', 'nicolás', '', 'a'.repeat(50)])('gives %j back as it is', (word) =>
    expect(stem(word)).toBe(word),
  );
});
