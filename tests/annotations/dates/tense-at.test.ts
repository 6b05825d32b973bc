import { expect, it } from 'vitest';
import { tenseAt } from '../../../src/annotations/dates/tense-at.ts';

const tense = (marked: string) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return tenseAt(marked.replace(/[[\]]/g, ''), start, end);
};

it.each([
  'In [April] the blog obtained a copy.',
  'The river has not been so low since [February].',
  'A storm on [Sunday] caused a flood.',
  'He was arrested on [Tuesday] and is expected to appear in court.',
  'The report, published [Tuesday], said no.',
  'The permit had been due to expire on [Friday].',
  'He managed to win on [Sunday].',
  'The fall, due to bad weather, came on [Sunday].',
])('looks back: %s', (marked) => {
  expect(tense(marked)).toBe('past');
});

it.each([
  'On [Wednesday] the twins will travel.',
  'The court has kept the shops shut until [Friday].',
  'Markets to stay closed until [Friday]',
  'The vote, due on [Tuesday], is near.',
  'He was arrested and is expected to appear in court on [Friday].',
  'Talks are to resume in the town on [Monday].',
  'The fair will be held on [Monday].',
  'They could meet as early as [Monday].',
  'The law takes effect in [April].',
])('looks ahead: %s', (marked) => {
  expect(tense(marked)).toBe('future');
});

it('says nothing without a verb', () => {
  expect(tense('A quiet [Monday]')).toBeNull();
});
