import { describe, expect, test } from 'vitest';
import { boldSpans } from '../../../src/discord/cards/bold-spans.ts';
import { excerptText } from '../../../src/discord/cards/excerpt-text.ts';
import { sourceLine } from '../../../src/discord/cards/source-line.ts';
import { makeAnswer, makeExcerptOf, makeShort } from './make-answer.ts';

const LONG = 'Boats sail over the sea. '.repeat(60);

describe('an excerpt', () => {
  test('has its number, the words that matter in bold, and its source', () => {
    const excerpt = makeExcerptOf(2, 'Boats sail.', { highlights: [[0, 5]] });
    expect(excerptText(excerpt, { room: 1000 })).toBe(
      '**2** **Boats** sail.\n-# **Outlet 2** · 3 February 2024 · Headline 2 · [Open at the sentence](<https://outlet-2.example/story#:~:text=2>) · `c:0000000000000002`',
    );
  });

  test('that has not room with its source is left out whole', () => {
    const excerpt = makeExcerptOf(1, 'Boats sail.');
    const whole = excerptText(excerpt, { room: 1000 }) ?? '';
    expect(excerptText(excerpt, { room: whole.length })).toBe(whole);
    expect(excerptText(excerpt, { room: whole.length - 1 })).toBeNull();
  });

  test('that stands first is shortened, and keeps its source', () => {
    const text = excerptText(makeExcerptOf(1, LONG), { room: 400, mayCut: true }) ?? '';
    expect(text.length).toBeLessThanOrEqual(400);
    expect(text).toMatch(/…\n-# \*\*Outlet 1\*\*.*`c:0000000000000001`$/);
    expect(excerptText(makeExcerptOf(1, LONG), { room: 400 })).toBeNull();
    expect(excerptText(makeExcerptOf(1, LONG), { room: 170, mayCut: true })).toBeNull();
  });

  test('of any length is shortened to what people read', () => {
    const text = excerptText(makeExcerptOf(1, LONG), { room: 4000 }) ?? '';
    expect(text.length).toBeLessThan(1100);
    expect(text).toContain('…\n-# ');
  });
});

describe('the source line', () => {
  test('calls an article without outlet, headline, date and address by its id', () => {
    const article = { source: null, title: null, published: null, url: null };
    expect(sourceLine(makeExcerptOf(1, 'x', { article }))).toBe(
      '-# **story-1** · undated · no link · `c:0000000000000001`',
    );
  });

  test('calls an article without outlet by its headline, once', () => {
    const excerpt = makeExcerptOf(1, 'x', { article: { source: null } });
    expect(sourceLine(excerpt)).toMatch(
      /^-# \*\*“Headline 1”\*\* · 3 February 2024 · \[Open at the sentence\]/,
    );
    expect(sourceLine(excerpt, { title: 'instead' })).toBe(sourceLine(excerpt));
    expect(sourceLine(excerpt, { title: 'above' })).toMatch(/^-# \*\*story-1\*\* · 3 February 2024/);
  });

  test('says where a date was inferred and how many more have the same', () => {
    const line = sourceLine(
      makeExcerptOf(1, 'x', { article: { publishedCertainty: 'inferred' }, alsoIn: ['a', 'b'] }),
    );
    expect(line).toContain('3 February 2024 (inferred)');
    expect(line).toMatch(/ · also in 2 more articles$/);
  });

  test('keeps an address that is too long with its words without them, or leaves it out', () => {
    const link = (address: string) => sourceLine(makeExcerptOf(1, 'x', { link: address }));
    const page = 'https://a.example/story';
    expect(link(`${page}#:~:text=${'w'.repeat(900)}`)).toContain(`[Open at the sentence](<${page}>)`);
    const without = link(`${page}${'w'.repeat(900)}`);
    expect(without).not.toContain('Open at the sentence');
    expect(without).not.toContain('no link');
  });

  test('leaves no mark in an address that would end its brackets', () => {
    expect(sourceLine(makeExcerptOf(1, 'x', { link: 'https://a.example/b c>d' }))).toContain(
      '(<https://a.example/b%20c%3Ed>)',
    );
  });

  test('is short whatever the article is called', () => {
    const article = { source: 's'.repeat(900), title: '*'.repeat(900), published: '2024-02-03' };
    expect(
      sourceLine(makeExcerptOf(1, 'x', { article, link: `https://${'a'.repeat(590)}` })).length,
    ).toBeLessThan(900);
  });
});

describe('bold', () => {
  const text = 'In Oslo the mayor, Ada Berg, and Bo Dahl met him.';
  const spans = ['Oslo', 'mayor', 'Ada', 'Berg', 'Bo Dahl', 'him'];
  const highlights = spans.map((word): [number, number] => [
    text.indexOf(word),
    text.indexOf(word) + word.length,
  ]);
  const excerpt = makeExcerptOf(1, text, { highlights });
  const words = (found: readonly { start: number; end: number }[]) =>
    found.map(({ start, end }) => text.slice(start, end));

  test('joins the parts of a name', () => {
    expect(words(boldSpans(excerpt))).toEqual(['Oslo', 'mayor', 'Ada Berg', 'Bo Dahl', 'him']);
  });

  test('joins a number to what it counts, and no name to a word beside it', () => {
    const text = 'On May 9 the 20 boats that Ada sailed';
    const at = (word: string): [number, number] => [text.indexOf(word), text.indexOf(word) + word.length];
    const highlights = ['May', '9', '20', 'boats', 'Ada', 'sailed'].map(at);
    const found = boldSpans(makeExcerptOf(1, text, { highlights }));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'May 9',
      '20 boats',
      'Ada',
      'sailed',
    ]);
  });

  test('has only names that were asked for or answered, where a name was asked for', () => {
    const answer = makeAnswer('who', [makeShort('Ada Berg, mayor')], [excerpt]);
    expect(words(boldSpans(excerpt, answer, 'the mayor of Oslo'))).toEqual(['Oslo', 'mayor', 'Ada Berg']);
  });

  test('is all as found where something else was asked for', () => {
    const answer = makeAnswer('when', [makeShort('1990')], [excerpt]);
    expect(boldSpans(excerpt, answer, 'x')).toEqual(boldSpans(excerpt));
  });

  test('is left out where nearly all would be bold', () => {
    expect(boldSpans(makeExcerptOf(1, 'Boats sail.', { highlights: [[0, 10]] }))).toEqual([]);
  });
});
