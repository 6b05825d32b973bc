import { beforeAll, describe, expect, test } from 'vitest';
import type { RequestCommand } from '../../src/questions/request.ts';
import { askArticles } from '../support/ask-articles.ts';
import { DELAYED_ARTICLES } from '../support/delayed-articles.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;

beforeAll(async () => {
  ask = await askArticles(DELAYED_ARTICLES);
});

const answers = async (query: string, command: RequestCommand = 'when') =>
  (await ask({ command, query, limit: command === 'timeline' ? 20 : 3 })).answers;
const values = async (query: string, command: RequestCommand = 'when') =>
  (await answers(query, command)).map(({ value }) => value);

describe('/when gives the day of the event', () => {
  test.each([
    ['when was the election in moravel', '2024-10-20'],
    ['when did moravel vote', '2024-10-20'],
    ['what day did pell win the election', '2024-10-20'],
    ['when did grau dissolve parliament', '2024-W32'],
    ['when did the floods begin', '2024-09-14'],
    ['when was the election postponed', '2024-09-19'],
    ['when was the road to sull reopened', '2024-09-17'],
    ['since when has pell been in office', '2021-05'],
    ['when was orsa-3 launched', '2018-03-10T04:12Z'],
    ['which year was orsa-2 launched', '2009'],
    ['when did orsa-2 fail', '2017-11'],
    ['when did orsa-3 send its first pictures', '2018-04-06'],
    ['when was the second attempt called off', '2018-03-07'],
    ['when did malou brandt die', '2019-02-12'],
    ['when was malou brandt born', '1938-01-03'],
    ['when did her first record come out', '1961'],
    ['when did brandt marry jost alm', '1970'],
    ['when were brandt and alm divorced', '1979'],
    ['when did rhee say farewell to the singer', '2019-02-16'],
    ['when did the ferry run aground', '2021-07-18TNI'],
    ['when was the astrid built', '1987'],
    ['when was the captain questioned', '2021-07-20'],
    ['when was the ferry pulled free', '2021-07-28'],
    ['when did the dunmore plant open', '1978'],
    ['when did osei join velox', '2019'],
    ['when did rana osei leave velox', '2024-03'],
    ['when did leo grand start', '2024-05-01'],
    ['when did workers return', '2023-11-17'],
    ['when will electric vans be built', '2026-H2'],
    ['when did velox drop its plan', '2024-06-11'],
  ])('%s: %s', async (query, value) => {
    expect((await values(query))[0]).toBe(value);
  });
});

describe('/when gives how long and how often', () => {
  test.each([
    ['how long was the ferry on the rocks', 'nine days'],
    ['how often did brandt tour', 'every two years'],
    ['how long did osei work for harrow motors', 'twelve years'],
    ['how long did brandt lose her voice', 'eleven months'],
    ['by how long was the vote postponed', 'two weeks'],
  ])('%s: %s', async (query, words) => {
    expect((await answers(query))[0]?.text).toContain(words);
  });
});

describe('/when of what did not happen', () => {
  test.each([
    'when did brandt give a concert in america',
    'when was the captain charged',
    'when did pell form a government',
    'when was the dunmore plant closed',
    'when was the fourth satellite launched',
    'when did grau resign',
  ])('%s: gives no day as that of the event', async (query) => {
    const planned = (await answers(query)).filter(({ basis }) => !basis?.includes('still to come'));
    expect(planned).toEqual([]);
  });
});

describe('the order of two events', () => {
  test.each([
    ['did brandt marry before or after her first record came out', 'after'],
    ['did the floods begin before or after the election was postponed', 'before'],
    ['did orsa-2 fail before or after orsa-3 was launched', 'before'],
  ])('%s: %s', async (query, word) => {
    expect((await answers(query, 'ask'))[0]?.text).toContain(word);
  });
});

describe('what happened in a time', () => {
  test.each([
    ['what happened in february 2019', ['2019-02-12', '2019-02-16'], []],
    ['what happened in july 2021', ['2021-07-18TNI', '2021-07-20', '2021-07-28'], []],
    ['what happened in march 2018', ['2018-03-02', '2018-03-10T04:12Z'], ['2009']],
    ['what happened in october 2024', ['2024-10-20'], ['2024-10-06']],
  ])('%s', async (query, told, not) => {
    const listed = await values(query, 'timeline');
    expect(listed).toEqual(expect.arrayContaining(told));
    for (const value of not) expect(listed).not.toContain(value);
  });
});

describe('/timeline', () => {
  test.each([
    ['moravel election', ['2024-09-19', '2024-10-20'], ['2024-10-06']],
    ['malou brandt', ['1938-01-03', '1961', '1970', '2019-02-12', '2019-02-16'], []],
    ['ferry astrid', ['1987', '2021-07-18TNI', '2021-07-28'], []],
    ['dunmore plant', ['1978', '2024-06-11'], []],
  ])('%s', async (query, told, not) => {
    const listed = await values(query, 'timeline');
    expect(listed).toEqual(expect.arrayContaining(told));
    for (const value of [...told, ...not])
      expect(listed.filter((other) => other === value).length).toBe(told.includes(value) ? 1 : 0);
  });
});
