import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Passage } from '../../src/passages/passage.ts';
import { splitPassages } from '../../src/passages/split-passages.ts';
import { LayeredIndex } from '../../src/search/layered-index.ts';
import { MiniSearchIndex } from '../../src/search/minisearch-index.ts';
import type { PassageIndex } from '../../src/search/passage-index.ts';
import { findTerms } from '../../src/text/find-terms.ts';
import { makeArticle } from '../support/make-article.ts';
import { promisesOfAnIndex } from './passage-index-contract.ts';

promisesOfAnIndex(() => new LayeredIndex(new MiniSearchIndex()));

const WORDS = ['ferry', 'storm', 'bell', 'strike', 'bridges', 'crew', 'port', 'harbour'];
const word = fc.constantFrom(...WORDS);
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const passages = fc
  .array(fc.record({ texts: fc.array(text, { minLength: 1, maxLength: 3 }), title: fc.option(text) }), {
    minLength: 1,
    maxLength: 10,
  })
  .map((all) =>
    all.flatMap(({ texts, title }, at) => splitPassages(makeArticle(`n${at}`, texts, { title }))),
  );

/** All that an index tells of the words. */
async function tell(index: PassageIndex): Promise<unknown> {
  const told = [];
  for (const query of [...WORDS, WORDS.join(' '), 'ferry storm']) {
    const terms = findTerms(query).map(({ term }) => ({ term, weight: 1 }));
    const found = await index.search(terms, 50);
    told.push(
      found.map(({ passage, score }) => [passage.article.title, passage.text, score]),
      terms.map(({ term }) => [index.frequency(term), index.titleFrequency(term)]),
      index.near(`${query}x`),
    );
  }
  return [index.size, told];
}

async function made(of: readonly Passage[]): Promise<MiniSearchIndex> {
  const index = new MiniSearchIndex();
  await index.add(of);
  return index;
}

it('tells what an index of the same passages tells, score for score, after any changes', async () => {
  const rounds = fc.array(fc.array(fc.nat(29), { maxLength: 12 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(passages, fc.array(fc.boolean()), rounds, async (all, stood, flips) => {
      const held = new Set(all.filter((_, at) => stood[at % (stood.length || 1)] ?? true));
      let index = new LayeredIndex(await made([...held]));
      for (const numbers of flips) {
        const flipped = new Set(numbers.flatMap((number) => all[number] ?? []));
        const gone = [...flipped].filter((passage) => held.has(passage));
        const added = [...flipped].filter((passage) => !held.has(passage));
        index = await index.copy();
        await index.remove(gone);
        await index.add(added);
        for (const passage of gone) held.delete(passage);
        for (const passage of added) held.add(passage);
        expect(await tell(index)).toEqual(await tell(await made([...held])));
      }
    }),
    { numRuns: 100 },
  );
});

it('leaves the one that it was copied from as it was', async () => {
  const [ferry, storm, bell] = ['The ferry left.', 'A storm rose.', 'The bell rang.'].flatMap((words, at) =>
    splitPassages(makeArticle(`a${at}`, [words])),
  ) as [Passage, Passage, Passage];
  const first = new LayeredIndex(await made([ferry, storm]));
  const before = await tell(first);
  const second = await first.copy();
  await second.remove([ferry]);
  await second.add([bell]);
  expect(await tell(first)).toEqual(before);
  expect([second.size, second.depth, second.added, second.removed]).toEqual([2, 2, [bell], [ferry]]);
});

it('serves the newer of two passages that are cited alike', async () => {
  const [older] = splitPassages(makeArticle('a', ['The ferry left.'], { title: 'Monday' }));
  const [newer] = splitPassages(makeArticle('a', ['The ferry left.'], { title: 'Tuesday' }));
  const index = new LayeredIndex(await made([older as Passage]));
  await index.remove([older as Passage]);
  await index.add([newer as Passage]);
  const [found, ...more] = await index.search([{ term: 'ferri', weight: 1 }], 5);
  expect([found?.passage, more]).toEqual([newer, []]);
  await index.remove([newer as Passage]);
  expect([index.size, index.frequency('ferri')]).toEqual([0, 0]);
});
