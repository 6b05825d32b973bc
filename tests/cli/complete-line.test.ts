import { expect, test } from 'vitest';
import { completeLine } from '../../src/cli/complete-line.ts';

const complete = (line: string) =>
  completeLine(line, ['when', 'where', 'who'], ['Nicolás Maduro', 'Ines Okafor']);

test.each([
  ['/whe', [['/when ', '/where '], '/whe']],
  ['who', [['who '], 'who']],
  ['who is nicolas', [['Nicolás Maduro'], 'nicolas']],
  ['who is mad', [['Nicolás Maduro'], 'mad']],
  ['where did ines ok', [['Ines Okafor'], 'ines ok']],
  ['who is x', [[], 'who is x']],
])('%s', (line, completed) => expect(complete(line)).toEqual(completed));
