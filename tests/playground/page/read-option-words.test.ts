import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Option } from '../../../src/playground/page/composer/command-words.ts';
import { readOptionWords } from '../../../src/playground/page/composer/read-option-words.ts';

const option = (name: string, ru: string) =>
  ({ type: 3, name, description: '', name_localizations: { ru } }) as Option;
const OPTIONS = [option('speaker', 'автор'), option('topic', 'тема')];

test.each([
  ['', {}],
  ['maduro', { speaker: 'maduro' }],
  ['speaker:maduro', { speaker: 'maduro' }],
  ['speaker: maduro topic: oil and gas', { speaker: 'maduro', topic: 'oil and gas' }],
  ['maduro topic:oil', { speaker: 'maduro', topic: 'oil' }],
  ['topic:at 10:30 he said', { topic: 'at 10:30 he said' }],
  ['why: because', { speaker: 'why: because' }],
  ['топик:нефть', { speaker: 'топик:нефть' }],
  ['тема:нефть', { topic: 'нефть' }],
])('%j fills %j', (line, filled) => {
  expect(readOptionWords(line, OPTIONS, 'ru')).toEqual(filled);
});

test('a line without a colon is all for the first option', () => {
  fc.assert(
    fc.property(fc.string(), (line) => {
      fc.pre(!line.includes(':') && line.trim() !== '');
      expect(readOptionWords(line, OPTIONS, 'en-US')).toEqual({ speaker: line.trim() });
    }),
  );
});
