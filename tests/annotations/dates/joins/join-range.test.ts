import { describe, it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

describe('ranges', () => {
  it.each([
    ['Ships came between May and June last year.', 'between May and June last year', '2024-05/2024-06'],
    ['The fair runs from May 3 to May 5.', 'from May 3 to May 5', '2025-05-03/2025-05-05'],
    ['She led the port between 2015 and 2018.', 'between 2015 and 2018', '2015/2018'],
    ['She led the port from 1999 to 2013.', 'from 1999 to 2013', '1999/2013'],
    ['It lasted from December 2024 to May.', 'from December 2024 to May', '2024-12/2025-05'],
    ['The talks ran from Monday to Thursday.', 'from Monday to Thursday', '2025-03-10/2025-03-13'],
  ])('is one interval: %s', (text, words, value) => {
    expectDates(text, FRIDAY, [[words, value]]);
  });

  it('leaves two days that are only named together, and a date that was moved', () => {
    expectDates('They moved the vote from 3 May to 5 June.', FRIDAY, [
      ['3 May', '2025-05-03'],
      ['5 June', '2025-06-05'],
    ]);
    expectDates('He won in 1999 and 2013.', FRIDAY, [
      ['1999', '1999'],
      ['2013', '2013'],
    ]);
  });

  it('leaves the start of a range whose end is an event', () => {
    expectDates('She led the port from 1999 until her retirement in 2013.', FRIDAY, [
      ['1999', '1999'],
      ['2013', '2013'],
    ]);
  });
});
