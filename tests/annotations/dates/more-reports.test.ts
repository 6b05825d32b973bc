import { describe, it } from 'vitest';
import { type ExpectedDate, expectDates, FRIDAY } from './expect-dates.ts';

type Row = [text: string, expected: readonly ExpectedDate[], published?: string];

function table(title: string, rows: Row[]): void {
  describe(title, () => {
    it.each<Row>(rows)('%s', (text, expected, published = FRIDAY) => expectDates(text, published, expected));
  });
}

table('agencies', [
  ['LONDON, March 12 (Reuters) - The bank will cut jobs.', [['March 12', '2025-03-12']]],
  ['The average rose 90.24 points Wednesday to close at 14,511.73.', [['Wednesday', '2025-03-12']]],
  ['He plans to step down at the end of 2027.', [['the end of 2027', '2027']]],
  ['They have been apart since late last year.', [['late last year', '2024']]],
  ['Rents have doubled over the past several months.', [['the past several months', 'PXM', 'DURATION']]],
  ['In recent months rents have doubled.', [['recent months', 'PAST_REF']]],
  ['More than 30 years later, he returned.', [['More than 30 years later', null]]],
  ['It was his third visit in as many months.', []],
  ['For the first time in 17 years they lost.', [['17 years', 'P17Y', 'DURATION']]],
  ['It is the first since November 2008.', [['November 2008', '2008-11']]],
  ['The 10-day tour of a 10-week-old kitten.', [['10-day', 'P10D', 'DURATION']]],
  ['Rates will stay low through the middle of next year.', [['the middle of next year', '2026']]],
  ['A year and a half ago he was unknown.', [['A year and a half ago', '2023']]],
  ['Eighteen months ago he was unknown.', [['Eighteen months ago', '2023-09']]],
  ['In a statement released early Thursday, it denied this.', [['early Thursday', '2025-03-13']]],
  ['Shots were heard late Thursday night.', [['late Thursday night', '2025-03-13TNI', 'TIME']]],
  ['It sank around 3 a.m. local time Sunday.', [['3 a.m. local time Sunday', '2025-03-09T03:00', 'TIME']]],
  ['The state was dissolved on Christmas Day, 1991.', [['Christmas Day, 1991', '1991-12-25']]],
  ["On New Year's Eve the square was full.", [["New Year's Eve", '2023-12-31']], '2024-01-03'],
  ['As of 1 p.m., two roads were shut.', [['1 p.m.', '2025-03-14T13:00', 'TIME']]],
  ['The vote will be next spring.', [['next spring', '2026-SP']]],
  ['They married last spring.', [['last spring', '2024-SP']]],
  ['They will marry this fall.', [['this fall', '2025-FA']]],
  ['Gas will be short this winter.', [['this winter', '2022-WI']], '2022-07-31'],
  [
    'It was dry in the summer of 2014 and the winter of 2015.',
    [
      ['the summer of 2014', '2014-SU'],
      ['the winter of 2015', '2015-WI'],
    ],
  ],
  ['The May 2 election will be close.', [['May 2', '2025-05-02']]],
  ['The June 2023 deal is dead.', [['June 2023', '2023-06']]],
  ['The shop reopened after a January fire.', [['January', '2025-01']]],
  ['In the year 1066 the bishop fled.', [['the year 1066', '1066']]],
  ['Over the next 24 hours snow will fall.', [['the next 24 hours', 'PT24H', 'DURATION']]],
  ['Over the next decade the lake will dry up.', [['the next decade', 'P10Y', 'DURATION']]],
  ['More cuts will follow in the months ahead.', [['the months ahead', 'FUTURE_REF']]],
  ['The hearing is set for noon Monday.', [['noon Monday', '2025-03-17T12:00', 'TIME']]],
  ['The train left at 20:15 CET.', [['20:15 CET', '2025-03-14T20:15', 'TIME']]],
  ['He got a five-year, $40 million contract.', [['five-year', 'P5Y', 'DURATION']]],
  ['The half-hour show is on.', [['half-hour', 'PT30M', 'DURATION']]],
  ['They meet once every four years.', [['every four years', 'P4Y', 'SET']]],
  [
    'The pill is taken three times a day, and tests are done twice yearly.',
    [
      ['a day', 'P1D', 'SET'],
      ['yearly', 'P1Y', 'SET'],
    ],
  ],
  ['The board meets on the first Monday of each month.', [['the first Monday of each month', 'P1M', 'SET']]],
  ['The fair is on the last Monday in May.', [['the last Monday in May', '2025-05-26']]],
  ['It fell on the first Tuesday of November 2024.', [['the first Tuesday of November 2024', '2024-11-05']]],
  ['The mine closed some 10,000 years ago.', [['some 10,000 years ago', 'PAST_REF']]],
]);

