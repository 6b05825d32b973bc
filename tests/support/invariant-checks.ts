import { expect } from 'vitest';
import type { Annotation } from '../../src/annotations/annotation.ts';
import type { Answer } from '../../src/answers/answer.ts';
import type { Archive } from '../../src/archive/archive.ts';
import type { Passage } from '../../src/passages/passage.ts';
import type { Request, RequestCommand } from '../../src/questions/request.ts';

const COMMANDS = [
  'ask',
  'when',
  'who',
  'where',
  'howmany',
  'quote',
  'timeline',
  'compare',
  'sources',
] as const satisfies readonly RequestCommand[];

/** One request of every command for these words, and a citation for each passage given. */
export function requestsFor(words: string, passages: readonly Passage[]): Request[] {
  const today = '2024-06-01';
  return [
    ...COMMANDS.map((command) => ({ command, query: words, today })),
    { command: 'quote', today },
    { command: 'quote', speaker: words, today },
    { command: 'quote', topic: words, speaker: 'Okafor', today },
    { command: 'timeline', today },
    { command: 'sources', today },
    { command: 'ask', query: words, source: 'post', limit: 10, from: '2021-01-01', to: '2022-12-31', today },
    { command: 'cite', query: words, today },
    ...passages.map(({ citation }): Request => ({ command: 'cite', query: citation, today })),
  ];
}

/** What holds of every answer: verbatim, cited, in range, and no answer without a citation. */
export function expectAnswer(answer: Answer, archive: Archive): void {
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  expect(answer.confidence).toBeGreaterThanOrEqual(0);
  expect(answer.confidence).toBeLessThanOrEqual(1);
  expect(answer.answered).toBe(answer.answers.length > 0);
  answer.excerpts.forEach((excerpt, index) => {
    const { number, citation, text, highlights, article, paragraph } = excerpt;
    expect(number).toBe(index + 1);
    expect(Number.isFinite(excerpt.score)).toBe(true);
    const passage = archive.find(citation);
    expect(passage?.text).toContain(text);
    expect(text).not.toBe('');
    expect([passage?.article.id, passage?.number]).toEqual([article.id, paragraph]);
    let end = 0;
    for (const [from, to] of highlights) {
      expect(from).toBeGreaterThanOrEqual(end);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(text.length);
      end = to;
    }
    if (excerpt.link !== null) expect(excerpt.link).toMatch(/^https?:\/\/[^\s"'<>()\\]+$/);
  });
  for (const { text, score, citations } of answer.answers) {
    expect(text).not.toBe('');
    expect(Number.isFinite(score)).toBe(true);
    expect(citations.length).toBeGreaterThan(0);
    for (const number of citations) expect(answer.excerpts[number - 1]?.number).toBe(number);
  }
}

/** What holds of every passage: its citation finds it, and its annotations are verbatim, in order and in range. */
export function expectPassage(passage: Passage, archive: Archive): void {
  expect(archive.find(passage.citation)).toBe(passage);
  expect(passage.citation).toMatch(/^c:[0-9a-f]{16}$/);
  expect(passage.text).not.toMatch(/[\r\n\f]/);
  const { text } = passage;
  expectSpans(text, archive.dates(passage));
  expectSpans(text, archive.names(passage));
  expectSpans(text, archive.references(passage));
  expectSpans(text, archive.quotes(passage));
  expectSpans(text, archive.numbers(passage));
  for (const { role } of archive.names(passage)) if (role) expectSpans(text, [role]);
  for (const { speakerSpan } of archive.quotes(passage)) {
    if (!speakerSpan) continue;
    expect(speakerSpan.start).toBeGreaterThanOrEqual(0);
    expect(speakerSpan.end).toBeGreaterThan(speakerSpan.start);
    expect(speakerSpan.end).toBeLessThanOrEqual(text.length);
  }
  for (const { value } of archive.numbers(passage)) expect(Number.isFinite(value)).toBe(true);
}

function expectSpans(text: string, annotations: readonly Annotation[]): void {
  let end = 0;
  for (const annotation of annotations) {
    expect(annotation.start).toBeGreaterThanOrEqual(end);
    expect(annotation.end).toBeGreaterThan(annotation.start);
    expect(annotation.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(annotation.start, annotation.end)).toBe(annotation.text);
    end = annotation.end;
  }
}
