import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Excerpt } from '../../src/answers/answer.ts';
import type { Article } from '../../src/articles/article.ts';
import { composeDigest } from '../../src/digests/compose-digest.ts';
import type { Digest } from '../../src/digests/digest.ts';
import type { DigestRequest } from '../../src/digests/digest-request.ts';
import { textsOf } from '../../src/discord/cards/card.ts';
import { digestCard } from '../../src/discord/cards/digest-card.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

vi.setConfig({ testTimeout: 300_000 });

const WORDS = (
  'Ilse Varga said told Brackwater Lindholm Monday on in the of and 13 May 40 million euros percent “ ” . , ; ( ) — not ' +
  'never fire bridge council opened closed killed three people will 2024 yesterday @everyone <@&1> **bold** [a](http://x.example) ' +
  '||hidden|| ``` # > https://example.com/a?b=c 3-1 beat won 1\u202f000 е́ 東京 \u200b \ud83d\ude80 No It He \n'
).split(' ');

/** Sentences of news words in any order, and text of any kind. */
const SENTENCE = fc
  .array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 30 })
  .map((all) => `The ${all.join(' ')}.`);
const TEXT = fc.oneof(
  { weight: 4, arbitrary: fc.array(SENTENCE, { minLength: 1, maxLength: 5 }).map((all) => all.join(' ')) },
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  fc.string({ minLength: 1, maxLength: 60 }).map((word) => `${word} `.repeat(120)),
);
const DAY = fc
  .date({ min: new Date('2021-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const ARTICLES = fc
  .array(
    fc.record({
      paragraphs: fc.array(TEXT, { maxLength: 5 }),
      title: fc.option(TEXT),
      published: fc.option(DAY),
      source: fc.option(fc.string({ minLength: 1, maxLength: 30 })),
      url: fc.option(fc.webUrl()),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => all.map(({ paragraphs, ...facts }, at): Article => makeArticle(`a${at}`, paragraphs, facts)));
const REQUEST = fc.record({
  today: DAY,
  since: DAY,
  follow: fc.record({
    topics: fc.array(fc.constantFrom('fire', 'bridge council', '東京', '!', ''), { maxLength: 1 }),
    people: fc.array(fc.constantFrom('Varga', 'nobody at all'), { maxLength: 1 }),
    outlets: fc.constant([]),
  }),
  length: fc.constantFrom<DigestRequest['length']>('short', 'medium', 'long'),
  quiet: fc.constantFrom<DigestRequest['quiet']>('on-this-day', 'nothing'),
});

it('a digest of any articles is made without failing, the same twice, verbatim, and within the limits of Discord', async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(ARTICLES, REQUEST, fc.nat({ max: 6 }), async (articles, asked, older) => {
      const { archive, index } = await openArticles(articles);
      const fresh = articles.slice(older).map(({ id }) => id);
      const digest = await composeDigest({ ...asked, fresh }, archive, index);
      expect(await composeDigest({ ...asked, fresh: [...fresh].reverse() }, archive, index)).toEqual(digest);
      if (digest === null) return;
      made += 1;
      for (const { citation, text } of excerptsOf(digest))
        expect(archive.find(citation)?.text.includes(text)).toBe(true);
      const card = digestCard({ digest, index: 'i', role: '1' });
      expect(textsOf(card).join('').length).toBeLessThanOrEqual(4000);
      expect(countOf(card)).toBeLessThanOrEqual(40);
      expect(textsOf(card).every((text) => text.trim() !== '')).toBe(true);
    }),
    { numRuns: 60 },
  );
  expect(made).toBeGreaterThan(10);
});

function excerptsOf(digest: Digest): Excerpt[] {
  return [
    ...digest.articles.flatMap(({ excerpts }) => excerpts),
    ...digest.contradictions.flatMap(({ now, before }) => [now.excerpt, before.excerpt]),
    ...digest.people.map(({ excerpt }) => excerpt),
    ...(digest.quotation ? [digest.quotation.excerpt] : []),
    ...digest.dates.map(({ excerpt }) => excerpt),
    ...digest.onThisDay.map(({ excerpt }) => excerpt),
  ];
}

/** All components, those within others counted. */
function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + countOf(each), 0);
  if (value === null || typeof value !== 'object') return 0;
  const own = 'type' in value && typeof value.type === 'number' ? 1 : 0;
  return own + Object.values(value).reduce((sum: number, each) => sum + countOf(each), 0);
}
