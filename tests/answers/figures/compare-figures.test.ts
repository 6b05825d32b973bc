import { beforeAll, describe, expect, test } from 'vitest';
import { askArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;
const valuesOf = async (query: string) =>
  (await ask({ command: 'compare', query })).answers.map(({ value }) => value).sort();

beforeAll(async () => {
  ask = await askArticles([
    makeArticle(
      'mail',
      [
        'Storm Hilda struck the Orne coast on Sunday, killing at least seven people. Gusts of 132 km/h were measured at Point Sorrel.',
        'Two rafts were lost. In 1987 a storm had killed 44 people on the coast.',
      ],
      { published: '2022-11-07', title: 'Storm Hilda kills seven' },
    ),
    makeArticle(
      'press',
      [
        'The number of people killed when a storm struck the Orne coast rose to 11 on Tuesday. Crews of Ornegrid reached Point Sorrel.',
        'The damage came to 80 million crowns, the governor said. The state gave 5 million crowns at once.',
      ],
      { published: '2022-11-09', title: 'Storm toll rises' },
    ),
    makeArticle(
      'weekly',
      [
        'A week after Storm Hilda the Orne coast counts nine dead.',
        'The damage of the storm was put at 95 million crowns. At Point Sorrel gusts had reached 139 km/h.',
      ],
      { published: '2022-11-14', title: 'After Storm Hilda' },
    ),
    makeArticle('far', ['A mine fire in Brindle killed 30 people and left damage of 12 million crowns.'], {
      published: '2022-11-08',
    }),
  ]);
});

describe('/compare of figures', () => {
  test('sets beside each other what each article of one story gives, the one that never names the storm too', async () => {
    expect(await valuesOf('death toll of Storm Hilda')).toEqual([11, 7, 9]);
  });

  test('leaves out sums on another matter in the same article, and other events', async () => {
    expect(await valuesOf('damage of Storm Hilda')).toEqual([80_000_000, 95_000_000]);
  });

  test('takes a topic of one measure for figures, though none is asked for by name', async () => {
    expect(await valuesOf('gusts at Point Sorrel')).toEqual([132, 139]);
  });

  test('refuses a figure that no article on the subject gives', async () => {
    expect((await ask({ command: 'compare', query: 'profit of Ornegrid' })).answered).toBe(false);
  });
});
