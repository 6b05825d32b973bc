import { describe, expect, test } from 'vitest';
import { makeExchange } from '../../../src/questions/follow-ups/exchange.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

const { archive } = await openArticles([
  makeArticle('ferry', ['Captain Ada Voss met Oskar Brandt in France. Voss praised the Harbour Trust.']),
]);
const NOTHING = { kind: 'ask', answered: false, answers: [], excerpts: [] } as const;

describe('makeExchange', () => {
  test('names as typed in the question, canonical in the answer, each once', () => {
    const made = makeExchange(
      { command: 'ask', query: 'who met brandt in france?', today: '2024-06-12', source: 'Ledger' },
      {
        kind: 'who',
        answered: true,
        answers: [{ text: 'Ada Voss, captain', value: 'Ada Voss' }],
        excerpts: [
          { text: 'Voss met Brandt. Ada Voss praised him.', article: { published: '2024-06-01T10:00:00Z' } },
          { text: 'The Harbour Trust.', article: { published: null } },
        ],
      },
      archive,
    );
    expect(made).toEqual({
      query: 'who met brandt in france?',
      command: 'ask',
      kind: 'who',
      source: 'Ledger',
      today: '2024-06-12',
      people: [
        { text: 'brandt', name: 'Oskar Brandt', type: 'person' },
        { text: 'france', name: 'France', type: 'place' },
      ],
      answer: {
        text: 'Ada Voss, captain',
        value: 'Ada Voss',
        people: [
          { text: 'Ada Voss', name: 'Ada Voss', type: 'person' },
          { text: 'Oskar Brandt', name: 'Oskar Brandt', type: 'person' },
        ],
        date: '2024-06-01',
      },
    });
  });

  test('an unanswered question has no answer, an answer may be excerpts alone', () => {
    const request = { command: 'ask', query: 'why', today: '2024-06-12' } as const;
    expect(makeExchange(request, NOTHING, archive).answer).toBeNull();
    expect(makeExchange(request, { ...NOTHING, answered: true }, archive).answer).toEqual({
      text: null,
      value: null,
      people: [],
      date: null,
    });
  });

  test.each([
    [{ command: 'quote', speaker: 'Voss', topic: 'tolls' }, 'what did Voss say about tolls'],
    [{ command: 'quote', speaker: 'Voss' }, 'what did Voss say'],
    [{ command: 'quote', topic: 'tolls' }, 'tolls'],
    [{ command: 'when', query: 'ferry sale' }, 'ferry sale'],
    [{ command: 'cite', query: 'ferry#1' }, ''],
  ] as const)('%o is in words “%s”', (asked, query) => {
    expect(makeExchange({ ...asked, today: '2024-06-12' }, NOTHING, archive).query).toBe(query);
  });

  test('stays small whatever is asked and answered', () => {
    const long = 'Ada Voss and Oskar Brandt and '.repeat(10_000);
    const made = makeExchange(
      { command: 'ask', query: long, today: '2024-06-12' },
      {
        ...NOTHING,
        answered: true,
        answers: [{ text: long, value: long }],
        excerpts: [{ text: long, article: { published: null } }],
      },
      archive,
    );
    expect(JSON.stringify(made).length).toBeLessThan(4000);
  });
});
