import { expect, test } from 'vitest';
import { asksSelfNamed, isSelfNamed } from '../../../src/answers/people/self-named.ts';

const judge = (text: string, name: string) => {
  const start = text.indexOf(name);
  const sentence = { start: 0, end: text.length, matches: [], coverage: 1, score: 1 };
  return isSelfNamed({ start, end: start + name.length }, sentence, text);
};

test('asks for it by a verb of naming with a reflexive, and by no other', () => {
  expect(asksSelfNamed('who called herself queen')).toBe(true);
  expect(asksSelfNamed('who called her queen')).toBe(false);
  expect(asksSelfNamed('who hurt himself')).toBe(false);
});

test.each([
  ['Ann Lee declared herself queen before Bo Berg spoke.', 'Ann Lee', true],
  ['Ann Lee declared herself queen before Bo Berg spoke.', 'Bo Berg', false],
  ['Ann Lee received the self-proclaimed “king” Bo Berg.', 'Bo Berg', true],
  ['Ann Lee received King Bo Berg.', 'Bo Berg', null],
])('in “%s” of %s: %s', (text, name, told) => {
  expect(judge(text, name)).toBe(told);
});
