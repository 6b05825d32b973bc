import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerRequest } from '../../src/answers/answer-request.ts';
import { floorOf } from '../../src/answers/confidence/confidence.ts';
import { explainRequest } from '../../src/answers/explain-request.ts';
import type { Request, RequestCommand } from '../../src/questions/request.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

const { archive, index } = await openArticles([
  makeArticle(
    'pier',
    [
      'The harbour of Brackwater closed its ferry pier on 3 March 2024, Minister Sergei Riabkov said.',
      'The pier was rotten because nobody had painted it.',
    ],
    { title: 'Brackwater shuts the pier', published: '2024-03-04' },
  ),
  makeArticle('island', ['Sergey Ryabkov visited Marlow Island on Tuesday.', 'Rain fell on the hills.'], {
    published: '2024-05-09',
  }),
  makeArticle('lamp', ['Mayor Pavel Ostrow said that “the lamp will be lit in May”.'], {
    published: '2024-04-01',
  }),
]);

const explain = (request: Omit<Request, 'today'>) =>
  explainRequest({ today: '2024-06-01', ...request }, archive, index);

const COMMANDS: readonly RequestCommand[] = [
  'ask',
  'when',
  'who',
  'where',
  'howmany',
  'quote',
  'timeline',
  'compare',
  'sources',
  'cite',
];

it('explains the very answer that is given', async () => {
  for (const command of COMMANDS) {
    const request: Request = {
      command,
      query: 'When did Brackwater close the ferry pier?',
      today: '2024-06-01',
    };
    const explained = await explainRequest(request, archive, index);
    expect(explained.answer).toEqual(await answerRequest(request, archive, index));
    expect(explained.excerpts.map(({ number, citation, score }) => ({ number, citation, score }))).toEqual(
      explained.answer.excerpts.map(({ number, citation, score }) => ({ number, citation, score })),
    );
    expect(explained.confidence).toBe(explained.answer.confidence);
    expect(explained.answered).toBe(explained.answer.answered);
  }
});

it('says which kind was recognised, and what narrowed it', async () => {
  expect(await explain({ command: 'ask', query: 'When did the pier close?' })).toMatchObject({
    kind: 'when',
    wanted: 'any',
  });
  expect(await explain({ command: 'ask', query: 'Why was the pier rotten?' })).toMatchObject({
    kind: 'ask',
    wanted: 'reason',
  });
});

describe('a word of the question', () => {
  it('is told as typed, with the passages that have it', async () => {
    const { terms } = await explain({ command: 'ask', query: 'Harbours with ferries near the PIER' });
    expect(terms.map(({ word, passages, missing }) => [word, passages, missing])).toEqual([
      ['Harbours', 1, false],
      ['ferries', 1, false],
      ['near', 0, true],
      ['PIER', 2, false],
    ]);
    const [harbours, , , pier] = terms;
    expect(harbours?.importance).toBeGreaterThan(pier?.importance ?? Number.POSITIVE_INFINITY);
  });

  it('that the corpus lacks is told with what stands in for it', async () => {
    const { terms } = await explain({ command: 'ask', query: 'Brackwatr volcano' });
    expect(terms).toMatchObject([
      { word: 'Brackwatr', passages: 0, missing: false, variants: [{ term: 'brackwat', passages: 1 }] },
      { word: 'volcano', passages: 0, missing: true, variants: [] },
    ]);
  });
});

it('names those who were recognised, and why the archive takes two spellings for one', async () => {
  const { people, excerpts } = await explain({ command: 'ask', query: 'what did ryabkov visit' });
  expect(people).toMatchObject([{ typed: 'ryabkov', name: 'Sergei Riabkov', type: 'person' }]);
  expect(people[0]?.reasons.join(' ')).toContain('Ryabkov');
  expect(excerpts[0]?.terms[0]).toMatchObject({ word: 'ryabkov', found: ['Ryabkov'], weight: 1 });
});

it('names the speaker of a quotation and searches for its topic alone', async () => {
  const explained = await explain({ command: 'quote', speaker: 'ostrow', topic: 'the lamp' });
  expect(explained.people).toEqual([{ typed: 'ostrow', name: 'Pavel Ostrow', type: 'person', reasons: [] }]);
  expect(explained.terms.map(({ word }) => word)).toEqual(['lamp']);
});

it('tells the period asked for, and the words of an excerpt that lie in it', async () => {
  const { period, excerpts } = await explain({
    command: 'ask',
    query: 'What did Ryabkov visit in May 2024?',
  });
  expect(period).toEqual({ from: '2024-05-01', to: '2024-05-31' });
  expect(excerpts[0]).toMatchObject({ dates: ['Tuesday'], lacking: [] });
});

it('tells what in each excerpt counted, in the order of the excerpts', async () => {
  const { excerpts } = await explain({ command: 'ask', query: 'When did Brackwater close the ferry pier?' });
  expect(excerpts.map(({ terms, lacking, answers }) => ({ terms, lacking, answers }))).toEqual([
    {
      terms: [
        { word: 'Brackwater', found: ['Brackwater'], weight: 1, inTitle: true },
        { word: 'close', found: ['closed'], weight: 1, inTitle: false },
        { word: 'ferry', found: ['ferry'], weight: 1, inTitle: false },
        { word: 'pier', found: ['pier'], weight: 1, inTitle: true },
      ],
      lacking: [],
      answers: ['Sunday 3 March 2024'],
    },
    {
      terms: [
        { word: 'Brackwater', found: [], weight: 0, inTitle: true },
        { word: 'pier', found: ['pier'], weight: 1, inTitle: true },
      ],
      lacking: ['close', 'ferry'],
      answers: [],
    },
  ]);
});

it('holds the confidence against the floor of the kind that was recognised', async () => {
  const answered = await explain({ command: 'ask', query: 'When did Brackwater close the ferry pier?' });
  expect(answered).toMatchObject({ answered: true, floor: floorOf('when') });
  expect(answered.confidence).toBeGreaterThanOrEqual(answered.floor);
  const refused = await explain({ command: 'ask', query: 'Which volcano erupted near the hills?' });
  expect(refused).toMatchObject({ answered: false, floor: floorOf('ask') });
  expect(refused.confidence).toBeLessThan(refused.floor);
  expect(refused.terms.filter(({ missing }) => missing).map(({ word }) => word)).toEqual(
    refused.answer.missing,
  );
});

it('has little to explain where a citation is looked up', async () => {
  const citation = archive.passages[0]?.citation as string;
  expect(await explain({ command: 'cite', query: citation })).toMatchObject({
    kind: 'cite',
    terms: [],
    people: [],
    period: null,
    excerpts: [{ number: 1, citation, lacking: [], answers: [archive.passages[0]?.text] }],
    floor: 0,
    answered: true,
  });
});

it('explains every request, with words that stand in the question and in the paragraph', async () => {
  const words = fc.constantFrom('when', 'Ryabkov', 'pier', 'May 2024', 'lamp', 'éclair', '“', '🦜', 'Marlow');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...COMMANDS),
      fc.oneof(
        fc.array(words, { maxLength: 7 }).map((all) => all.join(' ')),
        fc.string({ maxLength: 80 }),
      ),
      async (command, query) => {
        const { answer, excerpts } = await explain({ command, query });
        expect(excerpts).toHaveLength(answer.excerpts.length);
        for (const { citation, terms } of excerpts) {
          const text = archive.find(citation)?.text ?? '';
          for (const found of terms.flatMap((term) => term.found)) expect(text).toContain(found);
        }
      },
    ),
    { numRuns: 60 },
  );
});
