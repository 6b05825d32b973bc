import { expect, test } from 'vitest';
import { quoteOfTheDay } from '../../../src/answers/quotations/quote-of-the-day.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

const TELLING = [
  'Ingrid Solheim opened the pier. “We have waited nine long years for this pier to be built,” said Ingrid Solheim.',
  'Marta Brandt spoke last. “No village school will be closed as long as I sit in this chair,” said Marta Brandt.',
  'Piet de Wit laughed. “A goalkeeper is the loneliest man in any town on a wet Saturday,” said Piet de Wit.',
];
const days = Array.from({ length: 28 }, (_, at) => `2024-02-${String(at + 1).padStart(2, '0')}`);
const { archive } = await openArticles(TELLING.map((text, at) => makeArticle(`a${at}`, [text])));

test('is the same for everyone on the same day', async () => {
  const again = await openArticles(TELLING.map((text, at) => makeArticle(`a${at}`, [text])));
  for (const day of days)
    expect(quoteOfTheDay(day, again.archive)[0]?.text).toBe(quoteOfTheDay(day, archive)[0]?.text);
});

test('is another one on other days, and every one has its turn within a month', () => {
  expect(new Set(days.map((day) => quoteOfTheDay(day, archive)[0]?.quote?.speaker))).toEqual(
    new Set(['Ingrid Solheim', 'Marta Brandt', 'Piet de Wit']),
  );
});

test('tells the day, and shows the sentence with who said it', () => {
  const [claim] = quoteOfTheDay('2024-02-01', archive);
  expect(claim?.basis).toBe('the quotation of 2024-02-01');
  expect(claim?.passage.text.slice(claim.span.start, claim.span.end)).toContain(`said ${claim?.value}`);
});

test('is never a scrap, nor one whose speaker is not told', async () => {
  const { archive: poor } = await openArticles([
    makeArticle('scrap', ['Ingrid Solheim opened the pier. “At last,” said Ingrid Solheim.']),
    makeArticle('nobody', ['On the wall stood “we have waited nine long years for this pier to be built”.']),
  ]);
  expect(days.flatMap((day) => quoteOfTheDay(day, poor))).toEqual([]);
});

test('there is none without articles', async () => {
  expect(quoteOfTheDay('2024-02-01', (await openArticles([])).archive)).toEqual([]);
});
