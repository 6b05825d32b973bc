import fc from 'fast-check';
import { expect, it } from 'vitest';
import { summariseArticle } from '../../src/answers/summarise-article.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { Article } from '../../src/articles/article.ts';
import { makeArticle } from '../support/make-article.ts';

const PARAGRAPHS = [
  'The harbour of Brackwater will close its old ferry pier on 3 March 2024, Harbour Minister Ines Valdor said on Tuesday.',
  '“We have waited long enough for this harbour and this ferry pier to be rebuilt,” Valdor said. “The ferry pier is rotten.”',
  'She added that the harbour would lose no ferry.',
  'The old ferry pier of Brackwater harbour was built in 1911.',
  'A new pier for the ferry to Marlow Island is to open on 1 June 2025, and Mayor Pavel Ostrow wants the island to pay half of it.',
  'The harbour will close the old ferry pier on 3 March 2024, Valdor said.',
  'Ostrow spoke of a good day.',
  'Rain is expected in the hills.',
];

const facts: Partial<Article> = {
  title: 'Brackwater closes its old ferry pier',
  published: '2024-02-21',
  source: 'Harbour Gazette',
  author: 'Lise Tarn',
  url: 'https://gazette.example/pier',
};

async function summaryOf(paragraphs: readonly string[], more: Partial<Article> = {}) {
  const archive = await buildArchive([makeArticle('pier', paragraphs, { ...facts, ...more })]);
  const summary = summariseArticle(archive, 'pier');
  if (!summary) throw new Error('no summary');
  return { archive, summary };
}

const texts = (summary: { excerpts: readonly { text: string }[] }) =>
  summary.excerpts.map(({ text }) => text);

it('says what an article is', async () => {
  const { summary } = await summaryOf(PARAGRAPHS);
  expect(summary).toMatchObject({
    id: 'pier',
    title: 'Brackwater closes its old ferry pier',
    outlet: 'Harbour Gazette',
    author: 'Lise Tarn',
    published: { value: '2024-02-21', certainty: 'stated', basis: null },
    url: 'https://gazette.example/pier',
    language: 'en',
    paragraphs: 8,
    words: PARAGRAPHS.join(' ').match(/[\p{L}\p{N}]+/gu)?.length,
  });
});

it('is null for an article that is not there', async () => {
  const { archive } = await summaryOf(PARAGRAPHS);
  expect(summariseArticle(archive, 'peer')).toBeNull();
});

it('shows the telling sentences in their order, none said twice, none of them a quotation', async () => {
  const { summary } = await summaryOf(PARAGRAPHS);
  expect(texts(summary)).toEqual([PARAGRAPHS[0], PARAGRAPHS[3], PARAGRAPHS[4]]);
  expect(summary.excerpts.map(({ number, score }) => [number, score])[0]).toEqual([1, 1]);
  expect(summary.excerpts.map(({ number }) => number)).toEqual([1, 2, 3]);
});

it('links and cites each sentence where it stands', async () => {
  const { archive, summary } = await summaryOf(PARAGRAPHS);
  for (const { citation, text, link, paragraph } of summary.excerpts) {
    expect(archive.find(citation)?.text).toContain(text);
    expect(archive.find(citation)?.number).toBe(paragraph);
    expect(link).toMatch(/^https:\/\/gazette\.example\/pier#:~:text=/);
  }
});

it('shows no headline, heading or caption as a sentence', async () => {
  const body = PARAGRAPHS[0] as string;
  const article = makeArticle(
    'pier',
    [`${facts.title}.`, body, 'The old ferry pier of Brackwater harbour, seen from the sea.', body],
    facts,
  );
  const kinds = ['body', 'heading', 'caption', 'body'] as const;
  const paragraphs = article.paragraphs.map((each, at) => ({ ...each, kind: kinds[at] ?? 'body' }));
  const archive = await buildArchive([{ ...article, paragraphs }]);
  expect(summariseArticle(archive, 'pier')?.excerpts.map(({ paragraph }) => paragraph)).toEqual([4]);
});

it('shows no more than half of a short article', async () => {
  const { summary } = await summaryOf([PARAGRAPHS[0] as string, PARAGRAPHS[4] as string]);
  expect(summary.excerpts).toHaveLength(1);
});

it('takes the first sentence where none is whole, and none where there is none', async () => {
  expect(texts((await summaryOf(['Pier closed.', 'Ferry gone.'], { title: null })).summary)).toEqual([
    'Pier closed.',
  ]);
  expect((await summaryOf([])).summary).toMatchObject({ excerpts: [], people: [], dates: [], words: 0 });
});

it('names the people most named with the role that this article gives them', async () => {
  const { summary } = await summaryOf(PARAGRAPHS);
  expect(summary.people).toEqual([
    { name: 'Ines Valdor', role: 'Harbour Minister', paragraphs: 3 },
    { name: 'Pavel Ostrow', role: 'Mayor', paragraphs: 2 },
  ]);
});

it('gives no role that only another article gives', async () => {
  const archive = await buildArchive([
    makeArticle('a', ['Harbour Minister Ines Valdor spoke.']),
    makeArticle('b', ['The ferry took Ines Valdor home.']),
  ]);
  expect(summariseArticle(archive, 'a')?.people).toMatchObject([{ role: 'Harbour Minister' }]);
  expect(summariseArticle(archive, 'b')?.people).toEqual([
    { name: 'Ines Valdor', role: null, paragraphs: 1 },
  ]);
});

it('tells the days in order of time, each with the passage that tells it first', async () => {
  const { archive, summary } = await summaryOf(PARAGRAPHS);
  const [first, , , , fifth] = archive.passages.map(({ citation }) => citation);
  expect(summary.dates).toEqual([
    { value: '2024-02-20', text: 'Tuesday', certainty: 'resolved', citation: first },
    { value: '2024-03-03', text: '3 March 2024', certainty: 'stated', citation: first },
    { value: '2025-06-01', text: '1 June 2025', certainty: 'stated', citation: fifth },
  ]);
});

it('keeps of many days those that are told most often', async () => {
  const days = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => `The ferry left on ${day} March 2024.`);
  const { summary } = await summaryOf([
    ...days,
    'Again it left on 8 March 2024.',
    'It left on 7 March 2024 too.',
  ]);
  expect(summary.dates.map(({ value }) => value.slice(-2))).toEqual(['01', '02', '03', '04', '07', '08']);
});

it('counts the quotations in marks', async () => {
  expect((await summaryOf(PARAGRAPHS)).summary.quotations).toBe(1);
  expect((await summaryOf(PARAGRAPHS.slice(4))).summary.quotations).toBe(0);
});

it('gives no address that is none of the web', async () => {
  for (const url of ['javascript:alert(1)', 'ftp://gazette.example/', 'pier', null])
    expect((await summaryOf(PARAGRAPHS, { url })).summary.url).toBeNull();
});

it('quotes every article letter for letter, whatever stands in it', async () => {
  const paragraph = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.constantFrom(...PARAGRAPHS),
    fc.lorem({ maxCount: 30 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(paragraph, { maxLength: 8 }),
      fc.constantFrom('en', 'fr', 'zh'),
      async (all, language) => {
        const paragraphs = all.filter((each) => each.trim() !== '');
        const { archive, summary } = await summaryOf(paragraphs, { language });
        expect(summary.excerpts.length).toBeLessThanOrEqual(3);
        for (const { citation, text } of summary.excerpts)
          expect(archive.find(citation)?.text).toContain(text);
        expect(new Set(texts(summary)).size).toBe(summary.excerpts.length);
      },
    ),
    { numRuns: 60 },
  );
});
