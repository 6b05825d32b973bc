import { describe, expect, it } from 'vitest';
import { CHRONO_IS_COMPLETE } from '../../../../src/annotations/dates/rules/written-date.ts';
import { expectDates, FRIDAY } from '../expect-dates.ts';

describe('written dates', () => {
  it('rests on parsers that chrono-node still has', () => {
    expect(CHRONO_IS_COMPLETE).toBe(true);
  });

  it.each([
    ['The bridge opened on 14 March 2021.', '14 March 2021', '2021-03-14'],
    ['The bridge opened on March 14, 2021.', 'March 14, 2021', '2021-03-14'],
    ['The bridge opened on March 14th, 2021.', 'March 14th, 2021', '2021-03-14'],
    ['It ended on Feb. 3, 1998.', 'Feb. 3, 1998', '1998-02-03'],
    ['It ended on the 5th of June, 2024.', '5th of June, 2024', '2024-06-05'],
    ['The fair runs 3-5 May 2026.', '3-5 May 2026', '2026-05-03/2026-05-05'],
  ])('reads day, month and year in any order: %s', (text, words, value) => {
    expectDates(text, FRIDAY, [[words, value]]);
  });

  it('gives a day without a year the nearest one, so deadlines lie ahead', () => {
    expectDates('They pushed back the deadline to April 3.', FRIDAY, [['April 3', '2025-04-03']]);
    expectDates('The minister resigned on December 20.', FRIDAY, [['December 20', '2024-12-20']]);
    expectDates('The guest was invited to the parade on May 9.', FRIDAY, [['May 9', '2025-05-09']]);
  });

  it('looks back from a past verb for a day far ahead', () => {
    expectDates('The mayor resigned on August 2.', FRIDAY, [['August 2', '2024-08-02']]);
  });

  it('leaves the year open where the article has no date', () => {
    expectDates('On January 13 the envoy spoke.', null, [['January 13', 'XXXX-01-13']]);
  });

  it('takes the year of an article of which only the year is known', () => {
    expectDates('On January 13 the envoy spoke.', '2022', [['January 13', '2022-01-13']]);
  });

  it('stays in a story of long ago, and out of an aside', () => {
    expectDates('On 1 May 1891 the fleet came. By 3 June it had gone. In March the town was free.', FRIDAY, [
      ['1 May 1891', '1891-05-01'],
      ['3 June', '1891-06-03'],
      ['March', '1892-03'],
    ]);
    expectDates('The mill opened in 1891. It was shut on 3 February.', '2025-03-14', [
      ['1891', '1891'],
      ['3 February', '2025-02-03'],
    ]);
  });

  it('does not take a count after a month for a year or a day', () => {
    expectDates('On March 3 50 people met.', FRIDAY, [['March 3', '2025-03-03']]);
    expectDates('In March 20 percent of the voters stayed away.', FRIDAY, [['March', '2025-03']]);
  });

  it('refuses days that no calendar has', () => {
    expectDates('The sheet says Feb 30 by mistake.', FRIDAY, []);
  });
});
