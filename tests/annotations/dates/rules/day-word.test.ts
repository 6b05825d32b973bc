import { it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

it('counts the words for days from the day of the article', () => {
  expectDates('Today, yesterday, tomorrow and the day before yesterday.', FRIDAY, [
    ['Today', '2025-03-14'],
    ['yesterday', '2025-03-13'],
    ['tomorrow', '2025-03-15'],
    ['the day before yesterday', '2025-03-12'],
  ]);
});

it('reads parts of this day and the last night as times', () => {
  expectDates('It rained last night and this morning.', FRIDAY, [
    ['last night', '2025-03-13TNI', 'TIME'],
    ['this morning', '2025-03-14TMO', 'TIME'],
  ]);
});

it('leaves newspapers alone', () => {
  expectDates('USA Today has the story.', FRIDAY, []);
});
