import { expect, it } from 'vitest';
import { splitPassages } from '../../src/passages/split-passages.ts';
import { MiniSearchIndex } from '../../src/search/minisearch-index.ts';
import { makeArticle } from '../support/make-article.ts';
import { promisesOfAnIndex } from './passage-index-contract.ts';

promisesOfAnIndex(() => new MiniSearchIndex());

it('is the same after its postings were taken down and put up again', async () => {
  const passages = ['a', 'b', 'c'].flatMap((id) =>
    splitPassages(makeArticle(id, [`The ferry ${id} left.`, 'A storm rose, a storm!'], { title: 'Ferry' })),
  );
  const index = new MiniSearchIndex();
  await index.add(passages);
  await index.remove(passages.slice(0, 1));
  const taken = await index.toPostings();
  const restored = await MiniSearchIndex.restore(taken.postings, taken.passages);
  const terms = ['ferri', 'storm'].map((term) => ({ term, weight: 1 }));
  expect(await restored.search(terms, 9)).toEqual(await index.search(terms, 9));
  expect([restored.size, restored.frequency('storm')]).toEqual([5, 3]);
  await restored.add(passages.slice(0, 1));
  expect(restored.size).toBe(6);
});

it('leaves the commonest words of a question out when their passages are too many to look through', async () => {
  const many = splitPassages(
    makeArticle(
      'm',
      Array.from({ length: 31_000 }, (_, at) => `Rain ${at}.`),
    ),
  );
  const index = new MiniSearchIndex();
  await index.add([...many, ...splitPassages(makeArticle('z', ['Rain on the ferry.']))]);
  const terms = ['rain', 'ferri'].map((term) => ({ term, weight: 1 }));
  expect((await index.search(terms, 5)).map(({ passage }) => passage.article.id)).toEqual(['z']);
});
