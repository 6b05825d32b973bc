import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findKind } from '../../src/questions/find-kind.ts';
import { mainClause } from '../../src/questions/main-clause.ts';

const ASKED: readonly (readonly [question: string, kind: string])[] = [
  ['who led the rowers when the dam broke', 'who'],
  ['where was the mayor when the dam broke', 'where'],
  ['what do sailors shout when they see land', 'ask'],
  ['how did the crowd react when the lights went out', 'ask'],
  ['what sort of captain is doctor who', 'ask'],
  ['what is the man who built the mill called', 'who'],
  ['what is a valley where it never rains', 'ask'],
  ['what was the date when the dam broke', 'when'],
  ['to whom did they sell the mill when it closed', 'who'],
  ['when the dam broke, who was in charge', 'who'],
  ['when the dam broke, what happened?', 'ask'],
  ['when did the dam break, and who was in charge', 'when'],
  ['were the plays popular when he was alive', 'ask'],
  ['is there a village where nobody votes', 'ask'],
  ['can you choose who is your heir', 'ask'],
  ['did the council say when the bridge opens', 'when'],
  ['does anyone know how many boats sank', 'howmany'],
  ['dam broke when', 'when'],
  ['the price of hay was stable until when?', 'when'],
  ['the number of mills fell after what year', 'when'],
  ['the bill was sent to whom?', 'who'],
  ['may regatta where', 'where'],
];

describe('mainClause', () => {
  test.each(ASKED)('“%s” wants %s', (question, kind) => {
    expect(findKind(question).kind).toBe(kind);
  });

  test('leaves a question without clauses as it is', () => {
    for (const question of ['when did the dam break', 'dam height', 'who owns the mill'])
      expect(mainClause(question)).toBe(question);
  });

  test('only ever takes words away', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(mainClause(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
