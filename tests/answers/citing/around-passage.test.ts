import { expect, it } from 'vitest';
import { aroundPassage, type Surroundings } from '../../../src/answers/citing/around-passage.ts';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { makeArticle } from '../../support/make-article.ts';

const archive = await buildArchive([
  makeArticle('a', ['One.', 'Two.', 'Three.', 'Four.']),
  makeArticle('b', ['Five.']),
]);
const citations = archive.passages.map(({ citation }) => citation);

function numbers(found: Surroundings | null): readonly (readonly number[])[] | null {
  const of = (list: readonly { number: number }[]) => list.map(({ number }) => number);
  return found && [of(found.before), [found.passage.number], of(found.after)];
}

it('gives a passage with one neighbour on each side', () => {
  expect(aroundPassage(archive, citations[1] as string)).toEqual({
    before: [{ number: 1, citation: citations[0], kind: 'body', text: 'One.' }],
    passage: { number: 2, citation: citations[1], kind: 'body', text: 'Two.' },
    after: [{ number: 3, citation: citations[2], kind: 'body', text: 'Three.' }],
    total: 4,
  });
});

it('ends at the ends of the article', () => {
  expect(numbers(aroundPassage(archive, citations[0] as string))).toEqual([[], [1], [2]]);
  expect(numbers(aroundPassage(archive, citations[3] as string))).toEqual([[3], [4], []]);
  expect(numbers(aroundPassage(archive, citations[4] as string))).toEqual([[], [1], []]);
});

it('gives as many neighbours as asked for', () => {
  const third = citations[2] as string;
  expect(numbers(aroundPassage(archive, third, 0, 0))).toEqual([[], [3], []]);
  expect(numbers(aroundPassage(archive, third, 2, 0))).toEqual([[1, 2], [3], []]);
  expect(numbers(aroundPassage(archive, third, 9, 9))).toEqual([[1, 2], [3], [4]]);
  expect(numbers(aroundPassage(archive, third, -1, -1))).toEqual([[], [3], []]);
});

it('knows nothing around a citation that no passage has', () => {
  expect(aroundPassage(archive, 'c:0000000000000000')).toBeNull();
  expect(aroundPassage(archive, '')).toBeNull();
});
