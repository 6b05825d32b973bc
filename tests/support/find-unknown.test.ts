import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findUnknown } from './find-unknown.ts';

test('what was given and not kept is named with its path', () => {
  const given = { a: 1, b: { c: [{ d: 1 }, { d: 2, e: 3 }] }, f: null };
  const kept = { a: 1, b: { c: [{ d: 1 }, { d: 2 }] } };
  expect(findUnknown(given, kept)).toEqual([
    { field: 'b.c[1].e', value: 3 },
    { field: 'f', value: null },
  ]);
});

test('nothing is unknown of what was kept whole', () => {
  fc.assert(fc.property(fc.json(), (json) => findUnknown(JSON.parse(json), JSON.parse(json)).length === 0));
});
