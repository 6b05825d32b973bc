import { describe, expect, test } from 'vitest';
import type { NumberAnnotation } from '../../../src/annotations/annotation.ts';
import { happening } from '../../../src/answers/events/happening.ts';
import type { Place } from '../../../src/answers/find-claims.ts';
import { findEvidence } from '../../../src/evidence/find-evidence.ts';
import { readQuestion } from '../../../src/questions/read-question.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

async function factor(text: string, query: string, at = 0): Promise<number> {
  const { archive, index } = await openArticles([makeArticle('a', [text])]);
  const question = readQuestion({ command: 'when', today: '2024-06-01', query }, archive);
  const findings = await findEvidence(question, archive, index);
  const evidence = findings.evidence[0];
  const sentence = evidence?.sentences[at];
  if (!evidence || !sentence) throw new Error(`nothing found in “${text}”`);
  const place = { evidence, sentence, at } as Place<NumberAnnotation>;
  return happening(question, place);
}

describe('happening', () => {
  test.each([
    'The towns signed the treaty on Monday.',
    'On Monday the towns finally signed the treaty.',
    'It was the signed treaty that they brought.',
  ])('“%s” tells it as happened', async (text) => {
    expect(await factor(text, 'when was the treaty signed')).toBe(1);
  });

  test.each([
    ['denied', 'The towns never signed the treaty.'],
    ['denied', 'The towns have not yet signed the treaty.'],
    ['denied', 'The mayors hadn’t signed the treaty.'],
    ['supposed', 'The treaty could be signed on Monday.'],
    ['supposed', 'Nobody knows if they signed the treaty.'],
    ['planned', 'The towns plan to sign the treaty on Monday.'],
    ['hoped for', 'The towns hoped to sign the treaty on Monday.'],
    ['wanted', 'The mayor invited the council to sign the treaty.'],
    ['promised', 'The council agreed on Monday to sign the treaty.'],
    ['denied', 'The mayor denied that they had signed the treaty in May.'],
    ['not come for', 'The mayor would not travel to Bern on Friday to sign the treaty.'],
    ['refused', 'The council refused to sign the treaty.'],
  ])('what is %s has not happened: “%s”', async (_how, text) => {
    expect(await factor(text, 'when was the treaty signed')).toBe(0.35);
  });

  test('what is still to come is less of an answer to what was', async () => {
    expect(await factor('The towns will sign the treaty on Monday.', 'when was the treaty signed')).toBe(0.6);
  });

  test.each([
    ['The towns will sign the treaty on Monday.', 'when will the treaty be signed'],
    ['The towns plan to sign the treaty on Monday.', 'when do they plan to sign the treaty'],
    ['The treaty could be signed on Monday.', 'when could the treaty be signed'],
    ['The towns never signed the treaty.', 'who never signed the treaty'],
    ['The mayor invited the council to sign the treaty.', 'who invited the council to sign the treaty'],
  ])('“%s” answers “%s”', async (text, query) => {
    expect(await factor(text, query)).toBe(1);
  });

  test('a noun after “could read the” is not what could be', async () => {
    expect(
      await factor('Everyone who could read the treaty wept on Monday.', 'when was the treaty signed'),
    ).toBe(1);
  });

  test('a sentence beside one that denies it tells it no more', async () => {
    expect(
      await factor(
        'The mayor spoke of the treaty. The towns never signed that treaty.',
        'was the treaty signed',
      ),
    ).toBe(0.35);
  });
});
