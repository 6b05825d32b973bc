import { describe, expect, test } from 'vitest';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

const ask = await askArticles([
  makeArticle('old', ['The mill opened on 3 May 2019.', 'It closed on 9 May 2019.'], {
    published: '2019-05-10',
  }),
  makeArticle('new', ['The bridge opened on 4 June 2021.', 'Its paint was dry on 6 June 2021.'], {
    published: '2021-06-07',
  }),
  makeArticle('plain', ['Nothing here has a date.'], { published: '2020-01-01' }),
]);

describe('a timeline without a subject', () => {
  test('has what the opening paragraphs tell, in order of date', async () => {
    const { answered, answers } = await ask({ command: 'timeline' });
    expect(answered).toBe(true);
    expect(answers.map(({ value }) => value)).toEqual(['2019-05-03', '2021-06-04']);
  });

  test('has every paragraph of a time that is asked for', async () => {
    const { answers } = await ask({ command: 'timeline', from: '2021-06-01', to: '2021-06-30' });
    expect(answers.map(({ value }) => value)).toEqual(['2021-06-04', '2021-06-06']);
  });

  test('says so where nothing is told of that time', async () => {
    expect(await ask({ command: 'timeline', from: '1999-01-01', to: '1999-12-31' })).toMatchObject({
      answered: false,
    });
  });
});
