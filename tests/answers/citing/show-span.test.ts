import { expect, test } from 'vitest';
import { showSpan } from '../../../src/answers/citing/show-span.ts';
import { splitSentences } from '../../../src/text/split-sentences.ts';

const LONG =
  'The harbour council voted on the new breakwater after a debate that went on for most of the night.';

test.each([
  ['He voted against it, as he had told everyone beforehand that he would in any case do.'],
  ['The decision was carried by one vote, and the mayor was not there to see it being counted.'],
  ['However, the money for the works has not been found, and the winter storms are drawing near.'],
  ['“They will regret it,” said an angler who had come to watch the vote from the public benches.'],
])('“%s” is shown with the sentence before it', (leaning) => {
  expect(shown(`${LONG} ${leaning}`, 1)).toBe(`${LONG} ${leaning}`);
});

test('a sentence that stands for itself is shown alone', () => {
  const own = 'Anglers from both banks of the river had come to watch the vote from the public benches.';
  expect(shown(`${LONG} ${own}`, 1)).toBe(own);
  expect(shown(`${LONG} ${own}`, 0)).toBe(LONG);
});

test('a word that only begins like a leaning one leans on nothing', () => {
  const own = 'Hermann Voss, who builds boats on the far side of the river, was the last of all to speak.';
  expect(shown(`${LONG} ${own}`, 1)).toBe(own);
});

test('a very short sentence is shown with the one after it', () => {
  expect(shown(`Ferries stop. ${LONG}`, 0)).toBe(`Ferries stop. ${LONG}`);
});

test('a leaning sentence is shown alone where both together would be long', () => {
  const long = `${LONG.slice(0, -1)}, ${'and the gulls cried, '.repeat(20)}and it rained.`;
  const leaning = 'He voted against it, as he had told everyone beforehand that he would in any case do.';
  expect(shown(`${long} ${leaning}`, 1)).toBe(leaning);
});

test('without a sentence the whole passage is shown', () => {
  expect(showSpan(LONG, [], 0)).toEqual({ start: 0, end: LONG.length });
});

function shown(text: string, at: number): string {
  const sentences = splitSentences(text).map((span) => ({ ...span, matches: [], coverage: 0, score: 0 }));
  const { start, end } = showSpan(text, sentences, at);
  return text.slice(start, end);
}
