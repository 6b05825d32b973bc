import { it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

it('reads past units as the interval up to the article', () => {
  expectDates('Exports doubled over the past two decades and in the last six months.', FRIDAY, [
    ['the past two decades', '2005/2025'],
    ['the last six months', '2024-09-14/2025-03-14'],
  ]);
});

it('reads units to come, vague ones and hours as lengths', () => {
  expectDates('In the next four years, the past few days and the last 24 hours.', FRIDAY, [
    ['the next four years', 'P4Y', 'DURATION'],
    ['the past few days', 'PXD', 'DURATION'],
    ['the last 24 hours', 'PT24H', 'DURATION'],
  ]);
});

it('refers to a past or future that no calendar holds', () => {
  expectDates('In recent years, and in the coming days.', FRIDAY, [
    ['recent years', 'PAST_REF'],
    ['the coming days', 'FUTURE_REF'],
  ]);
});

it('takes "to last" for a verb', () => {
  expectDates('The talks are to last 48 hours.', FRIDAY, [['48 hours', 'PT48H', 'DURATION']]);
});

it('counts "the following years" from what was told, as a length', () => {
  expectDates('In the following years the town grew.', FRIDAY, [['the following years', 'PXY', 'DURATION']]);
});

it('keeps to years where it counts in decades', () => {
  expectDates('Trade doubled over the past two decades, and tripled in the last 30 years.', FRIDAY, [
    ['the past two decades', '2005/2025'],
    ['the last 30 years', '1995/2025'],
  ]);
});

it('reads past units as a length where they tell for how long something has gone on', () => {
  expectDates('She has led the board over the past four months.', FRIDAY, [
    ['the past four months', 'P4M', 'DURATION'],
  ]);
  expectDates('In the last two weeks the fund has lost members.', FRIDAY, [
    ['the last two weeks', 'P2W', 'DURATION'],
  ]);
  expectDates('Rents fell in the last two months.', FRIDAY, [
    ['the last two months', '2025-01-14/2025-03-14'],
  ]);
});
