import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../src/questions/read-question.ts';
import type { Request } from '../../src/questions/request.ts';
import { stem } from '../../src/text/stem.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

const { archive } = await openArticles([
  makeArticle('club', [
    'Coach José Almeida of the football club Aldermoor Rovers signed goalkeeper Piet de Wit on Friday.',
    'Almeida praised the goalkeeper.',
  ]),
]);
const read = (query: string, rest: Partial<Request> = {}) =>
  readQuestion({ command: 'ask', today: '2024-06-12', ...rest, query }, archive);
const termOf = (query: string, word: string, rest: Partial<Request> = {}) =>
  read(query, rest).terms.find((term) => term.word === word);

describe('readQuestion', () => {
  test('keeps the words that say something, each with its place, once', () => {
    const { text, terms } = read('when did the old bridge close, the old bridge?');
    expect(terms.map(({ start, end }) => text.slice(start, end))).toEqual(['old', 'bridge', 'close']);
  });

  test('a free question is recognised, a command is kept', () => {
    expect(read('how long is the pier')).toMatchObject({ kind: 'howmany', wanted: 'duration' });
    expect(read('how long is the pier', { command: 'when' })).toMatchObject({ kind: 'when', wanted: 'any' });
    expect(read('how long is the pier', { command: 'howmany' }).wanted).toBe('duration');
  });

  test('a word that only says what is wanted counts a fifth, a word of the date a half, others one', () => {
    const query = 'what date did the vote on the pier in may 2021 happen';
    expect(termOf(query, 'date')?.weight).toBe(0.2);
    expect(termOf(query, '2021')).toMatchObject({ weight: 0.5, inDate: true });
    expect(termOf(query, 'pier')).toMatchObject({ weight: 1, inDate: false });
  });

  test('a word of a known name says so, and who is named is told', () => {
    const question = read('what does jose almeida want');
    expect(question.people.map(({ person }) => person.name)).toEqual(['José Almeida']);
    expect(termOf('what does jose almeida want', 'almeida')?.inName).toBe(true);
    expect(termOf('goals of jose almeida', 'goals')?.inName).toBe(false);
  });

  test('words have their stand-ins', () => {
    expect(termOf('the harbour deal', 'deal')?.variants.map(({ term }) => term)).toContain(stem('treaty'));
    expect(termOf('the harbour deal', 'harbour')?.variants).toContainEqual({
      term: stem('harbor'),
      weight: 1,
    });
  });

  test('shorthand is written out and what is no words is left out', () => {
    expect(read('<@123456789012345678> what did the pm sign').text).toBe('what did the prime minister sign');
  });

  test('the time asked for is that of its words, or that of the request where it has one', () => {
    expect(read('strikes in may 2021').period).toEqual({ from: '2021-05-01', to: '2021-05-31' });
    expect(read('strikes in may 2021', { from: '2020-01-01' }).period).toEqual({
      from: '2020-01-01',
      to: null,
    });
    expect(read('strikes').period).toBeNull();
  });

  test.each([
    ['when will the pier open', true],
    ['the next vote', true],
    ['when did the pier open', false],
    ['goodwill of the dockers', false],
  ])('“%s” asks for what is to come: %s', (query, future) => {
    expect(read(query).future).toBe(future);
  });

  test('nothing typed asks nothing', () => {
    expect(readQuestion({ command: 'ask', today: '2024-06-12' }, archive)).toMatchObject({
      text: '',
      terms: [],
      people: [],
      period: null,
    });
  });
});
