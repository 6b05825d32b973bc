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
  'Two dredgers set to work on [Monday].',
  'The match had been put off to [Friday].',
  'He managed to win on [Sunday].',
  'The fall, due to bad weather, came on [Sunday].',
  'Residents could see smoke on [Sunday].',
  'Police could not find him on [Sunday].',
  'He was to have spoken on [Sunday].',
  'The ship could have left on [Sunday].',
  'The board announced the plan [Sunday].',
  'The franc was at 1.84 marks [Sunday].',
  'The first three countries to join on [Sunday] were all small.',
])('looks back: %s', (marked) => {
  expect(tense(marked)).toBe('past');
});

it.each([
  'On [Wednesday] the twins will travel.',
  'The market has been put off to [Friday].',
  'The school stays closed until [Wednesday].',
  'They may lose him when the case is heard in [May].',
  'Neighbours planned a march on [Saturday].',
  'He will leave early (4 a.m. [Thursday]), he said.',
  'The court has kept the shops shut until [Friday].',
  'Markets to stay closed until [Friday]',
  'The vote, due on [Tuesday], is near.',
  'He was arrested and is expected to appear in court on [Friday].',
  'Talks are to resume in the town on [Monday].',
  'The fair will be held on [Monday].',
  'They could meet as early as [Monday].',
  'The law takes effect in [April].',
  'Ministers could reach a deal on [Tuesday].',
  'The council is to vote on [Sunday].',
  'On [Wednesday], the twins and their aunt are to travel.',
  'Voters go to the polls on [Sunday].',
  'Voters in the north go to the polls on [Sunday].',
  'Kessel play Tarn on [Saturday].',
  'Polls open on [Sunday] in the north.',
  'The final is on [Saturday].',
  'Storms are forecast for [Sunday].',
  'Ahead of the vote on [Sunday], both sides held rallies.',
  'A pact can be signed on [Thursday].',
])('looks ahead: %s', (marked) => {
  expect(tense(marked)).toBe('future');
});

it('says nothing without a verb', () => {
  expect(tense('The start on [Saturday]')).toBeNull();
  expect(tense('A quiet [Monday]')).toBeNull();
});

it('reads the present of a timetable as what is to come', () => {
  expect(tense('The mayor, who retires in [June], has led the town for years.')).toBe('future');
});
