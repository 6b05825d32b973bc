import { beforeAll, describe, expect, test } from 'vitest';
import { askArticles } from '../support/ask-articles.ts';
import { DATED_ARTICLES } from '../support/dated-articles.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;

beforeAll(async () => {
  ask = await askArticles(DATED_ARTICLES);
});

describe('/when gives the day of the asked event', () => {
  test.each([
    ['when was the halden bridge closed', '2023-06-14'],
    ['when did the halden bridge reopen', '2023-10-27'],
    ['when did the bridge open', '1974'],
    ['halden bridge last repaired', '2009-SU'],
    ['when was a new bridge rejected', '2018-03'],
    ['when did the council vote for a new bridge', '2023-07'],
    ['when will lind leave office', '2024-01'],
    ['mount sarel eruption', '2022-08-02'],
    ['when was the airport closed after the eruption', '2022-08-03'],
    ['when did the airport reopen', '2022-08-07'],
    ['when did president oda visit ponce', '2022-08-08'],
    ['eruption that buried mira', '1902'],
    ['when did people of alba return', '2022-08-10'],
    ['when did tessin and orlo agree to merge', '2024-02-19'],
    ['when was tessin founded', '1921'],
    ['when did orlo buy brandl', '2015'],
    ['when did orlo shareholders vote', '2024-05-02'],
    ['when did merger talks begin', '2023-09'],
    ["when did dorn's trial begin", '2021-11-18'],
    ['when was dorn arrested', '2020-01'],
    ['when was dorn sentenced', '2022-03-25'],
    ['when did dorn resign as minister', '2016-04-03'],
    ['when was dorn released', '2020-02/2020-03'],
    ['when did kessel sign imre', '2020-09-05'],
    ['when did rovers win the cup', '2021-05-23'],
    ['when was kessel rovers founded', '1899'],
    ['when did lena vogt take over', '2019-11'],
    ['when is the parade', '2021-05-26TEV'],
    ['when was the lighthouse of skarn lit', '1887-10-04'],
    ['election in vellmar', '2019-04-14'],
    ['when did roth call the election', '2019-02'],
    ['when was beck sworn in', '2019-05-02'],
    ['since when has roth governed', '2014'],
    ['since when has maes led orlo', '2011'],
    ['how long was beck mayor', '2009/2017'],
  ])('%s: %s', async (query, value) => {
    expect((await ask({ command: 'when', query })).answers[0]?.value).toBe(value);
  });
});

describe('/when gives the words of the article where they name no day', () => {
  test.each([
    ['how often do tessin and orlo hold a joint fair', 'Every five years', 'P5Y'],
    ['how often does the court hear witnesses', 'every Tuesday', 'P1W'],
    ['how long was the halden bridge shut in 2018', 'three weeks', 'P3W'],
    ['how long did the trial last', 'four months', 'P4M'],
    ['how long will repairs take', 'four months', 'P4M'],
    ['when did vera maes resign', 'an hour after the vote', null],
    ['when did the lighthouse burn down', 'six days after the great storm', null],
  ])('%s: %s', async (query, text, value) => {
    expect((await ask({ command: 'when', query })).answers[0]).toMatchObject({
      value,
      text,
    });
  });
});

describe('/when does not give what the articles deny, plan or suppose as happened', () => {
  test.each([
    'when did construction of the new bridge begin',
    'when did mayor lind resign',
    'when did oda visit corro',
    'when was the tessin orlo contract signed',
    'when did tessin make a new offer',
    'when did dorn start his prison sentence',
    'when did beck hold the referendum',
  ])('%s', async (query) => {
    expect((await ask({ command: 'when', query })).answers).toEqual([]);
  });
});
