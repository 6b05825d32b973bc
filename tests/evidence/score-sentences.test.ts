import { describe, expect, test } from 'vitest';
import { scoreSentences } from '../../src/evidence/score-sentences.ts';
import { weighTerms } from '../../src/evidence/weigh-terms.ts';
import type { Passage } from '../../src/passages/passage.ts';
import { readQuestion } from '../../src/questions/read-question.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

const { archive, index } = await openArticles([
  makeArticle(
    'ferry',
    [
      'The ferry left the harbour at noon. It sank near the lighthouse. Gulls cried.',
      'On 5 May 2021 the ferry was raised. Divers had worked for a week.',
    ],
    { title: 'Brindle mourns' },
  ),
  makeArticle('pairs', ['The old ferry crossed. The ferry of a rather old and tired company crossed.']),
  makeArticle('deal', ['The two towns signed a treaty. The band played.']),
]);

function score(query: string, article = 'ferry', number = 1, today = '2024-06-01') {
  const question = readQuestion({ command: 'ask', today, query }, archive);
  const terms = weighTerms(question, archive, index);
  const passage = archive.passages.find(
    (each) => each.article.id === article && each.number === number,
  ) as Passage;
  const scored = scoreSentences(question, terms, passage, archive);
  return { ...scored, terms, passage };
}

describe('scoreSentences', () => {
  test('the best sentence is the one that has most of the question', () => {
    expect(score('sank near the lighthouse').best).toBe(1);
    expect(score('ferry left harbour').best).toBe(0);
    expect(score('gulls').best).toBe(2);
  });

  test('of equal sentences the first is best', () => {
    expect(score('zeppelin').best).toBe(0);
  });

  test('each match stands where its word does', () => {
    const { matches, passage, terms } = score('ferry lighthouse');
    expect(
      matches.map(({ start, end, term }) => [passage.text.slice(start, end), terms[term]?.word]),
    ).toEqual([
      ['ferry', 'ferry'],
      ['lighthouse', 'lighthouse'],
    ]);
  });

  test('a sentence has only its own matches', () => {
    const { sentences } = score('ferry lighthouse');
    expect(sentences.map(({ matches }) => matches.length)).toEqual([1, 1, 0]);
  });

  test('what another sentence has counts in part, but is not said by this one', () => {
    const { sentences, coverage } = score('ferry sank');
    expect(coverage).toBeCloseTo(1);
    expect(sentences[2]).toMatchObject({ coverage: 0, score: expect.closeTo(0.45) });
    expect(sentences[1]?.score).toBeGreaterThan(sentences[1]?.coverage ?? 1);
    expect(sentences[1]?.score).toBeLessThan(1);
  });

  test('a word of the headline alone counts less than one of the passage', () => {
    expect(score('brindle').coverage).toBeCloseTo(0.6);
    expect(score('gulls').coverage).toBeCloseTo(1);
  });

  test('a stand-in counts in part', () => {
    const { coverage, matches } = score('pact', 'deal');
    expect(matches).toHaveLength(1);
    expect(coverage).toBeCloseTo(0.4);
  });

  test('two words that are neighbours in both are worth more than the two apart', () => {
    const { sentences } = score('old ferry crossed', 'pairs');
    expect(sentences[0]?.coverage).toBeCloseTo(sentences[1]?.coverage ?? 0);
    expect(sentences[0]?.score).toBeGreaterThan(sentences[1]?.score ?? 0);
  });

  test('a date of the question is said by a passage that names a day in it', () => {
    const told = score('ferry last month', 'ferry', 2, '2021-06-08');
    expect(told.terms.map(({ inDate }) => inDate)).toContain(true);
    expect(told.strengths).toEqual(told.terms.map(() => 1));
    const other = score('ferry last month', 'ferry', 2, '2021-08-08');
    expect(other.strengths).toContain(0);
  });

  test('says nothing of a question without words', () => {
    expect(score('the')).toMatchObject({ coverage: 0, best: 0, matches: [] });
  });
});
