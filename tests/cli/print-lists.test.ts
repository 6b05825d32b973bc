import { expect, test } from 'vitest';
import type { Answer, Excerpt } from '../../src/answers/answer.ts';
import { claimLines, eventLines } from '../../src/cli/print-lists.ts';

const plain = { width: 60, colour: false };

function excerpt(number: number, source: string | null): Excerpt {
  const article = {
    id: `article-${number}`,
    title: null,
    published: '2023-05-10',
    publishedCertainty: 'stated',
    source,
    url: null,
  } as const;
  const text = 'The harbour of Tallow reopened on Monday, and a crowd of people came to see it.';
  return { number, citation: 'c:0', article, paragraph: 1, text, link: null, highlights: [], score: 1 };
}

function answer(...answers: [text: string, citations: number[]][]): Answer {
  return {
    command: 'ask',
    kind: 'timeline',
    answered: true,
    confidence: 1,
    answers: answers.map(([text, citations]) => ({ text, value: null, basis: null, score: 1, citations })),
    excerpts: [excerpt(1, 'Coast Post'), excerpt(2, null)],
    today: '2024-06-01',
  };
}

test('days, numbers and words of a timeline stand in columns', () => {
  expect(eventLines(answer(['Monday 8 May 2023', [1]], ['2024', [1, 2]]), plain).split('\n')).toEqual([
    'Monday 8 May 2023  [1]     The harbour of Tallow reopened o…',
    '2024               [1][2]  The harbour of Tallow reopened o…',
  ]);
});

test('a narrow terminal has the days alone', () => {
  expect(eventLines(answer(['Monday 8 May 2023', [1]]), { width: 40, colour: false })).toBe(
    'Monday 8 May 2023  [1]',
  );
});

test('below a claim stands who claims it and when', () => {
  expect(claimLines(answer(['40 cracks', [1, 2]], ['50 cracks', [2]]), plain).split('\n')).toEqual([
    '40 cracks',
    '  [1] Coast Post, 10 May 2023',
    '  [2] article-2, 10 May 2023',
    '50 cracks',
    '  [2] article-2, 10 May 2023',
  ]);
});
