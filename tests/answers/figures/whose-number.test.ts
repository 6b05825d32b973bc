import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { askArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;
const howmany = (query: string): Promise<Answer> => ask({ command: 'howmany', query });

beforeAll(async () => {
  ask = await askArticles([
    makeArticle(
      'vote',
      [
        'Ida Roth, 41, became mayor of Brindle on Sunday. According to the clerk Roth received 5,310 votes and Lind 4,225.',
        'Turnout was 63 percent, four points more than in 2018, when 59 percent voted.',
        'The Mill Party took 9 of the 21 seats in the council.',
      ],
      { published: '2022-05-03' },
    ),
    makeArticle(
      'strike',
      [
        'Some 540 of the 700 bakers in Aldermoor went on strike on Monday. In the last strike, in March 2016, about 610 bakers had stopped work.',
        'The strike of the bakers is to last four days. The company dismissed 12 bakers instead of the 30 announced.',
      ],
      { published: '2022-06-14' },
    ),
    makeArticle(
      'crash',
      [
        'A train left the rails near Tolmin on Friday, killing at least six people and injuring around 80.',
        'Of 120 travellers on the Tolmin train 31 were children.',
        'The rail firm raised its fares by half a point to 7.5 percent. Repairs took 45 days.',
      ],
      { published: '2022-09-03' },
    ),
    makeArticle(
      'lake',
      [
        'Lake Ondra rose by 1.8 metres in April and by 0.6 metres in May.',
        'Rangers row across Lake Ondra twice a week. A third of the reeds on Lake Ondra are dead.',
      ],
      { published: '2022-06-20' },
    ),
  ]);
});

describe('/howmany takes the number', () => {
  test.each([
    ['how many votes did Lind get', '4,225', 'of the one who is named, not of the other in the list'],
    ['how many seats did the Mill Party take', '9', 'of the part, not of the whole'],
    ['what was the turnout in Brindle in 2018', '59 percent', 'of the time that is asked for'],
    ['turnout in Brindle', '63 percent', 'of the time of the article where none is asked for'],
    ['how old is Ida Roth', '41', 'that is an age, by the name before it'],
    ['how many bakers went on strike in Aldermoor', 'Some 540', 'of this strike, not of the last one'],
    ['how many bakers struck in March 2016', 'about 610 bakers', 'of the strike of that month'],
    ['how many bakers were dismissed', '12 bakers', 'that was, not the one that was announced'],
    ['how many people were killed near Tolmin', 'at least six people', 'of the dead, not of the hurt'],
    ['how many people were injured near Tolmin', 'around 80', 'of the hurt, not of the dead'],
    ['how much did Lake Ondra rise in May', '0.6 metres', 'of the month that is asked for'],
    ['how often do rangers row across Lake Ondra', 'twice a week', 'of times, where it is asked how often'],
    ['what share of the reeds on Lake Ondra is dead', 'A third of the reeds', 'that is a share'],
  ])('“%s”: %s, %s', async (query, text) => {
    const { answered, answers } = await howmany(query);
    expect(answered).toBe(true);
    expect(answers[0]?.text).toBe(text);
  });

  test.each([
    'how many people were arrested near Tolmin',
    'how many bakers went on strike in Brindle',
    'how old is the clerk of Brindle',
  ])('no answer, where the number is of another deed, place or person: “%s”', async (query) => {
    expect((await howmany(query)).answered).toBe(false);
  });
});
