import { expect, it } from 'vitest';
import { findTorn } from '../../src/snapshots/find-torn.ts';

const torn = (file: string, text: string, encoding: BufferEncoding = 'utf8') =>
  findTorn(file, Buffer.from(text, encoding));

it.each([
  ['a.jsonl', '{"text":"One."}\n{"text":"Tw'],
  ['a.JSONL', '{"te'],
  ['a.txt', ''],
  ['a.jsonl', ''],
])('takes %s with %j for half-written', (file, text) => {
  expect(torn(file, text)).not.toBeNull();
});

it.each([
  ['a.jsonl', '{"text":"One."}\n'],
  ['a.jsonl', '{"text":"One."}\n{"text":"Two."}'],
  // A bad line with others below it is one that nobody will finish.
  ['a.jsonl', '{"te\n{"text":"Two."}\n'],
  ['a.jsonl', '{"text":"One."}\n\n  \n'],
  ['a.txt', '{"te'],
])('takes %s with %j for whole', (file, text) => {
  expect(torn(file, text)).toBeNull();
});

it('takes no line in two bytes a character for one that breaks off', () => {
  expect(torn('a.jsonl', '\ufeff{"text":"One."}\n{"text":"Two."}\n', 'utf16le')).toBeNull();
});
