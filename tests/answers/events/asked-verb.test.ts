import { expect, test } from 'vitest';
import { askedVerb } from '../../../src/answers/events/asked-verb.ts';
import { findEvidence } from '../../../src/evidence/find-evidence.ts';
import { readQuestion } from '../../../src/questions/read-question.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

async function verbOf(query: string): Promise<string | null> {
  const { archive, index } = await openArticles([
    makeArticle('a', [
      'The harbour reopened on Monday. The council agreed to merge the docks, and voted on it.',
    ]),
  ]);
  const question = readQuestion({ command: 'when', today: '2024-06-01', query }, archive);
  const findings = await findEvidence(question, archive, index);
  const verb = askedVerb(question, findings);
  return verb === null ? null : (findings.terms[verb]?.word ?? null);
}

test.each([
  ['when was the harbour closed', 'closed'],
  ['when did the harbour reopen', 'reopen'],
  ['when did the council agree to merge the docks', 'agree'],
  ['docks sold', 'sold'],
])('“%s” asks about “%s”', async (query, verb) => {
  expect(await verbOf(query)).toBe(verb);
});

test.each(['harbour reopening date', 'when was the deal', 'council run'])(
  '“%s” names its event as a thing',
  async (query) => {
    expect(await verbOf(query)).toBeNull();
  },
);
