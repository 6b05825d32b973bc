import { describe, it } from 'vitest';
import { type Cast, quotesOf } from './expect-quotes.ts';
import { expectSnippet } from './expect-snippets.ts';
import { ATTRIBUTION } from './snippets-attribution.ts';
import { CLAUSES } from './snippets-clauses.ts';
import { LAYOUTS } from './snippets-layouts.ts';
import { MARKS } from './snippets-marks.ts';
import { STRUCTURE } from './snippets-structure.ts';

const CAST: Cast = [
  ['Ana Ruiz', 'Ana Ruiz'],
  ['ANA RUIZ', 'Ana Ruiz'],
  ['Ruiz', 'Ana Ruiz'],
  ['Ivo Petrov', 'Ivo Petrov'],
  ['Petrov', 'Ivo Petrov'],
  ['Tom Okafor', 'Tom Okafor'],
  ['TOM OKAFOR', 'Tom Okafor'],
  ['Tom “Tiny” Okafor', 'Tom Okafor'],
  ['Okafor', 'Tom Okafor'],
  ['Joe “Bull” Hart', 'Joe Hart'],
  ['Harbour Board', 'Harbour Board', 'organisation'],
  ['Northern Rail', 'Northern Rail', 'organisation'],
  ['Health Ministry', 'Health Ministry', 'organisation'],
  ['Radio Delta', 'Radio Delta', 'organisation'],
  ['Portmore', 'Portmore', 'place'],
  ['Velia', 'Velia', 'place'],
  ['Peru', 'Peru', 'place'],
  ['Chile', 'Chile', 'place'],
];

describe.each([
  ['marks', MARKS],
  ['structure', STRUCTURE],
  ['layouts', LAYOUTS],
  ['attribution', ATTRIBUTION],
  ['clauses', CLAUSES],
])('findQuotes, %s', (_, table) => {
  it.each(table)('reads %s', (_shows, paragraphs, quotes) => {
    expectSnippet(quotesOf(paragraphs, CAST).flat(), quotes);
  });
});
