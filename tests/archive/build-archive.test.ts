import { expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { makeArticle } from '../support/make-article.ts';

const SENTENCE = 'President Lena Okafor told reporters on Wednesday that 40 ferries had left.';

it('orders articles by id and passages by article and place', async () => {
  const archive = await buildArchive([makeArticle('b', ['Three.']), makeArticle('a', ['One.', 'Two.'])]);
  expect(archive.articles.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(archive.passages.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.']);
});

it('finds each passage by its citation', async () => {
  const archive = await buildArchive([makeArticle('a', ['One.', 'One.', 'Two.'])]);
  for (const passage of archive.passages) expect(archive.find(passage.citation)).toBe(passage);
  expect(archive.find('c:0000000000000000')).toBeUndefined();
});

it('counts dates from the day that the article states', async () => {
  const archive = await buildArchive([makeArticle('a', [SENTENCE], { published: '2022-02-21' })]);
  const [passage] = archive.passages;
  expect(passage && archive.dates(passage)[0]).toMatchObject({ text: 'Wednesday', value: '2022-02-16' });
  expect(passage && archive.published(passage.article)).toEqual({
    value: '2022-02-21',
    certainty: 'stated',
    basis: null,
  });
});

it('leaves the day of an article open that nothing dates', async () => {
  const archive = await buildArchive([makeArticle('a', [SENTENCE])]);
  expect(archive.published(archive.articles[0] as never)).toMatchObject({
    value: null,
    certainty: 'unknown',
  });
});

it('names somebody as all articles together do', async () => {
  const archive = await buildArchive([
    makeArticle('a', [SENTENCE]),
    makeArticle('b', ['Okafor said that she would return.', 'Okafor then left.']),
  ]);
  const names = archive.passages.flatMap((passage) => archive.names(passage).map(({ name }) => name));
  expect(new Set(names)).toEqual(new Set(['Lena Okafor']));
});

it('takes the mentions that are known instead of reading the names again', async () => {
  const article = makeArticle('a', [SENTENCE]);
  const built = await buildArchive([article]);
  expect(built.people.all.length).toBeGreaterThan(0);
  const again = await buildArchive([article], built.mentions);
  expect(again.people.all).toEqual(built.people.all);
  expect(again.mentions.get(article)).toBe(built.mentions.get(article));
});
