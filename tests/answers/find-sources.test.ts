import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSources } from '../../src/answers/find-sources.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

const PIER = 'The harbour of Brackwater closed its old ferry pier on Sunday because the wood was rotten.';
const { archive, index } = await openArticles([
  makeArticle('a-pier', [
    PIER,
    '“Nobody will miss that heap of planks,” Mayor Pavel Ostrow told reporters. The council agreed.',
    'A new pier will cost 4 million crowns.',
  ]),
  makeArticle('b-copy', [PIER, 'Readers sent in their photographs.']),
  makeArticle('c-island', [
    'Marlow Island wants its own ferry, and its council asked Brackwater for money.',
    'The ferry to Marlow Island carries 300 people a day.',
    'Rain fell on the hills of Marlow Island.',
  ]),
  makeArticle('d-school', [
    'Schools in Brackwater open in September.',
    'Teachers asked for smaller classes.',
  ]),
]);

const find = (text: string, limit?: number) =>
  findSources(text, archive, index, { today: '2024-06-01', ...(limit !== undefined && { limit }) });

async function placesOf(text: string, limit = 10): Promise<string[]> {
  const { excerpts } = await find(text, limit);
  return excerpts.map(({ article, paragraph }) => `${article.id} ${paragraph}`);
}

describe('the sources of a message', () => {
  it('are the passages nearest to its sentences, best first, copies told with the first of them', async () => {
    const text =
      'They shut the rotten ferry pier in Brackwater. And 300 people a day take the ferry to Marlow Island!';
    expect(await placesOf(text)).toEqual([
      'c-island 2',
      'a-pier 1',
      'c-island 1',
      'c-island 3',
      'd-school 1',
      'a-pier 3',
    ]);
    const { excerpts } = await find(text);
    expect(excerpts[1]?.alsoIn).toEqual(['b-copy']);
    expect(excerpts.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('begin with those of a sentence that says much, not of one that any article could hold', async () => {
    const text =
      'The council asked Brackwater. A new landing for all of them costs 4 million crowns, Anna tells me.';
    expect((await placesOf(text)).slice(0, 2)).toEqual(['a-pier 3', 'c-island 1']);
  });

  it('begin with the passage that has a quotation of it word for word', async () => {
    const text =
      'The ferry to Marlow Island carries 300 people, yet the mayor says "nobody will miss that heap of planks"…';
    const { excerpts, verbatim, found, confidence } = await find(text, 10);
    expect(excerpts.map(({ article, paragraph }) => `${article.id} ${paragraph}`).slice(0, 2)).toEqual([
      'a-pier 2',
      'c-island 2',
    ]);
    expect({ verbatim, found, confidence }).toEqual({ verbatim: 1, found: true, confidence: 1 });
    const [first] = excerpts;
    expect(first?.highlights.map(([start, end]) => first.text.slice(start, end))).toEqual([
      'Nobody will miss that heap of planks',
    ]);
    expect(first?.text).toBe('“Nobody will miss that heap of planks,” Mayor Pavel Ostrow told reporters.');
  });

  it('put a longer run of its words before a shorter one', async () => {
    const text = '“a new pier will cost” and “the ferry to Marlow Island carries”, they write';
    expect((await placesOf(text)).slice(0, 2)).toEqual(['c-island 2', 'a-pier 3']);
  });

  it('count a sentence that is pasted without marks as word for word, a short one not', async () => {
    expect((await find(`Seen this?\n${PIER}`)).verbatim).toBe(1);
    expect((await find('Teachers asked for smaller classes.')).verbatim).toBe(0);
    expect((await find('Nobody will miss that heap of bricks, ever.')).verbatim).toBe(0);
  });

  it('hold each passage once', async () => {
    const places = await placesOf(
      `${PIER} The ferry pier was rotten. The old pier of Brackwater closed on Sunday.`,
    );
    expect(new Set(places).size).toBe(places.length);
  });

  it('are three, or as many as asked for', async () => {
    expect(await placesOf(PIER, 1)).toHaveLength(1);
    expect((await find('The ferry pier of Brackwater and Marlow Island')).excerpts).toHaveLength(3);
    expect(await placesOf(PIER, -4)).toHaveLength(1);
  });
});

it('finds nothing where the articles tell of something else, and says which words they lack', async () => {
  const { found, confidence, missing } = await find('A volcano erupted near Tokyo and people fled.');
  expect(found).toBe(false);
  expect(confidence).toBeLessThan(0.44);
  expect(missing).toEqual(['volcano', 'erupted', 'near', 'tokyo', 'fled']);
});

it('finds nothing for a message without a claim', async () => {
  for (const text of ['', '🦜', 'is it?', 'Asked!', 'https://news.example/pier'])
    expect((await find(text)).found).toBe(false);
  expect((await find('Marlow Island?')).found).toBe(true);
});

it('takes a statement that begins with a question word as a statement', async () => {
  expect(
    (await find('When the ferry pier of Brackwater closed the wood was rotten.')).excerpts[0],
  ).toMatchObject({
    article: { id: 'a-pier' },
    paragraph: 1,
  });
});

it('takes any text, cites verbatim and never more than asked for', async () => {
  const parts = fc.constantFrom(
    '“',
    '"',
    '\n> ',
    PIER,
    'ferry ',
    'the pier is rotten',
    '. ',
    'Marlow Island',
    '…',
    '\ud800',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.array(parts, { maxLength: 12 }).map((all) => all.join('')),
        fc.string({ maxLength: 300 }),
      ),
      fc.integer({ min: 1, max: 10 }),
      async (text, limit) => {
        const { excerpts, verbatim } = await find(text, limit);
        expect(excerpts.length).toBeLessThanOrEqual(limit);
        expect(verbatim).toBeLessThanOrEqual(excerpts.length);
        for (const each of excerpts) expect(archive.find(each.citation)?.text).toContain(each.text);
        expect(new Set(excerpts.map(({ citation }) => citation)).size).toBe(excerpts.length);
      },
    ),
    { numRuns: 80 },
  );
});
