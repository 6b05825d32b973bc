import { it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

it.each([
  ['The fair runs May 3-June 5.', 'May 3-June 5', '2025-05-03/2025-06-05'],
  ['The fair ran Dec. 30 – Jan. 2, 2024.', 'Dec. 30 – Jan. 2, 2024', '2023-12-30/2024-01-02'],
  ['Between 2 and 4 May the ferries stop.', 'Between 2 and 4 May', '2025-05-02/2025-05-04'],
  ['Open Nov. 2019-Feb. 2020.', 'Nov. 2019-Feb. 2020', '2019-11/2020-02'],
])('reads a range written in one run: %s', (text, words, value) => {
  expectDates(text, FRIDAY, [[words, value]]);
});
