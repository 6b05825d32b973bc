import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/passages/passage.ts';
import { splitPassages } from '../../src/passages/split-passages.ts';
import { LayeredIndex } from '../../src/search/layered-index.ts';
import { MiniSearchIndex } from '../../src/search/minisearch-index.ts';
import type { PassageIndex } from '../../src/search/passage-index.ts';
import { nextIndex } from '../../src/snapshots/next-index.ts';
import { makeArticle } from '../support/make-article.ts';

const WORDS = ['ferry', 'storm', 'bell', 'strike', 'bridge'];

/** Passages of their own words, all of them with one of a few common ones. */
function makePassages(id: string, count: number): readonly Passage[] {
  const texts = Array.from(
    { length: count },
    (_, at) => `The ${WORDS[at % WORDS.length]} number ${id}${at}.`,
  );
  return splitPassages(makeArticle(id, texts));
}

async function made(of: readonly Passage[]): Promise<MiniSearchIndex> {
  const index = new MiniSearchIndex();
  await index.add(of);
  return index;
}

async function tell(index: PassageIndex): Promise<unknown> {
  const told = [];
  for (const term of ['ferri', 'storm', 'a7', 'b1999', 'c1']) {
    const found = await index.search([{ term, weight: 1 }], 20);
    told.push(
      index.frequency(term),
      found.map(({ passage, score }) => [passage.citation, score]),
    );
  }
  return [index.size, told];
}

describe('the next index', () => {
  const few = makePassages('a', 50);
  const other = makePassages('c', 40);
  const many = makePassages('b', 2100);

  it.each([
    {
      of: 'few changes lies over the one before',
      start: few,
      gone: few.slice(0, 5),
      added: other,
      layered: true,
    },
    { of: 'many more passages is made anew', start: few, gone: few.slice(0, 5), added: many, layered: false },
    {
      of: 'many passages less is made anew',
      start: [...many, ...few],
      gone: many,
      added: other,
      layered: false,
    },
    {
      of: 'many changes of far more passages is the one before without and with them',
      start: makePassages('d', 8000),
      gone: [],
      added: many,
      layered: false,
    },
  ])('of $of', async ({ start, gone, added, layered }) => {
    const before = await made(start);
    const then = await tell(before);
    const next = await nextIndex(before, gone, added);
    const left = new Set(gone);
    const wanted = await made([...start.filter((passage) => !left.has(passage)), ...added]);
    expect(await tell(next)).toEqual(await tell(wanted));
    expect(next instanceof LayeredIndex).toBe(layered);
    expect(await tell(before)).toEqual(then);
  });

  it('forgets what was added in one change and is gone in another', async () => {
    const first = await nextIndex(await made(few), few.slice(0, 3), other);
    const second = await nextIndex(first, other.slice(0, 20), many);
    const third = await nextIndex(second, many, few.slice(0, 3));
    expect(await tell(second)).toEqual(
      await tell(await made([...few.slice(3), ...other.slice(20), ...many])),
    );
    expect(await tell(third)).toEqual(await tell(await made([...few, ...other.slice(20)])));
  });
});
