import { expect, test } from 'vitest';
import type { Excerpt } from '../../../src/answers/answer.ts';
import type { Digest } from '../../../src/digests/digest.ts';
import { linkDigest } from '../../../src/discord/digests/link-digest.ts';

const excerpt = (id: string) => ({ citation: id }) as unknown as Excerpt;
const [A, B, C, D, E, F, G] = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(excerpt) as [
  Excerpt,
  Excerpt,
  Excerpt,
  Excerpt,
  Excerpt,
  Excerpt,
  Excerpt,
];

test('each excerpt of each part is linked, and one that stands in two parts stays one', () => {
  const digest = {
    kind: 'new',
    articles: [{ id: '1', excerpts: [A, B] }],
    people: [{ name: 'Brask', excerpt: A }],
    quotation: { text: 'x', excerpt: C },
    dates: [{ excerpt: D }],
    contradictions: [{ now: { words: '4', excerpt: E }, before: { words: '5', excerpt: F } }],
    onThisDay: [{ excerpt: G }],
  } as unknown as Digest;
  let calls = 0;
  const linked = linkDigest(digest, (each) => {
    calls += 1;
    return { ...each, url: 'https://a.example' } as Excerpt;
  });
  expect(calls).toBe(7);
  expect(JSON.stringify(linked).match(/a\.example/g)?.length).toBe(8);
  expect(linked.people[0]?.excerpt).toBe(linked.articles[0]?.excerpts[0]);
  expect(linkDigest({ ...digest, quotation: null }, (each) => each).quotation).toBeNull();
});
