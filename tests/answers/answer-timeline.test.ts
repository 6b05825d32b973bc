import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { Request } from '../../src/questions/request.ts';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;
const timeline = (query: string, rest: Partial<Request> = {}): Promise<Answer> =>
  ask({ command: 'timeline', query, ...rest });
const values = ({ answers }: Answer) => answers.map(({ value }) => value);

beforeAll(async () => {
  ask = await askArticles([
    makeArticle(
      'history',
      [
        'The ferry strike ended on 9 June 2021 with a rise in pay.',
        'The ferry strike had begun on 3 March 2021, when forty sailors left their boats.',
        'On 20 April 2021 the strike spread to the ferry harbour of Brindle.',
        'The dockers’ choir sang at the fair on 12 May 2021.',
        'Lawyers settled the last claims six days after the end of the ferry strike.',
      ],
      { published: '2021-07-01' },
    ),
    makeArticle(
      'other',
      [
        'According to the choir of the dockers, the ferry strike had begun on 3 March 2021, when sailors left.',
      ],
      {
        published: '2021-06-10',
      },
    ),
  ]);
});

describe('/timeline', () => {
  test('is in order of date, whatever the order of the telling', async () => {
    const dated = values(await timeline('ferry strike')).filter((value) => value !== null);
    expect(dated).toEqual(['2021-03-03', '2021-04-20', '2021-06-09']);
  });

  test('an event that two articles tell is one, with both citations', async () => {
    const { answers, excerpts } = await timeline('ferry strike');
    const begun = answers.filter(({ value }) => value === '2021-03-03');
    expect(begun).toHaveLength(1);
    expect(begun[0]?.citations.map((number) => excerpts[number - 1]?.article.id).sort()).toEqual([
      'history',
      'other',
    ]);
  });

  test('an event whose date stays open keeps the words of the article', async () => {
    const { answers } = await timeline('ferry strike');
    expect(answers.find(({ value }) => value === null)?.text).toContain('six days after');
  });

  test('leaves out what is on another subject', async () => {
    expect(values(await timeline('ferry strike'))).not.toContain('2021-05-12');
  });

  test('gives only what fell into the time that is asked for', async () => {
    expect(values(await timeline('ferry strike', { from: '2021-04-01', to: '2021-05-31' }))).toContain(
      '2021-04-20',
    );
    const spring = values(await timeline('ferry strike in april 2021'));
    expect(spring).toEqual(['2021-04-20']);
  });

  test('a limit counts events, and those that are left stay in order', async () => {
    const answer = await timeline('ferry strike', { limit: 2 });
    expect(answer.answers).toHaveLength(2);
    const numbers = answer.answers.flatMap(({ citations }) => citations);
    expect([...new Set(numbers)].sort()).toEqual(answer.excerpts.map(({ number }) => number));
  });

  test('a subject of which nothing is told has none', async () => {
    expect(await timeline('zeppelin race')).toMatchObject({ answered: false, answers: [] });
  });
});
