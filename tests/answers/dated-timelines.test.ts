import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { RequestCommand } from '../../src/questions/request.ts';
import { askArticles } from '../support/ask-articles.ts';
import { DATED_ARTICLES } from '../support/dated-articles.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;

beforeAll(async () => {
  ask = await askArticles(DATED_ARTICLES);
});

const list = (query: string, command: RequestCommand = 'timeline') =>
  ask({ command, query, limit: command === 'timeline' ? 20 : 3 });
const values = ({ answers }: Answer) => answers.map(({ value }) => value);
const told = ({ answers, excerpts }: Answer, at: number) =>
  answers[at]?.citations.map((number) => excerpts[number - 1]?.article.id).sort();

describe('/timeline of invented articles', () => {
  test('gives an event that three articles tell once, with all three', async () => {
    const answer = await list('halden bridge');
    const closed = values(answer).indexOf('2023-06-14');
    expect(values(answer).filter((value) => value === '2023-06-14')).toHaveLength(1);
    expect(told(answer, closed)).toEqual(['bridge-1', 'bridge-2', 'bridge-3']);
  });

  test('leaves out what is only supposed', async () => {
    expect(values(await list('halden bridge'))).not.toContain('2025');
    expect(values(await list('tessin orlo merger'))).not.toContain('2024-09/2024-11');
  });

  test('takes a vote that was planned and then held for one, told as held', async () => {
    const answer = await list('halden bridge');
    const vote = answer.answers.find(({ value }) => value === '2023-07');
    expect(vote?.citations).toHaveLength(2);
    expect(values(answer)).not.toContain('2023-07-12');
  });

  test('says of what is planned that it was still to come', async () => {
    const { answers } = await list('jon beck');
    expect(answers.find(({ value }) => value === '2019-05-02')?.basis).toContain('still to come');
    expect(answers.find(({ value }) => value === '2019-04-15')?.basis).not.toContain('still to come');
  });

  test('leaves out how prices went up to the day of writing', async () => {
    expect(values(await list('mount sarel eruption'))).not.toContain('2022-08-04/2022-08-11');
  });

  test('leaves out what a sentence tells of somebody else', async () => {
    expect(values(await list('jon beck'))).not.toContain('2014');
  });

  test('does not repeat a day as words that count to it', async () => {
    const { answers } = await list('mount sarel eruption');
    expect(answers.map(({ text }) => text).join()).not.toContain('eight days after');
  });

  test('puts the end of a month after its days', async () => {
    const sorted = values(await list('mount sarel eruption'));
    expect(sorted.indexOf('2022-08')).toBeGreaterThan(sorted.indexOf('2022-08-07'));
  });
});

describe('what happened in a time', () => {
  test.each<[string, RequestCommand, string[]]>([
    ['what happened in november 2018', 'ask', ['2018-11']],
    ['what happened in november 2018', 'when', ['2018-11']],
    ['what happened in 1996', 'when', ['1996']],
    ['november 2018', 'when', ['2018-11']],
    ['14 june 2023', 'ask', ['2023-06-14']],
    ['what happened on 14 june 2023', 'ask', ['2023-06-14']],
    ['what happened in february 2019', 'when', ['2019-02']],
    ['what happened in march 2022', 'timeline', ['2022-03', '2022-03-25']],
  ])('%s (/%s)', async (query, command, expected) => {
    expect(values(await list(query, command))).toEqual(expected);
  });

  test('lists what falls between two months, in order', async () => {
    const found = values(await list('what happened between april and may 2019', 'when'));
    expect(found).toEqual([...found].sort());
    expect(found).toEqual(expect.arrayContaining(['2019-04-14', '2019-04-15', '2019-05-02']));
    expect(found.every((value) => /^2019-0[45]/.test(String(value)))).toBe(true);
  });

  test('nothing is told of a time that the articles do not know', async () => {
    expect(await list('what happened in may 1950', 'when')).toMatchObject({ answered: false, answers: [] });
  });
});
