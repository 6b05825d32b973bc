import { describe, expect, it } from 'vitest';
import { findTokens } from '../../../src/annotations/names/find-tokens.ts';
import { isTeamLine } from '../../../src/annotations/names/is-team-line.ts';

function isTeam(text: string, name: string): boolean {
  const tokens = findTokens(text);
  const words = name.split(' ');
  const first = tokens.findIndex(({ text }, at) => text === words[0] && at + words.length <= tokens.length);
  return isTeamLine(tokens, {
    first,
    last: first + words.length - 1,
    kind: null,
    role: null,
    headline: false,
  });
}

describe('a line of results or of a table', () => {
  it.each([
    ['Orvall 2 Tessel 0', 'Orvall'],
    ['Orvall 2 Tessel 0', 'Tessel'],
    ['Results:\nOrvall 2 Tessel 0\nLowmark 1 Vik 1', 'Lowmark'],
    ['Orvall 2 Tessel (Z) 0', 'Tessel'],
    ['Orvall 24 Tessel 17 (halftime 10-3)', 'Orvall'],
    ['Orvall 6 4 1 1 12 5 13', 'Orvall'],
  ])('“%s” has the team %s', (text, name) => {
    expect(isTeam(text, name)).toBe(true);
  });

  it.each([
    ['Orvall 2 Tessel 0 (Haldis 40)', 'Haldis'],
    ['Keller scored 2 goals.', 'Keller'],
    ['Haldis 13 2 42 1 42.00', 'Haldis'],
    ['Anna Keller 6 4 1 1 12 5', 'Anna Keller'],
    ['Orvall', 'Orvall'],
  ])('“%s” has no team %s', (text, name) => {
    expect(isTeam(text, name)).toBe(false);
  });
});
