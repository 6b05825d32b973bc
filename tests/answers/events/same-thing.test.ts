import { expect, test } from 'vitest';
import { sameThing } from '../../../src/answers/events/same-thing.ts';

function share(question: string, sentence: string): number {
  const start = question.indexOf('strike');
  const term = {
    start,
    end: start + 6,
    term: 'strike',
    word: 'strike',
    weight: 1,
    variants: [],
    inDate: false,
    inName: false,
  };
  const at = sentence.indexOf('strike');
  const matches = [{ start: at, end: at + 6, term: 0, weight: 1 }];
  return sameThing({ text: question, terms: [term] }, { matches, start: 0 }, sentence);
}

test('the last one and another one are not the one that is asked about', () => {
  expect(share('when did the strike begin', 'The last strike, in 2011, took 23 days.')).toBeLessThan(1);
  expect(share('when did the strike begin', 'Another strike took 23 days.')).toBeLessThan(1);
});

test('that is told of the thing itself, and of the last one where that is asked about', () => {
  expect(share('when did the strike begin', 'The strike began on Monday.')).toBe(1);
  expect(share('when was the last strike', 'The last strike, in 2011, took 23 days.')).toBe(1);
});
