import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Option } from '../../../src/playground/page/composer/command-words.ts';
import { filterPeople, findMention, writeMentions } from '../../../src/playground/page/composer/mentions.ts';
import { findMissing, readValues } from '../../../src/playground/page/composer/read-values.ts';

const person = (id: string, name: string) => ({ id, name, isBot: false, isAdministrator: false });
const PEOPLE = [person('1', 'Ada'), person('2', 'Ada Byron'), person('3', 'Dateline')];

test.each([
  ['@', 1, { at: 0, typed: '' }],
  ['hello @da', 9, { at: 6, typed: 'da' }],
  ['hello @da there', 9, { at: 6, typed: 'da' }],
  ['a@b', 3, null],
  ['@ada and', 8, null],
])('in %j at %i a mention is %j', (text, caret, mention) => {
  expect(findMention(text, caret)).toEqual(mention);
});

test('people are offered by the beginning of their name', () => {
  expect(filterPeople(PEOPLE, 'ad').map(({ id }) => id)).toEqual(['1', '2']);
});

test.each([
  ['@Ada hi', '<@1> hi'],
  ['@ada byron hi', '<@2> hi'],
  ['ask @Dateline, @Ada', 'ask <@3>, <@1>'],
  ['@Adam hi', '@Adam hi'],
  ['mail a@Ada', 'mail a@Ada'],
  ['@everyone', '@everyone'],
])('%j is sent as %j', (text, sent) => {
  expect(writeMentions(text, PEOPLE)).toBe(sent);
});

test('a text without an at sign is sent as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('@'));
      expect(writeMentions(text, PEOPLE)).toBe(text);
    }),
  );
});

const OPTIONS: readonly Option[] = [
  { type: 3, name: 'event', description: '', required: true },
  { type: 5, name: 'private', description: '' },
  { type: 4, name: 'limit', description: '' },
];

test('values are of the kind that their options have, and empty fields are left out', () => {
  expect(readValues(OPTIONS, { event: ' a b ', private: 'false', limit: '3' })).toEqual({
    event: 'a b',
    private: false,
    limit: 3,
  });
  expect(readValues(OPTIONS, { event: 'a', private: '', limit: '  ' })).toEqual({ event: 'a' });
  expect(readValues(OPTIONS, { limit: 'many', other: 'x' })).toEqual({ limit: 'many' });
});

test('a required field that is empty is missing', () => {
  expect(findMissing(OPTIONS, { event: '  ' })?.name).toBe('event');
  expect(findMissing(OPTIONS, { event: 'a' })).toBeNull();
});
