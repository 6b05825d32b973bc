import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;
const when = (query: string): Promise<Answer> => ask({ command: 'when', query });

beforeAll(async () => {
  ask = await askArticles([
    makeArticle(
      'ferry',
      [
        'The island ferry ran aground on Tuesday, two days after the harbour reopened.',
        'Captain Ilse Brandt said on Wednesday that the storm had hidden the buoy.',
        'A new lighthouse could be built in 2026, the council said, if the money is found.',
        'On 3 March, the mayor announced the closing of the fish market from 1 May.',
      ],
      {
        title: 'Ferry aground off Skerrow',
        published: '2024-03-14',
        source: 'Harbour Post',
        url: 'https://harbour.example/ferry',
      },
    ),
    makeArticle('mill', [
      'The paper mill burned down in August 1998, and the town rebuilt it the following year.',
    ]),
    makeArticle('wind', ['The wind farm began to work six days after the opening of the new cable.']),
    makeArticle('probe', [
      'The Brisk probe went silent on 4 June 2019, a week before it was to reach Venus.',
    ]),
  ]);
});

describe('/when', () => {
  test('counts a weekday from the date of the article and says so', async () => {
    const answer = await when('ferry ran aground');
    expect(answer.answered).toBe(true);
    expect(answer.answers[0]).toMatchObject({
      text: 'Tuesday 12 March 2024',
      value: '2024-03-12',
      citations: [1],
    });
    expect(answer.answers[0]?.basis).toBe("“Tuesday”, counted from the article's date, 14 March 2024");
    expect(answer.excerpts[0]?.text).toContain('The island ferry ran aground on Tuesday');
  });

  test('takes the date that stands with the asked event, not another one in the sentence', async () => {
    expect((await when('mayor announced closing')).answers[0]?.value).toBe('2024-03-03');
    expect((await when('fish market closing starts')).answers[0]?.value).toBe('2024-05-01');
  });

  test('keeps the precision of the words', async () => {
    expect((await when('when did the paper mill burn')).answers[0]).toMatchObject({
      text: 'August 1998',
      value: '1998-08',
    });
  });

  test('gives the day where another article has only the month, and cites both', async () => {
    const other = await askArticles([
      makeArticle(
        'day',
        ['The granary at Tolmin burned down on Tuesday, and the street was closed for hours.'],
        {
          published: '2023-09-13',
        },
      ),
      makeArticle('month', ['The Tolmin granary burned down last September.'], { published: '2024-02-20' }),
    ]);
    const answer = await other({ command: 'when', query: 'tolmin granary burned' });
    expect(answer.answers.map(({ value }) => value)).toEqual(['2023-09-12']);
    expect(answer.answers[0]?.citations).toHaveLength(2);
  });

  test('gives the words where they leave the date open', async () => {
    const answer = await when('wind farm began to work');
    expect(answer.answers[0]).toMatchObject({ value: null });
    expect(answer.answers[0]?.text).toContain('six days after');
  });

  test('does not give what is only supposed as happened', async () => {
    const answer = await when('when was the new lighthouse built');
    expect(answer.answers).toEqual([]);
    expect(answer.answered).toBe(false);
  });

  test('does not give what was only to happen as happened', async () => {
    expect((await when('brisk probe reached venus')).answered).toBe(false);
  });

  test('a word that only the headline has is no word that the corpus lacks', async () => {
    const answer = await when('ferry ran aground skerrow');
    expect(answer.answers[0]?.value).toBe('2024-03-12');
    expect((await when('zeppelin over skerrow')).missing).toEqual(['zeppelin']);
  });

  test('says that the articles do not tell, with the words that they lack and the nearest passages', async () => {
    const answer = await when('when did the zeppelin land');
    expect(answer.answered).toBe(false);
    expect(answer.answers).toEqual([]);
    expect(answer.missing).toContain('zeppelin');
  });

  test('takes the day that several articles tell before the month that one tells better', async () => {
    const several = await askArticles([
      makeArticle('review', ['In mid-March the mayor met the harbour pilots and promised them a boat.'], {
        published: '2024-04-20',
      }),
      makeArticle('post', ['The mayor received the harbour pilots on Tuesday.'], { published: '2024-03-14' }),
      makeArticle('gazette', ['On Tuesday, the mayor welcomed the harbour pilots.'], {
        published: '2024-03-15',
      }),
    ]);
    const answer = await several({ command: 'when', query: 'when did the mayor meet the harbour pilots' });
    expect(answer.answers[0]?.value).toBe('2024-03-12');
  });

  test('a year that somebody speaks of is not when they spoke', async () => {
    const paper = await askArticles([
      makeArticle(
        'talk',
        [
          'Captain Ilse Brandt during the interview with Nils Aho, 1 March 2024.',
          'In the interview on Friday with the reporter Nils Aho, Brandt assured that “the year 2024 will be a decisive year to end the silting of the bay and the start of an age of new boats”.',
        ],
        { published: '2024-03-02' },
      ),
    ]);
    const answer = await paper({ command: 'when', query: 'when was the interview with nils aho' });
    expect(answer.answers[0]?.value).toBe('2024-03-01');
  });
});
