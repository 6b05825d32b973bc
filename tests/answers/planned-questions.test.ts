import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { askArticles } from '../support/ask-articles.ts';
import { PLANNED_ARTICLES } from '../support/planned-articles.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;

beforeAll(async () => {
  ask = await askArticles(PLANNED_ARTICLES);
});

const when = (query: string) => ask({ command: 'when', query });
const timeline = async (query: string) => (await ask({ command: 'timeline', query, limit: 20 })).answers;
const told = ({ answers, excerpts }: Answer, at = 0) =>
  answers[at]?.citations.map((number) => excerpts[number - 1]?.article.id).sort();

describe('/when gives the day of what happened', () => {
  test.each([
    ['when did digging of the tunnel begin', '2015-04'],
    ['when was the last wall of the tunnel broken through', '2021-05-07'],
    ['when was the digging halted by a flood', '2018'],
    ['when did brekke take office', '2022-01'],
    ['when did halla brekke resign', '2024-02'],
    ['when did nils varg leave', '2021-12'],
    ['when did averia and toland sign the treaty', '2024-06-28'],
    ['when was the issel treaty signed', '2024-06-28'],
    ['when did toland reject the treaty', '2022-03-16'],
    ['when did salk visit toland', '2022-01'],
    ['when did averia and toland agree on the treaty', '2022-02-19'],
    ['when did the countries break off relations', '1996'],
    ['when were relations restored', '2006'],
    ['when does the treaty enter into force', '2025-01-01'],
    ['when was the corvin hotel fire', '2019-08-15'],
    ['when did the corvin hotel open', '1932'],
    ['when was the corvin hotel renovated', '2017'],
    ['when was the hotel manager arrested', '2019-08-19'],
    ['when was tarn acquitted', '2022-03-08'],
    ['when was tarn freed from prison', '2020-10'],
    ['when was the hotel torn down', '2021'],
    ['when is the funeral of the victims', '2019-08-24'],
    ['when did telpa buy the brannock mine', '2004'],
    ['when will matis join velden', '2024-07-01'],
    ['when was rita holm sacked', '2024-05-02'],
    ['when was pia oster named coach', '2024-05-30'],
    ['when does oster take over', '2024-06-17'],
    ["when does velden's season begin", '2024-08-10'],
    ['when did the central bank raise its rate', '2022-11-03'],
    ['when does the board meet next', '2022-12-15'],
    ['when was the central bank of corinth founded', '1841'],
    ["when does governor stavros's term end", '2026'],
    ['corvin hotel fire date', '2019-08-15'],
    ['treaty signing', '2024-06-28'],
    ['tunnel opening date', '2024-05-06TMO'],
  ])('%s: %s', async (query, value) => {
    expect((await when(query)).answers[0]?.value).toBe(value);
  });
});

describe('/when gives how long, how often and since when', () => {
  test.each([
    ['how long did the treaty talks last', 'nineteen months'],
    ['how long had the manager been in prison', 'fourteen months'],
    ['how long was the digging halted', 'eleven months'],
    ['how often will trains run', 'every twenty minutes'],
    ['how often does the town council meet', 'a month'],
    ['how often are the dams inspected', 'a year'],
    ['how long did oster coach norby', 'six years'],
    ["how long is matis's contract", 'four-year'],
  ])('%s: %s', async (query, words) => {
    expect((await when(query)).answers[0]?.text).toContain(words);
  });
});

describe('/when of what did not happen', () => {
  test.each([
    'when did dace visit averia',
    'when did the prosecutor appeal',
    'when was the second tube built',
    'when did averia go to the court in the hague',
    'when did tor aune resign',
    'when did tarn confess',
    'when did matis retire',
  ])('%s: refuses', async (query) => {
    expect((await when(query)).answers).toEqual([]);
  });

  test('does not give the day of a plan that was put off', async () => {
    const { answers } = await when('when did the ostrand tunnel open');
    expect(answers.map(({ value }) => value)).not.toContain('2023-12-09');
  });

  test('says of what is planned that it was still to come', async () => {
    expect((await when('when will freight trains follow')).answers[0]).toMatchObject({
      value: '2024-FA',
      basis: expect.stringContaining('still to come'),
    });
  });
});

describe('/when of several articles', () => {
  test('gives one answer where they agree', async () => {
    const answer = await when('when was the fire at the corvin hotel');
    expect(told(answer)).toEqual(['fire-1', 'fire-2', 'fire-3']);
  });

  test('sets days that disagree beside each other', async () => {
    const { answers } = await when('when was the brannock mine shut');
    expect(
      answers
        .slice(0, 2)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['2016-Q3', '2017-02-04']);
  });
});

describe('the order of two events', () => {
  test.each([
    ['did brekke resign before or after varg left', 'after'],
    ['was tarn acquitted before or after the hotel was torn down', 'after'],
    ['did toland reject the treaty before or after salk visited toland', 'after'],
    ['which came first, the hotel fire or the acquittal of tarn', 'former'],
  ])('%s: %s', async (query, word) => {
    expect((await ask({ command: 'ask', query })).answers[0]?.text).toContain(word);
  });
});

describe('what happened in a time', () => {
  test.each([
    ['what happened in march 2022', ['2022-03-08', '2022-03-16'], ['2022-03-21']],
    ['what happened in august 2019', ['2019-08-15', '2019-08-19'], []],
    [
      'what happened between april and may 2024',
      ['2024-05-02', '2024-05-06TMO', '2024-05-30'],
      ['2024-07-01'],
    ],
  ])('%s', async (query, in_, out) => {
    const values = (await timeline(query)).map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(in_));
    for (const value of out) expect(values).not.toContain(value);
  });
});

describe('/timeline of a subject', () => {
  test('holds each event of the tunnel once, in order', async () => {
    const values = (await timeline('ostrand tunnel')).map(({ value }) => value);
    for (const value of ['2015-04', '2021-05-07', '2024-05-06TMO'])
      expect(values.filter((other) => other === value)).toHaveLength(1);
    expect(values).not.toContain('2035');
    expect(values).not.toContain('2023-12-09');
  });

  test('does not give a signing that was called off', async () => {
    const values = (await timeline('issel treaty')).map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['2022-02-19', '2022-03-16', '2024-06-28']));
    expect(values).not.toContain('2022-03-21');
  });

  test('tells the fire once', async () => {
    const values = (await timeline('corvin hotel fire')).map(({ value }) => value);
    expect(values.filter((value) => value === '2019-08-15')).toHaveLength(1);
    expect(values).not.toContain('2019-08');
  });
});
