import fc from 'fast-check';
import type { Answer, Excerpt, ShortAnswer } from '../../../src/answers/answer.ts';
import type { Request, RequestCommand } from '../../../src/questions/request.ts';
import { HOSTILE_TEXT } from '../markdown/hostile-text.ts';

const KINDS: readonly RequestCommand[] = [
  ...(['ask', 'when', 'who', 'where', 'howmany', 'quote', 'timeline', 'compare', 'sources', 'cite'] as const),
];

/** Hostile texts of every length, some far longer than a message. */
const TEXT = fc
  .tuple(HOSTILE_TEXT, fc.constantFrom(1, 1, 1, 5, 60))
  .map(([text, times]) => `x${text}`.repeat(times));

const CITATION = fc.stringMatching(/^c:[0-9a-f]{16}$/);

const ADDRESS = fc.constantFrom(
  'https://a.example/story',
  `https://a.example/${'long/'.repeat(200)}`,
  'https://a.example/a b<c>\\d',
);

function anyExcerpt(number: number): fc.Arbitrary<Excerpt> {
  return fc
    .record({
      citation: CITATION,
      id: TEXT,
      title: fc.option(TEXT),
      source: fc.option(TEXT),
      published: fc.constantFrom(null, '2024-02-03', '2024', 'nonsense'),
      url: fc.option(ADDRESS),
      fragment: fc.constantFrom('', '#:~:text=word', `#:~:text=${'w'.repeat(900)}`),
      text: TEXT,
      starts: fc.array(fc.nat(400), { maxLength: 6 }),
      copies: fc.array(TEXT, { maxLength: 5 }),
    })
    .map(({ citation, id, title, source, published, url, fragment, text, starts, copies }) => ({
      number,
      citation,
      article: { id, title, source, published, publishedCertainty: 'inferred', url },
      paragraph: 1,
      text,
      link: url === null ? null : url + fragment,
      highlights: [...new Set(starts)]
        .sort((a, b) => a - b)
        .filter((start) => start + 3 <= text.length)
        .map((start): [number, number] => [start, start + 3]),
      score: 0.5,
      ...(copies.length > 0 && { alsoIn: copies }),
    }));
}

function anyShort(most: number): fc.Arbitrary<ShortAnswer> {
  return fc.record({
    text: TEXT,
    value: fc.constantFrom(null, '2024-02-03', '2024-02', 7),
    basis: fc.option(TEXT),
    score: fc.constantFrom(0.3, 0.9, 1),
    citations: fc.array(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 12 }),
    speaker: fc.option(TEXT, { nil: null }),
    speakerCertainty: fc.constantFrom('certain', 'likely', 'unclear'),
    form: fc.constantFrom('direct', 'mixed', 'reported'),
  });
}

/** Any answer of any kind, with the request that it answers, as long and as hostile as can be. */
export const ANY_ANSWER: fc.Arbitrary<{ request: Request; answer: Answer }> = fc
  .record({
    command: fc.constantFrom(...KINDS),
    count: fc.constantFrom(1, 2, 3, 10, 60),
    answered: fc.boolean(),
    confidence: fc.constantFrom(0.2, 0.6, 1),
    note: fc.option(TEXT),
    missing: fc.array(TEXT, { maxLength: 30 }),
    query: TEXT.map((text) => text.slice(0, 1000)),
    speaker: fc.option(TEXT.map((text) => text.slice(0, 100))),
    topic: fc.option(TEXT.map((text) => text.slice(0, 1000))),
  })
  .chain(({ command, count, answered, confidence, note, missing, query, speaker, topic }) =>
    fc
      .record({
        excerpts: fc.tuple(...Array.from({ length: count }, (_, at) => anyExcerpt(at + 1))),
        answers: fc.array(anyShort(count), { minLength: 1, maxLength: count }),
      })
      .map(({ excerpts, answers }) => ({
        request: {
          command,
          query,
          ...(command === 'quote' && speaker !== null && { speaker }),
          ...(command === 'quote' && topic !== null && { topic }),
          today: '2024-06-01',
        },
        answer: {
          command,
          kind: command,
          answered,
          confidence,
          answers: answered ? answers : [],
          excerpts,
          ...(!answered && { missing }),
          ...(note !== null && { note }),
          today: '2024-06-01',
        },
      })),
  );