table('business', [
  [
    'Prices rose 3 percent in the 12 months through February.',
    [
      ['12 months', 'P12M', 'DURATION'],
      ['February', '2025-02'],
    ],
  ],
  [
    'Profit for the quarter ended Jan. 31 fell.',
    [
      ['the quarter', '2024-Q4'],
      ['Jan. 31', '2025-01-31'],
    ],
  ],
  ['Claims fell in the week ended March 8.', [['March 8', '2025-03-08']]],
  ["Profit fell in fiscal 2024's fourth quarter.", [["fiscal 2024's fourth quarter", '2024-Q4']]],
  ['Profit fell in the fourth quarter of fiscal 2024.', [['the fourth quarter of fiscal 2024', '2024-Q4']]],
  ['Profit fell in the 2024 fourth quarter.', [['2024 fourth quarter', '2024-Q4']]],
  ["Profit beat last year's third quarter.", [["last year's third quarter", '2024-Q3']]],
  [
    'Profit fell last quarter and will fall again this quarter and next.',
    [
      ['last quarter', '2024-Q4'],
      ['this quarter', '2025-Q1'],
      ['next', '2025-Q2'],
    ],
  ],
  [
    'Output from January through June of last year fell.',
    [['from January through June of last year', '2024-01/2024-06']],
  ],
  ["February's inflation rate was 3 percent.", [['February', '2025-02']]],
  ['Year-over-year and year-to-date figures fell.', []],
  ['The resort is open year-round.', []],
]);

table('stories', [
  [
    'In 1990 he ran and lost. Four years later he won, and in the following year he married.',
    [
      ['1990', '1990'],
      ['Four years later', '1994'],
      ['the following year', '1995'],
    ],
  ],
  [
    'She joined in May 2001. Within a month she was head.',
    [
      ['May 2001', '2001-05'],
      ['a month', 'P1M', 'DURATION'],
    ],
  ],
  [
    'On Aug. 3 the dam failed; the next day two villages were evacuated. By the end of that week the water had gone.',
    [
      ['Aug. 3', '2024-08-03'],
      ['the next day', '2024-08-04'],
      ['the end of that week', '2024-W31'],
    ],
  ],
  [
    'The bill passed in late 2019. Earlier that year it had failed.',
    [
      ['late 2019', '2019'],
      ['Earlier that year', '2019'],
    ],
  ],
  [
    'On Tuesday she resigned. The day before, the court had ruled.',
    [
      ['Tuesday', '2025-03-11'],
      ['The day before', '2025-03-10'],
    ],
  ],
  [
    'On 5 May 1821 he died. Twenty years earlier he had crossed the pass.',
    [
      ['5 May 1821', '1821-05-05'],
      ['Twenty years earlier', '1801'],
    ],
  ],
]);

table('other languages', [
  ['Am Montag, dem 3. März, wird gewählt.', [['Montag, dem 3. März', '2025-03-03']]],
  ['El 3 de octubre del 2019 se firmó.', [['3 de octubre del 2019', '2019-10-03']]],
  ['Em 1º de maio de 2020 foi assinado.', [['1º de maio de 2020', '2020-05-01']]],
  ['Это было в мае 2020 года.', [['мае 2020 года', '2020-05']]],
  [
    'Fue en mayo de 2020, im Mai 2021.',
    [
      ['mayo de 2020', '2020-05'],
      ['Mai 2021', '2021-05'],
    ],
  ],
  ['Dienstag, 4. März 2025, war es kalt.', [['Dienstag, 4. März 2025', '2025-03-04']]],
  ['El martes 4 de marzo de 2025 llovió.', [['martes 4 de marzo de 2025', '2025-03-04']]],
  ['Terça-feira, 4 de março de 2025.', [['Terça-feira, 4 de março de 2025', '2025-03-04']]],
  ['Во вторник, 4 марта 2025 г., шёл дождь.', [['вторник, 4 марта 2025 г.', '2025-03-04']]],
]);

table('no dates', [
  ['The Good Friday agreement ended the war.', []],
  ['He plays in a Sunday league and eats at TGI Fridays.', []],
  ['The deal was made at the last minute, at the eleventh hour.', []],
  ['She was named Player of the Year in the Year of the Snake.', []],
  ['The star is four light-years away.', []],
  ['March Madness drew a crowd.', []],
  ['The S&P 500 and the Nasdaq 100 fell.', []],
  ['Room 2010 is on line 2100 of the plan, in section 1999.', []],
  ['Next to him sat the next president; the last man left.', []],
]);
