import { beforeAll, expect, test } from 'vitest';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;

beforeAll(async () => {
  ask = await askArticles([
    makeArticle(
      'talks',
      [
        'Arvo and Belm rest on more than 200 signed accords, nine of them concluded in March last year.',
        'An accord on the harbour has been agreed upon and can be signed when the two presidents meet.',
      ],
      { title: 'Arvo and Belm agree', published: '2023-06-14' },
    ),
    makeArticle(
      'ferry',
      [
        'Prosecutors charged captain Nils Orre on Wednesday over the sinking of the Petrel. The Petrel sank on 2 February 2023.',
        'Reports that Orre had fled in May were denied by his lawyer. The paintings on board vanished on the weekend of 4 February.',
        'Minister Tove Alm spoke a week after a Belmish envoy visited the wreck in July.',
      ],
      { title: 'Ferry captain charged', published: '2023-09-14' },
    ),
    makeArticle(
      'league',
      [
        'Varn Rovers beat Holt 1-0 on Sunday and took their first league title since 1974.',
        'Goalkeeper Ada Brun will be honoured in the town hall on 30 May. The club meets fans every Tuesday and Thursday.',
      ],
      { title: 'Varn Rovers win the league', published: '2023-05-22' },
    ),
  ]);
});

const when = async (query: string) => (await ask({ command: 'when', query, today: '2024-02-02' })).answers[0];

test.each(['when was the treaty signed', 'when did captain orre flee', 'when did tove alm visit the wreck'])(
  'refuses what happened to others of the kind, or to nobody: %s',
  async (query) => {
    expect(await when(query)).toBeUndefined();
  },
);

test.each([
  ['when did the petrel sink', '2023-02-02'],
  ['when did varn rovers win the league title', '2023-05-21'],
  ['when did the paintings vanish', '2023-W05-WE'],
])('%s: %s', async (query, value) => {
  expect((await when(query))?.value).toBe(value);
});

test.each([
  ['when was ada brun honoured', 'planned for Tuesday 30 May 2023'],
  ['how long ago did the petrel sink', 'Thursday 2 February 2023, about 1 year ago'],
  [
    'how many days after the sinking of the petrel was captain orre charged',
    '223 days: from Thursday 2 February 2023 to Wednesday 13 September 2023',
  ],
  ['how often does the club meet fans', 'every Tuesday and Thursday'],
])('%s: %s', async (query, text) => {
  expect((await when(query))?.text).toBe(text);
});
