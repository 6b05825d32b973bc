import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/annotations/dates/find-dates.ts';
import { expectDates, FRIDAY } from '../expect-dates.ts';

describe('units counted from an event', () => {
  it('count from the day that the paragraph has given it, as the same word or as its verb', () => {
    expectDates('The vote was held on 3 May 2024. Two weeks after the vote, he resigned.', FRIDAY, [
      ['3 May 2024', '2024-05-03'],
      ['Two weeks after the vote', '2024-05-17'],
    ]);
    expectDates('The bridge collapsed on Monday. The day after the collapse, divers came.', FRIDAY, [
      ['Monday', '2025-03-10'],
      ['The day after the collapse', '2025-03-11'],
    ]);
    expectDates(
      'They agreed on 4 March to merge. Ten days after they met, two weeks after the firms had agreed, it was off.',
      FRIDAY,
      [
        ['4 March', '2025-03-04'],
        ['Ten days after they met', null],
        ['two weeks after the firms had agreed', '2025-03-18'],
      ],
    );
  });

  it('say what they were counted from', () => {
    const [, after] = findDates(
      'It was invaded on 24 February 2022. They spoke six days after the invasion.',
      {
        published: FRIDAY,
        certainty: 'stated',
      },
    );
    expect(after).toMatchObject({
      value: '2022-03-02',
      anchor: { kind: 'text', value: '2022-02-24', words: '24 February 2022' },
    });
  });

  it('count from the day beside the event', () => {
    expectDates('Three days before the final on 18 May he was hurt.', FRIDAY, [
      ['Three days before the final', '2025-05-15'],
      ['18 May', '2025-05-18'],
    ]);
  });

  it('stay open where the event is another one, or new', () => {
    expectDates(
      'On Tuesday the mayor resigned. Two days after a fire, and a week after the flood, he left.',
      FRIDAY,
      [
        ['Tuesday', '2025-03-11'],
        ['Two days after a fire', null],
        ['a week after the flood', null],
      ],
    );
  });
});

it('counts from the day that the event has after "of"', () => {
  expectDates('They signed it six weeks after the election of 22 May.', '2022-07-05', [
    ['six weeks after the election', '2022-07-03'],
    ['22 May', '2022-05-22'],
  ]);
});
