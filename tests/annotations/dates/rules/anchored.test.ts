import { describe, it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

describe('anchored expressions', () => {
  it('looks back to the expression before it', () => {
    expectDates('He rose in January 2018. The same year he fell; that month he left.', FRIDAY, [
      ['January 2018', '2018-01'],
      ['The same year', '2018'],
      ['that month', '2018-01'],
    ]);
    expectDates('On 3 May 2019 he spoke. The following day he left. Since then nobody saw him.', FRIDAY, [
      ['3 May 2019', '2019-05-03'],
      ['The following day', '2019-05-04'],
      ['Since then', '2019-05-04'],
    ]);
  });

  it('completes "the third quarter of that year" from the year before it', () => {
    expectDates('Last year it sold grain. In the third quarter of that year it bought some.', FRIDAY, [
      ['Last year', '2024'],
      ['the third quarter of that year', '2024-Q3'],
    ]);
  });

  it('moves the same period to another year', () => {
    expectDates('Trade grew in the first eight months of 2024 from the same period in 2023.', FRIDAY, [
      ['the first eight months of 2024', '2024-01/2024-08'],
      ['the same period in 2023', '2023-01/2023-08'],
    ]);
  });

  it('stays open where nothing stands before it', () => {
    expectDates('The following day, the ferry sank.', FRIDAY, [['The following day', null]]);
  });

  it('reads "the day" as the one told of and "the year" as the one of writing', () => {
    expectDates('Shares fell on Wednesday, ending the day at 7.', FRIDAY, [
      ['Wednesday', '2025-03-12'],
      ['the day', '2025-03-12'],
    ]);
    expectDates('It grew at the beginning of the year.', FRIDAY, [['the beginning of the year', '2025']]);
  });

  it('takes the whole year, and the year previous, from the one told of', () => {
    expectDates('It lost a million in the third quarter of 2021 and two for the entire year.', FRIDAY, [
      ['the third quarter of 2021', '2021-Q3'],
      ['the entire year', '2021'],
    ]);
    expectDates('It earned more in 2021 than the year previous.', FRIDAY, [
      ['2021', '2021'],
      ['the year previous', '2020'],
    ]);
  });

  it('keeps the day itself before a participle', () => {
    expectDates('Wheat fell on 3 March 2024 and rebounded late in the day after falling further.', FRIDAY, [
      ['3 March 2024', '2024-03-03'],
      ['late in the day', '2024-03-03'],
    ]);
  });

  it('finds the day again before a new subject', () => {
    expectDates('The mayor met the pilots on 3 May 2024. Later in the day she flew home.', FRIDAY, [
      ['3 May 2024', '2024-05-03'],
      ['the day', '2024-05-03'],
    ]);
    expectDates('It was the day she flew home.', FRIDAY, []);
  });
});

describe('an anniversary beside its day', () => {
  it('is of the day so many years before', () => {
    expectDates('On March 14, the 80th anniversary of the treaty, they spoke.', FRIDAY, [
      ['March 14', '2025-03-14'],
      ['the 80th anniversary', '1945-03-14'],
    ]);
    expectDates('On Thursday, the 10th anniversary of the quake, bells rang.', FRIDAY, [
      ['Thursday', '2025-03-13'],
      ['the 10th anniversary', '2015-03-13'],
    ]);
  });

  it('is no date alone', () => {
    expectDates('It is the 80th anniversary of the treaty.', FRIDAY, []);
  });
});

it('puts a part of the day on the day told', () => {
  expectDates('The market opened on 3 March. Dealers bought in the morning.', FRIDAY, [
    ['3 March', '2025-03-03'],
    ['the morning', '2025-03-03TMO', 'TIME'],
  ]);
});

it('counts since the year-end before', () => {
  expectDates('Prices are up 3 percent since year-end.', FRIDAY, [['year-end', '2024-12-31']]);
});
