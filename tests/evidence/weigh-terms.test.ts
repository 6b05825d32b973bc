import { describe, expect, test } from 'vitest';
import type { WeighedTerm } from '../../src/evidence/evidence.ts';
import { weighTerms } from '../../src/evidence/weigh-terms.ts';
import { readQuestion } from '../../src/questions/read-question.ts';
import { stem } from '../../src/text/stem.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

const { archive, index } = await openArticles([
  makeArticle('a', [
    'The ferry sank near the lighthouse.',
    'The ferry was raised by divers.',
    'A ferry came with a treaty.',
    'Minister Ekaterina Lindqvist resigned. Lindqvist left by ferry.',
  ]),
]);

function weigh(word: string, query = word): WeighedTerm {
  const question = readQuestion({ command: 'ask', today: '2024-06-01', query }, archive);
  return weighTerms(question, archive, index).find((each) => each.word === word) as WeighedTerm;
}
const standIns = (word: string) => weigh(word).variants.map(({ term }) => term);

describe('weighTerms', () => {
  test('a rare word tells more than a common one', () => {
    expect(weigh('lighthouse').importance).toBeGreaterThan(weigh('ferry').importance);
  });

  test('a word of less weight is less important by that', () => {
    const full = weigh('ferry');
    expect(full.importance).toBeGreaterThan(0);
    const asked = weigh('reason', 'the reason for the ferry');
    expect(asked.importance).toBeCloseTo(0.2 * weigh('zeppelin').importance);
  });

  test('a word that neither the corpus nor any stand-in has is missing', () => {
    expect(weigh('zeppelin')).toMatchObject({ missing: true, variants: [] });
    expect(weigh('ferry').missing).toBe(false);
  });

  test('a stand-in that the corpus has keeps a word from missing, others are left out', () => {
    expect(weigh('pact')).toMatchObject({ missing: false });
    expect(standIns('pact')).toEqual([stem('treaty')]);
  });

  test('a stand-in makes a word as common as itself', () => {
    expect(weigh('pact').importance).toBeCloseTo(weigh('treaty').importance);
  });

  test.each([
    ['lighthuose', 'lighthouse'],
    ['treatty', 'treaty'],
    ['lindquist', 'lindqvist'],
  ])('the slip “%s” stands for “%s”', (slip, word) => {
    const term = weigh(slip);
    expect(term.missing).toBe(false);
    expect(term.variants).toEqual([{ term: stem(word), weight: 0.8 }]);
  });

  test('a word that the corpus has is no slip', () => {
    expect(standIns('ferry')).not.toContain(stem('treaty'));
  });

  test('a word that begins otherwise is no slip: “design” is not “resign”', () => {
    expect(weigh('designed')).toMatchObject({ missing: true, variants: [] });
  });
});
