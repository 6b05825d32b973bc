import { describe, it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

describe('times of the clock', () => {
  it('falls on the day told of before it, else on that of the article', () => {
    expectDates('It left at 18:00 UTC.', FRIDAY, [['18:00 UTC', '2025-03-14T18:00Z', 'TIME']]);
    expectDates('On 3 May 2019 it rained. At 6:40 p.m. it stopped.', FRIDAY, [
      ['3 May 2019', '2019-05-03'],
      ['6:40 p.m.', '2019-05-03T18:40', 'TIME'],
    ]);
    expectDates('At 0800 UTC, at noon.', null, [
      ['0800 UTC', 'XXXX-XX-XXT08:00Z', 'TIME'],
      ['noon', 'XXXX-XX-XXT12:00', 'TIME'],
    ]);
  });

  it.each(['They won 3:2.', 'He ran it in 2:34.', 'John 3:16 was read.', 'The final score, 6-4, 7-5.'])(
    'takes no score or verse for a time: %s',
    (text) => {
      expectDates(text, FRIDAY, []);
    },
  );
});

it('reads an hour by its part of the day', () => {
  expectDates('The ship will leave at 4 in the morning and be back by 9:30 in the evening.', FRIDAY, [
    ['4 in the morning', '2025-03-14T04:00', 'TIME'],
    ['9:30 in the evening', '2025-03-14T21:30', 'TIME'],
  ]);
});
