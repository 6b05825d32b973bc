import { describe, expect, it } from 'vitest';
import { findTokens } from '../../../../src/annotations/names/find-tokens.ts';
import { findCandidates } from '../../../../src/annotations/names/tagger/find-candidates.ts';

function candidatesOf(text: string): string[] {
  const tokens = findTokens(text);
  const marks = findCandidates(tokens);
  return tokens.filter((_, at) => marks[at] === 1).map((token) => token.text);
}

describe('words that may be in names', () => {
  it.each([
    ['we saw Anna Keller leave', ['Anna', 'Keller']],
    ['a talk with Carlos de la Vega today', ['Carlos', 'de', 'la', 'Vega']],
    ['the Bank of the South is new', ['Bank', 'of', 'the', 'South']],
    ['they heard van Dael and al-Amr sing', ['van', 'Dael', 'al-Amr']],
    ['3-Keller beat 7-Jensen', ['Keller', 'Jensen']],
    ['nothing here of note, and the end of it', []],
  ])('of “%s” are %j', (text, expected) => {
    expect(candidatesOf(text)).toEqual(expected);
  });
});
