import { it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

it('makes a day and the part of it beside it one time', () => {
  expectDates('He came on Wednesday evening and left on the morning of 13 March.', FRIDAY, [
    ['Wednesday evening', '2025-03-12TEV', 'TIME'],
    ['the morning of 13 March', '2025-03-13TMO', 'TIME'],
  ]);
});

it('makes a day and a time of the clock beside it one time', () => {
  expectDates('It began at 20:00 on 3 May 2024.', FRIDAY, [
    ['20:00 on 3 May 2024', '2024-05-03T20:00', 'TIME'],
  ]);
  expectDates('It began on Wednesday at 8 p.m. local time.', FRIDAY, [
    ['Wednesday at 8 p.m. local time', '2025-03-12T20:00', 'TIME'],
  ]);
});
