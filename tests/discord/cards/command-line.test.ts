import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandLine, readCommandLine } from '../../../src/discord/cards/command-line.ts';
import { plainText } from '../../../src/text/plain-text.ts';

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom('*from:*', '*to:* ', 'a', ' ', '\\', '**', 'https://a.example/*from:*', '-# **/who** '),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('')),
);

test('shows the command, the words and the fields', () => {
  expect(
    commandLine({ command: 'when', query: 'did *it* land', from: '2022-01-01', today: '2024-01-01' }),
  ).toBe('-# **/when** did \\*it\\* land *from:* 2022-01-01');
});

test('gives the request back, whatever was typed', () => {
  fc.assert(
    fc.property(words, words, words, (query, speaker, source) => {
      const line = commandLine({ command: 'quote', query, speaker, source, today: '2024-01-01' });
      const typed = { query, speaker, source };
      const kept = Object.entries(typed)
        .map(([name, value]) => [name, plainText(value).trim()])
        .filter(([, value]) => value !== '');
      expect(readCommandLine(line)).toEqual({ command: 'quote', ...Object.fromEntries(kept) });
    }),
    { numRuns: 2000 },
  );
});

test('finds nothing in another text', () => {
  expect(readCommandLine('The articles do not say.')).toBeNull();
});
