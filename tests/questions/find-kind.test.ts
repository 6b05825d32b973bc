import { describe, expect, test } from 'vitest';
import { findKind, findWanted } from '../../src/questions/find-kind.ts';

const KINDS: readonly (readonly [question: string, kind: string, wanted?: string])[] = [
  ['when did the bridge close', 'when'],
  ['what year was the ferry built', 'when'],
  ['harbour opening date', 'when'],
  ['which day did they vote', 'when'],
  ['who signed the treaty', 'who'],
  ['whose plan was it', 'who'],
  ['which minister resigned', 'who'],
  ['where was the summit held', 'where'],
  ['in which city did they meet', 'where'],
  ['what channel showed the debate', 'where', 'channel'],
  ['how many ships arrived', 'howmany'],
  ['number of ships in the port', 'howmany'],
  ['nr of doses', 'howmany'],
  ['how long did the strike last', 'howmany', 'duration'],
  ['how much did exports grow', 'howmany', 'share'],
  ['how much is the loan', 'howmany', 'amount'],
  ['prize money golden oar', 'howmany', 'amount'],
  ['parking fee old town', 'howmany', 'amount'],
  ['price cap gas', 'ask'],
  ['tram line length port ellery', 'howmany'],
  ['death toll rises in brunau', 'ask'],
  ['sentencing date clara voss', 'when'],
  ['start of the dredging', 'when'],
  ['why was the opening date moved', 'ask', 'reason'],
  ['how did the fire start', 'ask', 'reason'],
  ['what caused the flood', 'ask', 'reason'],
  ['how did the thieves get in', 'ask', 'manner'],
  ['why did the mine close', 'ask', 'reason'],
  ['what did the mayor say about the bridge', 'quote'],
  ['what does it mean to be a free state', 'ask'],
  ['how long has the mayor governed', 'when'],
  ['how long ago did the mill burn', 'when'],
  ['how often do they meet', 'when'],
  ['how often has the club won', 'howmany'],
  ['timeline of the strike', 'timeline'],
  ['why is the second timeline needed', 'ask', 'reason'],
  ['what happened in march 2021', 'timeline'],
  ['events of may 2024', 'timeline'],
  ['compare the reports on the flood', 'compare'],
  ['what is in the treaty', 'ask'],
  ['did the court accept the appeal', 'ask'],
];

describe('findKind', () => {
  test.each(KINDS.map(([question, kind, wanted = 'any']) => [question, kind, wanted]))(
    '“%s” wants %s',
    (question, kind, wanted) => {
      expect(findKind(question)).toEqual({ kind, wanted });
    },
  );

  test('a word that only holds a question word is none', () => {
    expect(findKind('whenever trade falls').kind).toBe('ask');
    expect(findKind('somewhere in the north').kind).toBe('ask');
  });
});

test('a command that is given is narrowed by the same words', () => {
  expect(findWanted('howmany', 'how long have they been allies')).toBe('duration');
  expect(findWanted('howmany', 'growth of trade')).toBe('share');
  expect(findWanted('howmany', 'ships in the port')).toBe('any');
  expect(findWanted('where', 'the interview aired on')).toBe('channel');
});
