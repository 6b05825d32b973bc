import { expect, it } from 'vitest';
import { warmingQueries, warmUp } from '../../src/watching/warm-up.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

const { archive, index } = await openArticles([
  makeArticle('ferry', ['Minister Anna Keller said the ferry sank on Monday.'], {
    title: 'Old ferry sinks off Brindle',
  }),
  makeArticle('tax', ['“No tax at all,” said Omar Haddad.']),
]);
const all = [...warmingQueries({ archive })];

/** How many searches are made before it ends. */
async function searches(goesOn?: () => boolean, most = Number.POSITIVE_INFINITY): Promise<number> {
  let count = 0;
  const counting = Object.create(index, {
    search: {
      value: (...given: Parameters<typeof index.search>) => {
        count++;
        return index.search(...given);
      },
    },
    size: { value: index.size },
    frequency: { value: (term: string) => index.frequency(term) },
    titleFrequency: { value: (term: string) => index.titleFrequency(term) },
    near: { value: (term: string) => index.near(term) },
  });
  await warmUp({ archive, index: counting, warnings: [] }, goesOn, most);
  return count;
}

it('asks something of each kind about headlines, first words and people', () => {
  expect(all).toContain('when did last week Old ferry sinks off Brindle');
  expect(all).toContain('who said “No tax at all,” said Omar');
  expect(all).toContain('what did Anna Keller say');
});

it('has nothing to ask where there are no articles', async () => {
  expect([...warmingQueries(await openArticles([]))]).toEqual([]);
});

it('asks all of them where there is time', async () => {
  expect(await searches()).toBeGreaterThanOrEqual(all.length);
});

it('asks no more once it is told not to, or its time is over', async () => {
  let left = 1;
  expect(await searches(() => left-- > 0)).toBeLessThanOrEqual(2);
  expect(await searches(undefined, -1)).toBe(0);
});
