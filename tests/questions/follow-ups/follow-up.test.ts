import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Exchange, makeExchange } from '../../../src/questions/follow-ups/exchange.ts';
import { followUp } from '../../../src/questions/follow-ups/follow-up.ts';
import { findWords } from '../../../src/text/find-words.ts';
import { STOP_WORDS } from '../../../src/text/stop-words.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

const { archive } = await openArticles([
  makeArticle('ferry', [
    'Captain Ada Voss met Oskar Brandt in Lowmere on Monday. She showed him the ferry Petrel, and he praised her crew.',
    'The Harbour Trust bought the ferry for 3 million crowns. France and Spain sent engineers.',
    'The river Osk froze in January.',
  ]),
]);

const exchange = (
  query: string,
  rest: Partial<Exchange> = {},
  answer: Partial<Exchange['answer'] & object> = {},
) => ({
  ...makeExchange(
    { command: 'ask', query, today: '2024-06-12' },
    { kind: 'ask', answered: false, answers: [], excerpts: [] },
    archive,
  ),
  answer: { text: null, value: null, people: [], date: null, ...answer },
  ...rest,
});
const meant = (message: string, last: Exchange) => followUp(message, last, archive)?.query ?? null;

const SAILED = exchange(
  'when did Brandt sail to Lowmere in May 2023?',
  { kind: 'when' },
  { value: '2023-05-16' },
);
const MET = exchange('who met Brandt?', { kind: 'who' }, { value: 'Ada Voss' });
const BOUGHT = exchange('when did the Harbour Trust buy the ferry?', { kind: 'when' }, { value: '2023-05' });

