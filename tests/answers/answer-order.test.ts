import { beforeAll, describe, expect, test } from 'vitest';
import { askArticles } from '../support/ask-articles.ts';
import { DATED_ARTICLES } from '../support/dated-articles.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;

beforeAll(async () => {
  ask = await askArticles(DATED_ARTICLES);
});

describe('the order of two events', () => {
  test.each([
    ['did the airport close before or after mount sarel erupted', /^after: Wednesday 3 August 2022/],
    [
      'was dorn arrested before or after he resigned?',
      /^after: January 2020, and the other Sunday 3 April 2016/,
    ],
    ['did orlo buy brandl before or after talks began', /^before: 2015/],
    ['did beck win the election before or after roth conceded', /^the same day: Sunday 14 April 2019/],
    ["which came first: dorn's trial or dorn's arrest", /^the latter first: January 2020/],
  ])('%s', async (query, words) => {
    const answer = await ask({ command: 'ask', query });
    expect(answer.kind).toBe('when');
    expect(answer.answers[0]?.text).toMatch(words);
    expect(answer.answers[0]?.citations.length).toBe(2);
  });

  test('/when tells it as well', async () => {
    const { answers } = await ask({
      command: 'when',
      query: 'did orlo buy brandl before or after talks began',
    });
    expect(answers[0]?.text).toMatch(/^before: 2015/);
  });

  test('is not made up where one of the two is not told', async () => {
    const { answers } = await ask({
      command: 'ask',
      query: 'did the moon land before or after the eruption',
    });
    expect(answers.filter(({ text }) => /^(?:before|after)/.test(text))).toEqual([]);
  });
});
