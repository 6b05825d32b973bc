import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerCite } from '../../src/answers/answer-cite.ts';
import type { Archive } from '../../src/archive/archive.ts';
import type { Passage } from '../../src/passages/passage.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

let archive: Archive;
let passage: Passage;
const cite = (query?: string) =>
  answerCite({ command: 'cite', today: '2024-06-01', ...(query !== undefined && { query }) }, archive);

beforeAll(async () => {
  ({ archive } = await openArticles([
    makeArticle('mill', ['The mill burned down.', 'It was built anew, of stone. Everyone helped.']),
  ]));
  passage = archive.passages[1] as Passage;
});

describe('/cite', () => {
  test('gives the whole paragraph that bears the id', () => {
    const answer = cite(passage.citation);
    expect(answer).toMatchObject({ answered: true, confidence: 1, kind: 'cite' });
    expect(answer.excerpts).toHaveLength(1);
    expect(answer.excerpts[0]).toMatchObject({
      citation: passage.citation,
      paragraph: 2,
      text: 'It was built anew, of stone. Everyone helped.',
    });
  });

  test.each([
    ['without its “c:”', (id: string) => id.slice(2)],
    ['in capitals', (id: string) => id.toUpperCase()],
    ['between blanks', (id: string) => `  ${id}\n`],
  ])('takes the id %s', (_how, write) => {
    expect(cite(write(passage.citation)).excerpts[0]?.citation).toBe(passage.citation);
  });

  test('an id of which one digit was changed is none, and the answer says so', () => {
    const last = passage.citation.at(-1) === '0' ? '1' : '0';
    expect(cite(passage.citation.slice(0, -1) + last)).toMatchObject({
      answered: false,
      confidence: 0,
      answers: [],
      excerpts: [],
      note: expect.stringContaining('No passage has this citation id'),
    });
  });

  test('the beginning of an id is none', () => {
    expect(cite(passage.citation.slice(0, 10)).answered).toBe(false);
  });

  test('the paragraph of an article that was changed keeps no old id', async () => {
    const changed = await openArticles([
      makeArticle('mill', ['The mill burned down.', 'It was built anew, of brick. Everyone helped.']),
    ]);
    expect(
      answerCite({ command: 'cite', today: '2024-06-01', query: passage.citation }, changed.archive).answered,
    ).toBe(false);
  });

  test('nothing, and whatever is no id, finds nothing', () => {
    expect(cite().answered).toBe(false);
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (typed) => {
        expect(cite(typed)).toMatchObject({ answered: false, excerpts: [] });
      }),
    );
  });
});
