import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { completeLine } from '../../src/cli/complete-line.ts';

const known = {
  commands: COMMANDS,
  words: ['help', 'quit'],
  names: ['Nicolás Maduro', 'Ines Okafor', 'Tallow'],
  sources: ['Coast Post', 'coast.example'],
};

test.each<[line: string, becomes: string[], end: string]>([
  ['/whe', ['/when ', '/where '], '/whe'],
  ['whO', ['who '], 'whO'],
  ['he', ['help '], 'he'],
  ['who is nicolas', ['Nicolás Maduro'], 'nicolas'],
  ['who is mad', ['Nicolás Maduro'], 'mad'],
  ['where did ines ok', ['Ines Okafor'], 'ines ok'],
  ['who is x', [], 'who is x'],
  ['quote --sp', ['--speaker '], '--sp'],
  ['why did it rain --fr', ['--from '], '--fr'],
  ['quote --speaker ines', ['"Ines Okafor" '], 'ines'],
  ['quote --speaker "ines o', ['"Ines Okafor" '], '"ines o'],
  ['quote --speaker tal', ['Tallow '], 'tal'],
  ['ask harbour --source coa', ['"Coast Post" ', 'coast.example '], 'coa'],
  ['ask harbour --limit ', [], 'ask harbour --limit '],
])('%s', (line, becomes, end) => {
  expect(completeLine(line, known)).toEqual([becomes, end]);
});

test('an empty line offers everything that can be typed first', () => {
  expect(completeLine('', known)[0]).toEqual([...COMMANDS.map(({ name }) => `${name} `), 'help ', 'quit ']);
});
