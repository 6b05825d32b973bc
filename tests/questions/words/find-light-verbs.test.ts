import { describe, expect, test } from 'vitest';
import { findLightVerbs } from '../../../src/questions/words/find-light-verbs.ts';

const found = (text: string): string[] =>
  findLightVerbs(text).map(({ start, end }) => text.slice(start, end));

describe('verbs that say nothing beside their noun', () => {
  test.each([
    ['when did the mayor give an interview', 'give'],
    ['when were crisis talks held in oslo', 'held'],
    ['who made the first offer for the mill', 'made'],
    ['when did the judge take her decision', 'take'],
    ['where was the speech given', 'given'],
    ['when did the king pay a visit', 'pay'],
  ])('“%s”: “%s”', (question, verb) => {
    expect(found(question)).toEqual([verb]);
  });

  test.each([
    'who gave the museum the painting',
    'who paid for the visit',
    'when was the suspect held',
    'who made the cake for the ceremony',
  ])('“%s”: none', (question) => {
    expect(found(question)).toEqual([]);
  });
});
