import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/annotations/dates/find-dates.ts';
import { expectDates, FRIDAY } from '../expect-dates.ts';

describe('counted expressions', () => {
  it('counts back from the article, as coarse as the unit', () => {
    expectDates('Two weeks ago, three months ago, over a decade ago.', FRIDAY, [
      ['Two weeks ago', '2025-02-28'],
      ['three months ago', '2024-12'],
      ['over a decade ago', '2015'],
    ]);
    expectDates('It began two and a half years ago.', FRIDAY, [['two and a half years ago', '2022']]);
    expectDates('It began a few days ago.', FRIDAY, [['a few days ago', 'PAST_REF']]);
  });

  it('counts ahead from the article', () => {
    expectDates('It will open in five years; he will be back two days from now.', FRIDAY, [
      ['five years', '2030'],
      ['two days from now', '2025-03-16'],
    ]);
  });

  it('counts from the expression before it in the paragraph', () => {
    expectDates('He fell ill on 3 March 2024. Two days later he died. A year earlier he had won.', FRIDAY, [
      ['3 March 2024', '2024-03-03'],
      ['Two days later', '2024-03-05'],
      ['A year earlier', '2023'],
    ]);
  });

  it('stays open where nothing stands before it', () => {
    expectDates('A day earlier the ferry had sunk.', FRIDAY, [['A day earlier', null]]);
  });

  it('counts from a date that follows', () => {
    expectDates('Two days after 3 March 2024 he left.', FRIDAY, [
      ['Two days after', '2024-03-05'],
      ['3 March 2024', '2024-03-03'],
    ]);
  });

  it('takes the words of an event without a date and stays open', () => {
    const [date] = findDates('They spoke six days after the flood in the valley.', {
      published: FRIDAY,
      certainty: 'stated',
    });
    expect(date).toMatchObject({
      text: 'six days after the flood',
      type: 'DATE',
      value: null,
      open: true,
    });
    const [eve] = findDates('They spoke the day before the vote.', {
      published: FRIDAY,
      certainty: 'stated',
    });
    expect(eve).toMatchObject({ text: 'the day before the vote', type: 'DATE', value: null, open: true });
  });

  it('reads what is earlier or later than planned as a length', () => {
    expectDates('The ferry came three days later than planned.', FRIDAY, [['three days', 'P3D', 'DURATION']]);
  });
});

describe('counted expressions beside other words', () => {
  it('reads "for three weeks after" as a length', () => {
    expectDates('It was shut for three weeks after a barge struck it.', FRIDAY, [
      ['three weeks', 'P3W', 'DURATION'],
    ]);
  });

  it('counts weeks from a month to the months that they may lead to', () => {
    expectDates('He was arrested in January 2020, and released six weeks later.', FRIDAY, [
      ['January 2020', '2020-01'],
      ['six weeks later', '2020-02/2020-03'],
    ]);
  });

  it('takes the verb of a clause with its words, but not that of the sentence', () => {
    expectDates('She left ten weeks after the sides had agreed on it.', FRIDAY, [
      ['ten weeks after the sides had agreed', null],
    ]);
    expectDates('Two days after the vote is too late.', FRIDAY, [['Two days after the vote', null]]);
  });
});

describe('counted expressions of reports and plans', () => {
  it('compares figures with those before the day of writing', () => {
    expectDates('Sales fell 3 percent from a year earlier.', FRIDAY, [['a year earlier', '2024']]);
    expectDates('The rate was lower than a month earlier.', FRIDAY, [['a month earlier', '2025-02']]);
    expectDates('Sales of 2021 were higher than a year earlier.', FRIDAY, [
      ['2021', '2021'],
      ['a year earlier', '2020'],
    ]);
  });

  it('counts on from the next and the last', () => {
    expectDates('They vote the week after next; the year before last they did not.', FRIDAY, [
      ['the week after next', '2025-W13'],
      ['the year before last', '2023'],
    ]);
  });
});

describe('figures of a year ago', () => {
  it('are those of the quarter that the report is of', () => {
    expectDates(
      'Profit for the third quarter of 2024 fell to $35 million from $70 million a year ago.',
      FRIDAY,
      [
        ['the third quarter of 2024', '2024-Q3'],
        ['a year ago', '2023-Q3'],
      ],
    );
  });

  it('are never what later ones count from', () => {
    expectDates(
      'In the third quarter of 2024 Brill earned $3 million, against $2 million a year earlier. Sales were $9 million, up from $8 million a year earlier.',
      FRIDAY,
      [
        ['the third quarter of 2024', '2024-Q3'],
        ['a year earlier', '2023-Q3'],
        ['a year earlier', '2023-Q3'],
      ],
    );
  });

  it('leave a story without figures alone', () => {
    expectDates('Work began in the third quarter of 2024. A year ago nobody believed in it.', FRIDAY, [
      ['the third quarter of 2024', '2024-Q3'],
      ['A year ago', '2024'],
    ]);
  });
});

it('takes what is waited for as a length, not as a day', () => {
  expectDates('Buyers must wait at least 30 days before they close.', FRIDAY, [
    ['at least 30 days', 'P30D', 'DURATION'],
  ]);
});
