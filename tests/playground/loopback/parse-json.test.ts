import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../../src/playground/loopback/parse-json.ts';

test('an id written as a number keeps its digits', () => {
  expect(parseJson('{"message_id": 1234567890123456789, "ids": [1234567890123456781,1], "n": 5}')).toEqual({
    message_id: '1234567890123456789',
    ids: ['1234567890123456781', 1],
    n: 5,
  });
});

test('a long number within a text stays in it', () => {
  const text = '{"content": "say \\"a, 1234567890123456789, b\\"", "id": 1234567890123456789}';
  expect(parseJson(text)).toEqual({
    content: 'say "a, 1234567890123456789, b"',
    id: '1234567890123456789',
  });
});

test('all else is read as JSON is', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      fc.pre(!/\d{17}/.test(text));
      expect(parseJson(text)).toEqual(JSON.parse(text));
    }),
  );
});
