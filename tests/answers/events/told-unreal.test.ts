import { describe, expect, test } from 'vitest';
import { answerRequest } from '../../../src/answers/answer-request.ts';
import type { RequestCommand } from '../../../src/questions/request.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

const ARTICLES = [
  makeArticle(
    'ferry',
    [
      'Norwick and Port Alder have agreed the ferry charter, and it can be signed when Mayor Ann Lee comes to Norwick.',
      'Mayor Ann Lee called the charter good for both towns.',
    ],
    { published: '2024-05-10' },
  ),
  makeArticle(
    'water',
    [
      'Tomas Brink, the mayor of Norwick, signed an agreement on water on 3 May.',
      'The water comes from the Oster.',
    ],
    { published: '2024-05-06' },
  ),
];

async function asked(command: RequestCommand, query: string): Promise<string[]> {
  const { archive, index } = await openArticles(ARTICLES);
  const answer = await answerRequest({ command, query, today: '2024-07-01' }, archive, index);
  return answer.answers.map(({ text }) => text);
}

describe('what the articles only have as possible', () => {
  test.each([
    ['who', 'signed the ferry charter'],
    ['who', 'who signed the charter'],
    ['when', 'when was the charter signed'],
    ['where', 'where was the ferry charter signed'],
  ] as const)('answers no /%s %s', async (command, query) => {
    expect(await asked(command, query)).toEqual([]);
  });

  test('leaves alone what did happen', async () => {
    expect(await asked('who', 'who signed the agreement on water')).toEqual([
      'Tomas Brink, mayor of Norwick',
    ]);
    expect(await asked('when', 'when was the agreement on water signed')).toEqual(['Friday 3 May 2024']);
  });
});
