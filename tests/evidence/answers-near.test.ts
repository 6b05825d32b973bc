import { expect, test } from 'vitest';
import { analysePassage } from '../../src/evidence/analyse-passage.ts';
import { answersNear } from '../../src/evidence/answers-near.ts';
import { scoreSentences } from '../../src/evidence/score-sentences.ts';
import { weighTerms } from '../../src/evidence/weigh-terms.ts';
import type { Passage } from '../../src/passages/passage.ts';
import { readQuestion } from '../../src/questions/read-question.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

async function near(query: string, text: string): Promise<boolean> {
  const { archive, index } = await openArticles([makeArticle('a', [text])]);
  const question = readQuestion({ command: 'ask', today: '2024-06-01', query }, archive);
  const passage = archive.passages[0] as Passage;
  const { matches } = scoreSentences(question, weighTerms(question, archive, index), passage, archive);
  return answersNear(question, analysePassage(passage), matches);
}
const FAR = 'and so it went on and on for ever and ever with much singing and some dancing';

test.each([
  ['when was the old ferry sold', 'The old ferry was sold in 1987.'],
  ['how many boats did the ferry owners sell', 'The ferry owners had a dozen boats.'],
  ['who bought the old ferry', 'The old ferry went to Lindqvist.'],
  ['where is the old ferry', 'The old ferry lies off Brindle.'],
  ['why was the old ferry sold', 'The old ferry went because of its age.'],
])('“%s”: the kind of word that is wanted stands near in “%s”', async (query, text) => {
  expect(await near(query, text)).toBe(true);
});

test.each([
  ['when was the old ferry sold', 'The old ferry was sold to Lindqvist.', 'has none'],
  ['when was the old ferry sold', `The old ferry was sold ${FAR} in 1987.`, 'has it far off'],
  ['when was the old ferry of 1987 sold', 'The old ferry of 1987.', 'has only that of the question'],
  ['when was the old ferry sold', 'A ferry in 1987.', 'has but one word of the question'],
  ['who bought the old ferry', 'The old ferry. She went.', 'has a capital only where a sentence begins'],
  ['what is the old ferry', 'The old ferry in 1987 at Brindle.', 'is asked for no kind of word'],
])('“%s”: “%s” %s', async (query, text) => {
  expect(await near(query, text)).toBe(false);
});
