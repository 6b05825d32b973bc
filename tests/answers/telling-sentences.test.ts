import { expect, it } from 'vitest';
import { tellingSentences } from '../../src/answers/telling-sentences.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { Article } from '../../src/articles/article.ts';
import { makeArticle } from '../support/make-article.ts';

/** The first words of the sentences that are chosen. */
async function chosen(
  paragraphs: readonly string[],
  limit = 1,
  facts: Partial<Article> = {},
): Promise<string[]> {
  const archive = await buildArchive([makeArticle('a', paragraphs, facts)]);
  const [article] = archive.articles;
  if (!article) throw new Error('no article');
  return tellingSentences(article, archive, limit).map(({ passage, span }) =>
    passage.text.slice(span.start, span.end).split(' ').slice(0, 2).join(' '),
  );
}

const FILLER = [
  'Rain fell in the hills all through that week.',
  'Shops in town stayed open until late again.',
];

it('prefers the words that the article comes back to', async () => {
  const about = 'Old ferries need a new pier in Brackwater soon.';
  expect(
    await chosen([...FILLER, about, 'No ferries left Brackwater.', 'The pier of the ferries is old.']),
  ).toEqual(['Old ferries']);
});

it('prefers of two sentences that say as much the one that stands first', async () => {
  const pair = [
    'The ferry pier closed early on Monday morning.',
    'One ferry pier closed early on Monday morning.',
  ];
  expect(await chosen([...pair, ...FILLER])).toEqual(['The ferry']);
});

it('prefers what the headline is about', async () => {
  const pair = [
    'Council members met about money on Monday morning.',
    'Ferry captains met about boats on Monday morning.',
  ];
  expect(await chosen([...pair, ...FILLER], 1)).toEqual(['Council members']);
  expect(await chosen([...pair, ...FILLER], 1, { title: 'Ferry captains and boats' })).toEqual([
    'Ferry captains',
  ]);
});

it.each([
  'She closed the ferry pier of Brackwater on Monday morning.',
  'But the ferry pier of Brackwater closed on Monday morning.',
  'The two closed the ferry pier of Brackwater on Monday morning.',
  'The ferry pier of Brackwater, he added, closed on Monday morning.',
  'Who closed the ferry pier of Brackwater on Monday morning?',
  'In the harbour he closed the ferry pier of Brackwater.',
])('prefers to %j a sentence that stands by itself', async (leaning) => {
  const whole = 'Harbour staff closed the ferry pier of Brackwater on Monday morning.';
  expect(await chosen([leaning, whole, ...FILLER])).toEqual(['Harbour staff']);
});

it('takes a "he" whose name stands before it in the sentence', async () => {
  const named = 'Pavel Ostrow said that he closed the ferry pier of Brackwater.';
  expect(await chosen([named, 'The ferry pier of Brackwater closed on Monday morning.', ...FILLER])).toEqual([
    'Pavel Ostrow',
  ]);
});

it('adds a sentence that says something else to one that says it all', async () => {
  const paragraphs = [
    'The ferry pier of Brackwater harbour closed on Monday morning.',
    'The ferry pier of Brackwater has seen storms and great floods before.',
    'Council members want money for boats from the island soon.',
    'Island boats cost the council money.',
    'Rain fell.',
  ];
  expect(await chosen(paragraphs, 2)).toEqual(['The ferry', 'Council members']);
});

it('takes the sentences from different paragraphs where they tell as much', async () => {
  const lead = 'The ferry pier of Brackwater harbour closed on Monday morning.';
  const beside = 'Angry crews want money for boats from the island.';
  const below = 'Council members want money for boats from the island.';
  const facts = { title: 'Ferry pier of Brackwater closed' };
  expect(await chosen([`${lead} ${beside}`, below, ...FILLER], 2, facts)).toEqual([
    'The ferry',
    'Council members',
  ]);
  expect(await chosen([lead, beside, below, ...FILLER], 2, facts)).toEqual(['The ferry', 'Angry crews']);
});

it('leaves the small words of other languages out of account', async () => {
  const small = 'Et que le vent est fort, et que la mer est haute.';
  const about = 'Le bateau de Marlow quitte le port de Brackwater pour toujours.';
  const more = ['Et que le jour est gris.', 'Et que la vie est dure.', 'Bateau et port.'];
  expect(await chosen([small, about, ...more], 1, { language: 'fr' })).toEqual(['Le bateau']);
});
