import { describe, expect, test } from 'vitest';
import { assembleAnswer, pick } from '../../src/answers/assemble-answer.ts';
import type { Shown } from '../../src/answers/citing/make-excerpt.ts';
import type { Claim } from '../../src/answers/claim.ts';
import type { Findings } from '../../src/evidence/evidence.ts';
import type { Passage } from '../../src/passages/passage.ts';
import { readQuestion } from '../../src/questions/read-question.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

const TEXT = 'The mill burned. The town rebuilt it. The owner wept.';
const COPY = 'The mill burned — the town rebuilt it.';
const { archive } = await openArticles([
  makeArticle('a', [TEXT, 'Tea was served.']),
  makeArticle('b', [`${COPY} So it was told.`]),
  makeArticle('c', [COPY]),
]);
const passageOf = (article: string, number = 1) =>
  archive.passages.find((each) => each.article.id === article && each.number === number) as Passage;
const [A, TEA, B, C] = [passageOf('a'), passageOf('a', 2), passageOf('b'), passageOf('c')];

const shown = (passage: Passage, start: number, end: number, score = 1): Shown => ({
  passage,
  span: { start, end },
  highlights: [{ start, end: start + 3 }],
  score,
});
const runs = (picked: readonly Shown[]) =>
  picked.map(({ passage, span }) => passage.text.slice(span.start, span.end));

describe('pick', () => {
  test('takes the first so many, in the order given', () => {
    expect(runs(pick([shown(TEA, 0, 15), shown(A, 0, 16), shown(B, 0, 5)], 2))).toEqual([
      'Tea was served.',
      'The mill burned.',
    ]);
  });

  test('runs of one passage that overlap are one run with the highlights of both', () => {
    const [one, ...rest] = pick([shown(A, 0, 37), shown(A, 17, 53)], 3);
    expect(rest).toEqual([]);
    expect(runs([one as Shown])).toEqual([TEXT]);
    expect(one?.highlights).toHaveLength(2);
  });

  test('runs of one passage that lie apart are two', () => {
    expect(runs(pick([shown(A, 0, 16), shown(A, 38, 53)], 3))).toEqual([
      'The mill burned.',
      'The owner wept.',
    ]);
  });

  test('a run that joins two that were apart makes one of all', () => {
    expect(runs(pick([shown(A, 0, 16), shown(A, 38, 53), shown(A, 10, 45)], 3))).toEqual([TEXT]);
  });

  test('a run that overlaps one shown already is none more, though the number is full', () => {
    expect(runs(pick([shown(A, 0, 16), shown(TEA, 0, 15), shown(A, 10, 37)], 1))).toEqual([
      'The mill burned. The town rebuilt it.',
    ]);
  });

  test('copies in other articles are told with the first of them, whatever their marks', () => {
    const picked = pick([shown(A, 0, 37), shown(B, 0, COPY.length), shown(C, 0, COPY.length)], 3);
    expect(picked).toHaveLength(1);
    expect(picked[0]?.alsoIn).toEqual(['b', 'c']);
  });

  test('copies are told where the number is full too', () => {
    const picked = pick([shown(A, 0, 37), shown(TEA, 0, 15), shown(C, 0, COPY.length)], 1);
    expect(picked[0]?.alsoIn).toEqual(['c']);
  });

  test('a run of which no other article has a copy says so, whatever of its passage has one', async () => {
    const { archive: two } = await openArticles([
      makeArticle('a', ['The mill burned. The town rebuilt it. The owner wept.']),
      makeArticle('b', [
        'The mill burned. Hens ran about in the yard of the bakery, and a dog barked at them.',
      ]),
    ]);
    const [a, b] = two.passages as [Passage, Passage];
    const picked = pick([shown(a, 0, 16), shown(a, 38, 53), shown(b, 0, 16)], 3);
    expect(picked.map(({ alsoIn }) => alsoIn)).toEqual([['b'], undefined]);
  });

  test('a union that would be too long is not made', async () => {
    const { archive: long } = await openArticles([makeArticle('long', ['mill '.repeat(200).trim()])]);
    const passage = long.passages[0] as Passage;
    expect(pick([shown(passage, 0, 400), shown(passage, 300, 900)], 3)[0]?.span).toEqual({
      start: 0,
      end: 400,
    });
  });
});

describe('assembleAnswer', () => {
  const question = readQuestion({ command: 'ask', query: 'mill', today: '2024-06-01' }, archive);
  const findings: Findings = {
    terms: [],
    evidence: [{ passage: TEA, sentences: [], best: 0, coverage: 0.1, score: 0.1 }],
  };
  const claim = (passage: Passage, start: number, end: number, score: number, key: string): Claim => ({
    text: key,
    value: null,
    basis: null,
    score,
    support: score,
    passage,
    span: { start, end },
    focus: [],
    key,
  });

  test('claims of one key are one answer with all their citations', () => {
    const { answers } = assembleAnswer(
      question,
      [claim(A, 0, 16, 0.9, 'burned'), claim(B, 39, 54, 0.8, 'burned')],
      findings,
      archive,
      3,
    );
    expect(answers).toEqual([{ text: 'burned', value: null, basis: null, score: 0.9, citations: [1, 2] }]);
  });

  test('a claim that scores much less than the best is shown but is no answer', () => {
    const { answers, excerpts } = assembleAnswer(
      question,
      [claim(A, 0, 16, 0.9, 'burned'), claim(A, 38, 53, 0.5, 'wept')],
      findings,
      archive,
      3,
    );
    expect(answers.map(({ text }) => text)).toEqual(['burned']);
    expect(excerpts.map(({ text }) => text)).toContain('The owner wept.');
  });

  test('a claim whose excerpt has no room is no answer', () => {
    const { answers } = assembleAnswer(
      question,
      [claim(A, 0, 16, 0.9, 'burned'), claim(A, 38, 53, 0.85, 'wept')],
      findings,
      archive,
      1,
    );
    expect(answers.map(({ text }) => text)).toEqual(['burned']);
  });

  test('a claim in a copy is cited by the excerpt that stands for it', () => {
    const { answers } = assembleAnswer(
      question,
      [claim(A, 0, 37, 0.9, 'burned'), claim(C, 0, COPY.length, 0.85, 'rebuilt')],
      findings,
      archive,
      3,
    );
    expect(answers.map(({ text, citations }) => [text, citations])).toEqual([
      ['burned', [1]],
      ['rebuilt', [1]],
    ]);
  });

  test('excerpts are numbered from one, the nearest passages behind those of the claims', () => {
    const { excerpts } = assembleAnswer(question, [claim(A, 0, 16, 0.9, 'burned')], findings, archive, 3);
    expect(excerpts.map(({ number, text }) => [number, text])).toEqual([
      [1, 'The mill burned.'],
      [2, 'Tea was served.'],
    ]);
  });

  test('without a claim that holds there is no answer but the nearest passages', () => {
    const answer = assembleAnswer(question, [claim(A, 0, 16, 0.1, 'burned')], findings, archive, 3);
    expect(answer).toMatchObject({ answered: false, answers: [], confidence: 0.1, missing: [] });
    expect(answer.excerpts.map(({ text }) => text)).toEqual(['Tea was served.']);
  });
});
