import { expect, test } from 'vitest';
import { makeExamples } from '../../src/playground/make-examples.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

const TODAY = '2026-01-01';

test('questions to try are about who and what these articles speak of, and are answered by them', async () => {
  const { archive, index } = await openArticles([
    makeArticle(
      'harbour',
      [
        'The harbour of Tallow reopened on Monday, Mayor Ines Okafor said.',
        '“We waited eleven years for this day,” said Ines Okafor on 8 May 2023.',
      ],
      { title: 'Harbour of Tallow reopens', published: '2023-05-10' },
    ),
  ]);
  const examples = await makeExamples({ archive, index, warnings: [] }, TODAY);
  expect(examples).toEqual([
    '/who person:Ines Okafor',
    '/quote speaker:Ines Okafor',
    '/when event:Harbour of Tallow reopens',
  ]);
});

test('without articles there is nothing to try', async () => {
  const { archive, index } = await openArticles([]);
  expect(await makeExamples({ archive, index, warnings: [] }, TODAY)).toEqual([]);
});

test('a title that a line of input would not keep is no example', async () => {
  const { archive, index } = await openArticles([
    makeArticle('a', ['The pier opened on 8 May 2023.'], {
      title: 'Pier: \u202eopened\u202c',
      published: '2023-05-10',
    }),
  ]);
  const examples = await makeExamples({ archive, index, warnings: [] }, TODAY);
  expect(examples.filter((each) => each.includes('Pier'))).toEqual([]);
});