describe('followUp', () => {
  test.each([
    ['when?', 'when Ada Voss met Brandt', MET],
    ['when was she there', null, MET],
    ['what did she show him?', 'what did Ada Voss show Brandt', MET],
    ['who is she?', 'who is Ada Voss', MET],
    ['is he well?', 'is Brandt well', MET],
    ['what did they buy?', 'what did Harbour Trust buy', BOUGHT],
    ['who sold it?', 'who sold the ferry', BOUGHT],
    ["who's its captain?", "who's the ferry’s captain", BOUGHT],
    ['what happened the next day?', 'what happened on 17 May 2023', SAILED],
    ['what happened there?', 'what happened in Lowmere', SAILED],
    ['what happened after that?', 'what happened after Brandt sail to Lowmere', SAILED],
    ['and to Quenby?', 'when did Brandt sail to Quenby in May 2023', SAILED],
    ['and Voss in 2022?', 'when did Voss sail to Lowmere in 2022', SAILED],
    ['two years later?', 'when did Brandt sail to Lowmere in 2025', SAILED],
    ['no, I meant Voss', 'when did Voss sail to Lowmere in May 2023', SAILED],
    ['what did she say?', 'what did Ada Voss say, met Brandt', MET],
    [
      'what else did he say?',
      'what else did Brandt say about ferries',
      exchange('what did Brandt say about ferries?'),
    ],
    ['Interesting. Where was that?', 'Where did Brandt sail to Lowmere in May 2023', SAILED],
    ['thanks! and who met him?', 'who met Brandt in Lowmere in May 2023', SAILED],
    ['whatd he say about ferries', 'whatd Brandt say about ferries', SAILED],
    ['who was there?', 'who was in Lowmere, the regatta', exchange('when was the regatta in Lowmere?')],
    ['on which ferry?', null, SAILED],
  ])('“%s” means “%s”', (message, expected, last) => {
    expect(meant(message, last)).toBe(expected);
  });

  test.each([
    ['when did the ferry sink and who raised it?', BOUGHT],
    ['what did Voss say when she sailed?', SAILED],
    ['did the captain say he was tired?', SAILED],
    ['is there a ferry in Lowmere?', SAILED],
    ['is it true that the river froze?', BOUGHT],
    ['what time is it?', BOUGHT],
    ['did it rain?', SAILED],
    ['he is a fool', SAILED],
    ['I think he sailed', SAILED],
    ['who cares about him', SAILED],
    ['did they?', BOUGHT],
    ['what did they say?', SAILED],
    ['what did she say?', exchange('when did the river freeze?')],
    ['when did Voss sail to Lowmere?', SAILED],
    ['and when did the river freeze?', SAILED],
    ['how many engineers were sent?', BOUGHT],
    ['Voss', SAILED],
    ['Brandt?', SAILED],
    ['and you?', SAILED],
    ['ok lol', SAILED],
    ['and the crew sang', SAILED],
    ['', SAILED],
    ['when?', exchange('')],
  ])('“%s” begins a new subject or none', (message, last) => {
    expect(meant(message, last)).toBeNull();
  });

  test('filters are kept, but for a time in place of another', () => {
    const last = { ...SAILED, from: '2023-01-01', to: '2023-12-31', source: 'Ledger' };
    expect(followUp('where?', last, archive)).toMatchObject({
      from: '2023-01-01',
      to: '2023-12-31',
      source: 'Ledger',
    });
    expect(followUp('and in 2022?', last, archive)).toEqual({
      command: 'ask',
      query: 'when did Brandt sail to Lowmere in 2022',
      source: 'Ledger',
    });
  });

  test('“before that” and “after that” ask of the days beside the answer’s', () => {
    expect(followUp('and before that?', SAILED, archive)).toMatchObject({
      query: 'when did Brandt sail to Lowmere',
      to: '2023-05-15',
    });
    expect(followUp('and after that?', BOUGHT, archive)).toMatchObject({ from: '2023-06-01' });
  });

  test.each([
    ['when?', 'when'],
    ['by whom?', 'who'],
    ['in which city?', 'where'],
    ['how much?', 'howmany'],
    ['why?', 'ask'],
    ['sources?', 'sources'],
    ['timeline?', 'timeline'],
    ['and Voss?', 'compare'],
  ])('“%s” is asked by %s', (message, command) => {
    expect(followUp(message, { ...SAILED, command: 'compare' }, archive)?.command).toBe(command);
  });

  const PIECES = (
    'and what about who when where did does is was he him she her his they them it that there then day year before ' +
    'next the ferry Brandt Voss Lowmere Osk in to of 2023 may march two later sign met say , ? more how many'
  ).split(' ');
  const message = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((words) => words.join(' '));

  test('what it makes of two messages is in their words, the answer’s and those of dates', () => {
    fc.assert(
      fc.property(message, message, (asked, says) => {
        const last = exchange(asked, { kind: 'who' }, { value: 'Ada Voss', date: '2023-05-16' });
        const query = followUp(says, last, archive)?.query ?? '';
        const given = new Set(findWords(`${asked} ${says} Ada Voss`).map(({ text }) => text));
        const strange = findWords(query)
          .map(({ text }) => text)
          .filter((word) => !given.has(word) && !STOP_WORDS.has(word) && !DATE_WORD.test(word));
        expect(strange).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  const DATE_WORD =
    /^(?:\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december)$/;

  test('whatever is typed, it is null or a question of at most 1,000 characters', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 3000 }), message);
    fc.assert(
      fc.property(typed, typed, (asked, says) => {
        const last = exchange(asked, {}, { value: says.slice(0, 200), date: '2023-05-16' });
        const found = followUp(says, last, archive);
        expect(found?.query.length ?? 1).toBeLessThanOrEqual(1000);
        expect(found?.query).not.toBe('');
        expect(found?.query.isWellFormed() ?? true).toBe(true);
      }),
    );
  });

  test('the longest of questions and messages are read', () => {
    const long = exchange(`when did ${'the old ferry of Brandt in May '.repeat(40)}sail`);
    for (const says of [
      'it '.repeat(100_000),
      'and in 2025?',
      'where?',
      'and Voss?',
      'who saw it?',
      ' '.repeat(100_000),
    ])
      expect(followUp(says, long, archive)?.query.length ?? 0).toBeLessThanOrEqual(1000);
  });
});
