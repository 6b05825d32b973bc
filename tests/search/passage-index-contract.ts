import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/passages/passage.ts';
import { splitPassages } from '../../src/passages/split-passages.ts';
import type { PassageIndex } from '../../src/search/passage-index.ts';
import { findTerms } from '../../src/text/find-terms.ts';
import { makeArticle } from '../support/make-article.ts';

const ARTICLES = [
  makeArticle('a-ferry', [
    'The ferry strike in Harwich ended on Monday.',
    'Crews of the ferry will sail again; the ferry line is relieved.',
    'A spokesman declined to comment.',
  ]),
  makeArticle('b-storm', [
    'A storm kept the ferry in port for a day.',
    'The storm closed two bridges in the north.',
  ]),
  makeArticle(
    'c-talks',
    ['Talks on the strike opened with a long list of demands, most of them old.', 'Nobody spoke.'],
    {
      title: 'Storm over wages',
    },
  ),
  makeArticle('d-canal', [
    'Divers found a bell.',
    'The bell is three centuries old.',
    'It will ring on Monday.',
  ]),
];
const PASSAGES = ARTICLES.flatMap(splitPassages);
const weigh = (query: string) => findTerms(query).map(({ term }) => ({ term, weight: 1 }));
const show = ({ article, number }: Passage) => `${article.id} ${number}`;

/** What every PassageIndex promises; `make` gives an empty one. */
export function promisesOfAnIndex(make: () => PassageIndex): void {
  const fill = async (passages: readonly Passage[]) => {
    const index = make();
    await index.add(passages);
    return index;
  };
  const ask = async (index: PassageIndex, query: string, limit = 20) =>
    (await index.search(weigh(query), limit)).map(({ passage }) => show(passage));

  describe('a passage index', () => {
    it('puts the passage that holds most of the rarest words first', async () => {
      const index = await fill(PASSAGES);
      expect(await ask(index, 'Which ferry strike ended on Monday?')).toEqual([
        'a-ferry 1',
        'd-canal 3',
        'a-ferry 2',
        'c-talks 1',
        'b-storm 1',
      ]);
      expect(await ask(index, 'storm bridges')).toEqual(['b-storm 2', 'b-storm 1', 'c-talks 1', 'c-talks 2']);
    });

    it('breaks ties in the order of the corpus', async () => {
      const twins = ['y', 'x', 'z'].flatMap((id) => splitPassages(makeArticle(id, ['The bell rang.'])));
      expect(await ask(await fill(twins), 'bell')).toEqual(['x 1', 'y 1', 'z 1']);
    });

    it('counts a term by its weight', async () => {
      const index = await fill(PASSAGES);
      const search = async (bell: number) => {
        const terms = [
          { term: 'bell', weight: bell },
          { term: 'bridg', weight: 1 },
        ];
        return (await index.search(terms, 1)).map(({ passage }) => show(passage));
      };
      expect(await search(0.1)).toEqual(['b-storm 2']);
      expect(await search(10)).toEqual(['d-canal 1']);
    });

    it('gives as many as were asked for, of those that are accepted', async () => {
      const index = await fill(PASSAGES);
      expect(await ask(index, 'ferry', 2)).toHaveLength(2);
      expect(await ask(index, 'ferry', 0)).toEqual([]);
      const found = await index.search(weigh('ferry storm'), 2, ({ article }) => article.id === 'c-talks');
      expect(found.map(({ passage }) => show(passage))).toEqual(['c-talks 1', 'c-talks 2']);
    });

    it('finds nothing for words that it does not hold', async () => {
      const index = await fill(PASSAGES);
      expect(await ask(index, 'zeppelin')).toEqual([]);
      expect(await index.search([], 5)).toEqual([]);
      expect(await ask(make(), 'ferry')).toEqual([]);
    });

    it('counts the passages of a term, titles apart', async () => {
      const index = await fill(PASSAGES);
      expect([index.size, index.frequency('storm'), index.frequency('wage')]).toEqual([
        PASSAGES.length,
        2,
        0,
      ]);
    });

    it('counts the passages below a headline that has a term', async () => {
      const index = await fill(PASSAGES);
      expect([index.titleFrequency('storm'), index.titleFrequency('ferri')]).toEqual([2, 0]);
      await index.remove(PASSAGES.filter(({ article }) => article.id === 'c-talks'));
      expect(index.titleFrequency('storm')).toBe(0);
    });

    it('finds the word that a slip of the pen meant', async () => {
      const index = await fill(PASSAGES);
      expect(index.near('strikke')).toEqual(['strike']);
      expect(index.near('bridgg')).toEqual(['bridg']);
      expect(index.near('qqqqqq')).toEqual([]);
    });

    it('answers alike whatever the order in which passages came and went', async () => {
      const word = fc.constantFrom('ferry', 'storm', 'bell', 'strike', 'Monday', 'bridges', 'crew', 'port');
      const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
      const articles = fc
        .array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 })
        .map((all) =>
          all.flatMap((texts, at) =>
            splitPassages(makeArticle(`n${at}`, texts, { title: texts[0] ?? null })),
          ),
        );
      await fc.assert(
        fc.asyncProperty(articles, fc.array(fc.nat()), text, async (passages, order, query) => {
          const turned = passages
            .map((passage, at) => ({ passage, key: order[at % (order.length || 1)] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ passage }) => passage);
          const straight = await fill(passages);
          const busy = await fill([...PASSAGES.slice(0, 4), ...turned.slice(0, 3), ...PASSAGES.slice(4)]);
          await busy.remove(PASSAGES);
          await busy.remove(PASSAGES);
          await busy.add(turned.slice(3));
          expect(busy.size).toBe(straight.size);
          expect(await busy.search(weigh(query), 10)).toEqual(await straight.search(weigh(query), 10));
          expect(busy.near('stirke')).toEqual(straight.near('stirke'));
        }),
        { numRuns: 60 },
      );
    });
  });
}
