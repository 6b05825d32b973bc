import { beforeAll, expect, test } from 'vitest';
import { askArticles } from '../support/ask-articles.ts';
import { MORE_DATED_ARTICLES } from '../support/more-dated-articles.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;

beforeAll(async () => {
  ask = await askArticles(MORE_DATED_ARTICLES);
});

test.each([
  ['when did the carrow strike begin', '2024-11-04'],
  ['when did the dockers return to work', '2024-11-19TMO'],
  ['when did talks fail', '2024-11-10'],
  ['when did the contract expire', '2024-09'],
  ['when was the deal reached', '2024-11-18'],
  ['when will wages rise', '2025-01-01'],
  ['when did exports fall', '2024-10'],
  ['when did the port and union last sign a contract', '2021-05'],
  ['when does tull meet both sides', '2024-11-14'],
  ['when did kestrel land on the moon', '2023-08-23'],
  ['moon landing of kestrel', '2023-08-23'],
  ['when did the first lander crash', '2019-09'],
  ['when did the rover roll out', '2023-08-24TMO'],
  ['when was the agency founded', '1972'],
  ['until when is the venus mission postponed', '2028'],
  ['when did the teachers agree on a contract', '2022-W39-WE'],
  ['since when has olga bright led the schools', '2015-08'],
  ['when was the mill fire', '2021-01-31'],
  ['when did the third worker die', '2021-02-01TNI'],
  ['when was the mill inspected', '2020-12'],
  ['when did hans grell buy the mill', '198'],
  ['when was grell charged', '2021-06-29'],
  ['when did the mill reopen', '2021-01-11'],
  ['when is the funeral', '2021-02-06'],
  ['when did the inspector warn of cables', '2020-12'],
])('/when %s: %s', async (query, value) => {
  expect((await ask({ command: 'when', query })).answers[0]?.value).toBe(value);
});

test.each([
  'when did the union reject the deal',
  'when was the crew sent into orbit',
  'when did the council approve the agreement',
  'when was grell arrested',
])('/when %s: not told as happened', async (query) => {
  expect((await ask({ command: 'when', query })).answers).toEqual([]);
});

test('the day from which an event was put off is not its day', async () => {
  const { answers } = await ask({ command: 'timeline', query: 'kestrel mission' });
  expect(answers.map(({ value }) => value)).not.toContain('2023-07-12');
});

test('the day of a report is no event beside that of what it reports', async () => {
  const { answers } = await ask({ command: 'timeline', query: 'carrow strike' });
  expect(answers.map(({ value }) => value)).toContain('2024-11-10');
  expect(answers.map(({ value }) => value)).not.toContain('2024-11-11');
});

test('a day that only places something else is one with the event of that day', async () => {
  const { answers, excerpts } = await ask({ command: 'timeline', query: 'grell mill fire' });
  const fire = answers.filter(({ value }) => value === '2021-01-31');
  expect(fire).toHaveLength(1);
  const articles = fire[0]?.citations.map((number) => excerpts[number - 1]?.article.id);
  expect(new Set(articles)).toEqual(new Set(['fire-1', 'fire-2', 'fire-3']));
});
