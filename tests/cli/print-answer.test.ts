import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { Answer, Excerpt } from '../../src/answers/answer.ts';
import { printAnswer } from '../../src/cli/print-answer.ts';

const excerpt: Excerpt = {
  number: 1,
  citation: 'c:0123456789abcdef',
  article: {
    id: 'harbour',
    title: 'Harbour reopens after eleven long years of waiting, rust and argument',
    published: '2023-05-10',
    publishedCertainty: 'inferred',
    source: 'Coast Post',
    url: 'https://coast.example/harbour',
  },
  paragraph: 2,
  text: 'The harbour of Tallow reopened on Monday, and a crowd of several thousand people came to see the first ship.',
  link: 'https://coast.example/harbour#:~:text=The%20harbour%20of%20Tallow%20reopened%20on%20Monday,first%20ship',
  highlights: [[31, 40]],
  score: 0.9,
};

const answer: Answer = {
  command: 'when',
  kind: 'when',
  answered: true,
  confidence: 0.9,
  answers: [
    { text: 'Monday 8 May 2023', value: '2023-05-08', basis: '“on Monday”', score: 0.9, citations: [1] },
  ],
  excerpts: [excerpt],
  today: '2024-06-01',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
const ACTS = /[\u001b\u0007\u202e]/;

const plain = { width: 80, colour: false };

test('the answer stands first, then the excerpt, then its source', () => {
  expect(printAnswer(answer, plain)).toBe(
    [
      'Monday 8 May 2023 [1]',
      '  “on Monday”',
      '',
      '[1] The harbour of Tallow reopened on Monday, and a crowd of several thousand',
      '    people came to see the first ship.',
      '',
      '[1] Coast Post · 10 May 2023 (inferred) · Harbour reopens after eleven long',
      '    years of waiting, rust and argument',
      '    paragraph 2 · c:0123456789abcdef',
      `    ${excerpt.link}`,
      '',
    ].join('\n'),
  );
});

test.each([40, 80, 120])('no line but a link is wider than %i columns', (width) => {
  const wide = { ...excerpt, text: '東京の港が再開した。'.repeat(20), highlights: [] };
  const lines = printAnswer(
    { ...answer, excerpts: [excerpt, { ...wide, number: 2 }] },
    { width, colour: true },
  ).split('\n');
  for (const line of lines.filter((line) => !line.includes('https://')))
    expect(stringWidth(line)).toBeLessThanOrEqual(width);
  expect(lines.some((line) => line.includes(excerpt.link as string))).toBe(true);
});

test('highlights are bold on a terminal', () => {
  expect(printAnswer(answer, { width: 80, colour: true })).toContain(
    `\u001b[1m${excerpt.text.slice(31, 40)}\u001b[22m`,
  );
});

test('an article’s escape sequences do not reach the terminal', () => {
  const evil = '\u001b]0;owned\u0007\u202e';
  const article = { ...excerpt.article, title: evil, source: evil, id: evil };
  const sour = {
    ...answer,
    note: evil,
    answers: [{ text: evil, value: null, basis: evil, score: 1, citations: [1] }],
    excerpts: [{ ...excerpt, article, text: evil, highlights: [], link: evil, alsoIn: [evil] }],
  };
  for (const kind of ['when', 'quote', 'timeline', 'compare', 'sources', 'cite', 'ask'] as const)
    for (const answered of [true, false])
      expect(printAnswer({ ...sour, kind, answered, missing: [evil] }, plain)).not.toMatch(ACTS);
});

test('a refusal names the missing words and says that the passages are no answer', () => {
  const refused = printAnswer({ ...answer, answered: false, answers: [], missing: ['zebra'] }, plain);
  expect(refused).toMatch(
    /^The articles do not say\.\nNo article has: zebra\n\nNearest passages, which are no answer:\n\n\[1\]/,
  );
});

test('an answer that is as likely wrong is marked as such', () => {
  expect(printAnswer({ ...answer, confidence: 0.2 }, plain)).toMatch(/^Perhaps:\nMonday/);
});

test('sentences that stand in the excerpts are not shown above them too', () => {
  const text = excerpt.text.slice(0, 40);
  const asked = { ...answer, answers: [{ text, value: null, basis: null, score: 1, citations: [1] }] };
  expect(printAnswer({ ...asked, command: 'ask', kind: 'ask' }, plain)).toMatch(/^\[1\] The harbour/);
});

test('many copies are counted, not listed', () => {
  const alsoIn = Array.from({ length: 50 }, (_, n) => `copy-${n}`);
  const shown = printAnswer({ ...answer, excerpts: [{ ...excerpt, alsoIn }] }, plain);
  expect(shown.replace(/\n */g, ' ')).toContain('also in copy-0, copy-1, copy-2 and 47 more');
});

test('excerpts of a list have their sources right below them', () => {
  const shown = printAnswer({ ...answer, kind: 'timeline' }, plain);
  expect(shown).toMatch(/first ship\.\n {4}Coast Post · 10 May 2023/);
});
