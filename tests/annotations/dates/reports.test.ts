import { describe, it } from 'vitest';
import { type ExpectedDate, expectDates, FRIDAY } from './expect-dates.ts';

type Row = [text: string, expected: readonly ExpectedDate[], published?: string];

function table(title: string, rows: Row[]): void {
  describe(title, () => {
    it.each<Row>(rows)('%s', (text, expected, published = FRIDAY) => expectDates(text, published, expected));
  });
}

const NEW_YEAR = '2024-01-03';
const MONDAY = '2023-10-02';
const SUNDAY = '2022-07-31';
const ELECTION_DAY = '2024-11-05';

table('agencies', [
  [
    'OSLO, Norway (AP) — The ferry operator said Thursday it will cut its fleet next month.',
    [
      ['Thursday', '2025-03-13'],
      ['next month', '2025-04'],
    ],
  ],
  ["BERLIN (Reuters) - Germany's lower house votes on the bill on Tuesday.", [['Tuesday', '2025-03-18']]],
  [
    'The ministers met Wednesday and will meet again Monday.',
    [
      ['Wednesday', '2025-03-12'],
      ['Monday', '2025-03-17'],
    ],
  ],
  ['The president is expected to arrive Sunday evening.', [['Sunday evening', '2025-03-16TEV', 'TIME']]],
  [
    'He was arrested late Tuesday, a spokesman said Wednesday.',
    [
      ['late Tuesday', '2025-03-11'],
      ['Wednesday', '2025-03-12'],
    ],
  ],
  [
    'A judge on Thursday delayed until Monday a ruling on the port.',
    [
      ['Thursday', '2025-03-13'],
      ['Monday', '2025-03-17'],
    ],
  ],
  ['Voters go to the polls in two weeks.', [['two weeks', '2025-03-28']]],
  [
    'The talks, which began on March 3, ended Friday.',
    [
      ['March 3', '2025-03-03'],
      ['Friday', '2025-03-14'],
    ],
  ],
  ['The airport reopened at 6:30 a.m. Thursday.', [['6:30 a.m. Thursday', '2025-03-13T06:30', 'TIME']]],
  [
    'The embargo, imposed in 1994 and lifted in 2003, returned last year.',
    [
      ['1994', '1994'],
      ['2003', '2003'],
      ['last year', '2024'],
    ],
  ],
  ['The company has been in talks since early February.', [['early February', '2025-02']]],
  ['Since taking office in January, he has signed 40 orders.', [['January', '2025-01']]],
  ['The court will rule by the end of the month.', [['the end of the month', '2025-03']]],
  [
    'It was the deadliest attack in the city in more than a decade.',
    [['more than a decade', 'P10Y', 'DURATION']],
  ],
  ['The law takes effect July 1.', [['July 1', '2025-07-01']]],
  ['The law took effect July 1.', [['July 1', '2024-07-01']]],
  ['A week ago the same crowd had cheered him.', [['A week ago', '2025-03-07']]],
  [
    'Rebels seized the town on Wednesday night and left it the next morning.',
    [
      ['Wednesday night', '2025-03-12TNI', 'TIME'],
      ['the next morning', '2025-03-13TMO', 'TIME'],
    ],
  ],
  ['This was announced yesterday afternoon.', [['yesterday afternoon', '2025-03-13TAF', 'TIME']]],
  ['They will vote tomorrow night.', [['tomorrow night', '2025-03-15TNI', 'TIME']]],
  ['Until recently, the valley was closed to visitors.', [['recently', 'PAST_REF']]],
  [
    'In the past, such cases took months.',
    [
      ['the past', 'PAST_REF'],
      ['months', 'PXM', 'DURATION'],
    ],
  ],
  ['Talks are likely to resume in the coming months.', [['the coming months', 'FUTURE_REF']]],
  ['It will be ready sometime next year.', [['sometime next year', '2026']]],
  ['Talks will resume as early as next week.', [['next week', '2025-W12']]],
  ['No date was set, but a vote is likely before summer.', [['summer', '2025-SU']]],
  ['Unemployment last month was the highest since World War II.', [['last month', '2025-02']]],
  ['The trial is due to begin a week from Monday.', [['a week from Monday', '2025-03-24']]],
  [
    'The panel meets next Monday and Tuesday.',
    [
      ['next Monday', '2025-03-17'],
      ['Tuesday', '2025-03-18'],
    ],
  ],
  ['He died on the eve of the vote.', [['the eve of the vote', null]]],
  ['A day after the storm, the harbour was empty.', [['A day after the storm', null]]],
  ['The deadline is 5 p.m. EST today.', [['5 p.m. EST today', '2025-03-14T17:00', 'TIME']]],
  ['He will speak at 10:00 GMT on Saturday.', [['10:00 GMT on Saturday', '2025-03-15T10:00Z', 'TIME']]],
  ['On the night of Feb. 10 the roof fell in.', [['the night of Feb. 10', '2025-02-10TNI', 'TIME']]],
  ['The treaty was to have been signed last Friday.', [['last Friday', '2025-03-07']]],
  ['The hearing was moved to Friday next week.', [['Friday next week', '2025-03-21']]],
  ['They arrived on Tuesday last week.', [['Tuesday last week', '2025-03-04']]],
  ['Parliament will sit on Thursday of next week.', [['Thursday of next week', '2025-03-20']]],
  ['Early next week rain is expected.', [['Early next week', '2025-W12']]],
  ['Late last month the dam burst.', [['Late last month', '2025-02']]],
  ["By year's end the fleet will have 12 boats.", [["year's end", '2025-12-31']]],
  ['The harvest begins in mid-April.', [['mid-April', '2025-04']]],
  ['On the last day of February the shop closed.', [['the last day of February', '2025-02-28']]],
  ["Sunday's final will be in Rome.", [['Sunday', '2025-03-16']]],
  ["Next Thursday's vote is the third.", [['Next Thursday', '2025-03-20']]],
  ['Rain is forecast for the coming weekend.', [['the coming weekend', '2025-W11-WE']]],
  ['Two fires broke out over the weekend.', [['the weekend', '2025-W10-WE']]],
  ['It opens next weekend.', [['next weekend', '2025-W12-WE']]],
  ['They will play this weekend.', [['this weekend', '2025-W11-WE']]],
  ['Thousands marched this weekend.', [['this weekend', '2022-W30-WE']], SUNDAY],
  ['Shops were closed at the weekend.', [['the weekend', '2023-W39-WE']], MONDAY],
  ["The weekend's vote was close.", [['The weekend', '2023-W39-WE']], MONDAY],
  [
    'The minister said on Monday that he had learnt of it on Sunday.',
    [
      ['Monday', '2023-10-02'],
      ['Sunday', '2023-10-01'],
    ],
    MONDAY,
  ],
  [
    'Americans vote today; polls close at 8 p.m.',
    [
      ['today', '2024-11-05'],
      ['8 p.m.', '2024-11-05T20:00', 'TIME'],
    ],
    ELECTION_DAY,
  ],
  ['He denied it as recently as Tuesday.', [['Tuesday', '2025-03-11']]],
  ['He had left the day before yesterday.', [['the day before yesterday', '2025-03-12']]],
  [
    'The vote will be in May or June.',
    [
      ['May', '2025-05'],
      ['June', '2025-06'],
    ],
  ],
  ['A quarter of a century ago the mine closed.', [['A quarter of a century ago', '2000']]],
  ['Half a century ago the mine closed.', [['Half a century ago', '1975']]],
  ['The work must be done within 48 hours.', [['48 hours', 'PT48H', 'DURATION']]],
  [
    'A three-day strike begins Monday.',
    [
      ['three-day', 'P3D', 'DURATION'],
      ['Monday', '2025-03-17'],
    ],
  ],
  ['The minister resigned three weeks into the job.', [['three weeks', 'P3W', 'DURATION']]],
  [
    'The ban was due to end on 31 March but was extended by six months.',
    [
      ['31 March', '2025-03-31'],
      ['six months', 'P6M', 'DURATION'],
    ],
  ],
  ['The treaty is in force through 2030.', [['2030', '2030']]],
]);

table('business', [
  [
    'Net income for the three months ended Dec. 31 rose 4 percent.',
    [
      ['three months', 'P3M', 'DURATION'],
      ['Dec. 31', '2024-12-31'],
    ],
  ],
  [
    'Sales in the first nine months of fiscal 2024 fell.',
    [['the first nine months of fiscal 2024', '2024-01/2024-09']],
  ],
  ['The fiscal year ends June 30.', [['June 30', '2025-06-30']]],
  ['Shares have fallen 20% since the start of the year.', [['the start of the year', '2025']]],
  [
    'The bank cut its forecast for this year and next.',
    [
      ['this year', '2025'],
      ['next', '2026'],
    ],
  ],
  [
    'Growth slowed to 2.1 percent in the fourth quarter from 3 percent in the third.',
    [
      ['the fourth quarter', '2024-Q4'],
      ['the third', '2024-Q3'],
    ],
  ],
  ['The index closed at its lowest since Oct. 9, 2008.', [['Oct. 9, 2008', '2008-10-09']]],
  ['Exports rose 4 percent year on year in January.', [['January', '2025-01']]],
  [
    'Revenue in H2 2023 was flat, and in Q1 of this year it fell.',
    [
      ['H2 2023', '2023-H2'],
      ['Q1 of this year', '2025-Q1'],
    ],
  ],
  [
    'Exports fell in January after rising in the previous month.',
    [
      ['January', '2025-01'],
      ['the previous month', '2024-12'],
    ],
  ],
  [
    'Inflation rose to 4 percent in February from 3.6 percent a month earlier.',
    [
      ['February', '2025-02'],
      ['a month earlier', '2025-01'],
    ],
  ],
  [
    'Profit rose to $5 million in the second quarter of 2024 from $4 million a year earlier.',
    [
      ['the second quarter of 2024', '2024-Q2'],
      ['a year earlier', '2023-Q2'],
    ],
  ],
  [
    'Sales in January were up 3 percent from the same month last year.',
    [
      ['January', '2025-01'],
      ['the same month last year', '2024-01'],
    ],
  ],
  ['Sales were up from a year ago.', [['a year ago', '2024']]],
  [
    'The company said on Tuesday that December sales fell.',
    [
      ['Tuesday', '2024-01-02'],
      ['December', '2023-12'],
    ],
    NEW_YEAR,
  ],
  ['Prices will rise again in January next year.', [['January next year', '2025-01']], NEW_YEAR],
  ['Third-quarter profit rose.', [['Third-quarter', '2024-Q3']], ELECTION_DAY],
  ['Fourth-quarter sales are forecast to fall.', [['Fourth-quarter', '2024-Q4']], ELECTION_DAY],
  [
    'Net profit in the first half of the year rose.',
    [['the first half of the year', '2024-H1']],
    '2024-08-20',
  ],
  ['The economy shrank in the April-June quarter.', [['April-June', '2024-04/2024-06']]],
  ['It cut spending in FY24.', [['FY24', '2024']]],
  ['It will cut spending in the current fiscal year.', [['the current fiscal year', '2025']]],
  ['It expects to break even next fiscal year.', [['next fiscal year', '2026']]],
  ['The dollar hit an eight-month low.', [['eight-month', 'P8M', 'DURATION']]],
  ['Debt stood at $3 billion as of Dec. 31, 2024.', [['Dec. 31, 2024', '2024-12-31']]],
  ['In the week to Sept. 29 the index rose.', [['Sept. 29', '2023-09-29']], MONDAY],
  ['The paper costs $12 a year.', [['a year', 'P1Y', 'SET']]],
  ['Toward the end of 2021 orders dried up.', [['the end of 2021', '2021']]],
  ['Orders dried up late in 2021.', [['late in 2021', '2021']]],
  ['The 18-month project is over budget.', [['18-month', 'P18M', 'DURATION']]],
]);

table('sport and local news', [
  ['In the 2023-24 season they finished ninth.', [['2023-24', '2023/2024']]],
  [
    'The club last won the cup in 1987, and the league the year before.',
    [
      ['1987', '1987'],
      ['the year before', '1986'],
    ],
  ],
  ['United have not won since Boxing Day.', [['Boxing Day', '2024-12-26']]],
  ['Kick-off is at 7:45 p.m. on Tuesday.', [['7:45 p.m. on Tuesday', '2025-03-18T19:45', 'TIME']]],
  ['The council meets every second Thursday.', [['every second Thursday', 'P2W', 'SET']]],
  [
    'The library will be closed on Mondays from April.',
    [
      ['Mondays', 'P1W', 'SET'],
      ['April', '2025-04'],
    ],
  ],
  ['The road will be shut between 9 and 11 May.', [['between 9 and 11 May', '2025-05-09/2025-05-11']]],
  ['The fair runs from Saturday to Tuesday.', [['from Saturday to Tuesday', '2025-03-15/2025-03-18']]],
  [
    'The bridge, built in the 1930s, was closed for two months last autumn.',
    [
      ['the 1930s', '193'],
      ['two months', 'P2M', 'DURATION'],
      ['last autumn', '2024-FA'],
    ],
  ],
  ['The school dates from the late 19th century.', [['the late 19th century', '18']]],
  [
    'The mayor, who has governed for twelve years, leaves in June.',
    [
      ['twelve years', 'P12Y', 'DURATION'],
      ['June', '2025-06'],
    ],
  ],
  ['Two of the 12 hikers were found at Easter.', [['Easter', '2024-03-31']]],
  ["On New Year's Day 2024 a quake struck the coast.", [["New Year's Day 2024", '2024-01-01']]],
  ['He has been in prison since Thanksgiving.', [['Thanksgiving', '2024-11-28']]],
  ['She won gold at the 2012 Olympics.', [['2012', '2012']]],
  [
    'It takes 45 minutes every morning.',
    [
      ['45 minutes', 'PT45M', 'DURATION'],
      ['every morning', 'P1D', 'SET'],
    ],
  ],
  [
    'The pump works 24 hours a day, seven days a week.',
    [
      ['24 hours', 'PT24H', 'DURATION'],
      ['a day', 'P1D', 'SET'],
      ['seven days', 'P7D', 'DURATION'],
      ['a week', 'P1W', 'SET'],
    ],
  ],
  ['The festival last August drew 3,000.', [['last August', '2023-08']], NEW_YEAR],
  ['Elections are due in the autumn.', [['the autumn', '2024-FA']], NEW_YEAR],
  ['The court sat from 1 to 5 December 2023.', [['1 to 5 December 2023', '2023-12-01/2023-12-05']]],
  ['The leaders will gather on Sept. 3-4.', [['Sept. 3-4', '2025-09-03/2025-09-04']]],
  ['Published: 12th January, 2023.', [['12th January, 2023', '2023-01-12']]],
  [
    'Jan 5th 2022 was a Wednesday.',
    [
      ['Jan 5th 2022', '2022-01-05'],
      ['Wednesday', '2022-01-05'],
    ],
  ],
  ['The judges will sit in the week of May 5.', [['the week of May 5', '2025-W19']]],
  ['It ran from Jan. 1 through Feb. 15.', [['from Jan. 1 through Feb. 15', '2025-01-01/2025-02-15']]],
]);

table('stories of the past', [
  [
    'He took over in March 2019, left that November and came back two years later.',
    [
      ['March 2019', '2019-03'],
      ['that November', '2019-11'],
      ['two years later', '2021-11'],
    ],
  ],
  [
    'On 3 June 1944 they sailed. The following day the storm broke. Three days later they landed.',
    [
      ['3 June 1944', '1944-06-03'],
      ['The following day', '1944-06-04'],
      ['Three days later', '1944-06-07'],
    ],
  ],
  ['The war lasted from 1992 to 1995.', [['from 1992 to 1995', '1992/1995']]],
  [
    'Between March and September 2020, 300 shops closed.',
    [['Between March and September 2020', '2020-03/2020-09']],
  ],
  [
    'From late March to mid-May last year the pass was shut.',
    [['From late March to mid-May last year', '2024-03/2024-05']],
  ],
  [
    "Since the 1970s, and especially in the '90s, the lake has shrunk.",
    [
      ['the 1970s', '197'],
      ["the '90s", '199'],
    ],
  ],
  ['In the early 2000s the mine closed.', [['the early 2000s', '200']]],
  [
    'Bands of the 70s and 80s will play.',
    [
      ['the 70s', '197'],
      ['80s', '198'],
    ],
  ],
  [
    'It was the fashion of the 1980s and 1990s.',
    [
      ['the 1980s', '198'],
      ['1990s', '199'],
    ],
  ],
  ['They ruled for much of the 20th century.', [['the 20th century', '19']]],
  ['The decades-long feud over a centuries-old wall is over.', [['decades-long', 'PXY', 'DURATION']]],
]);

table('other languages', [
  [
    'Le 3 mars 2021, el 5 de mayo de 2020, am 7. Juni 2019, em 9 de julho de 2018, 11 октября 2017 года.',
    [
      ['3 mars 2021', '2021-03-03'],
      ['5 de mayo de 2020', '2020-05-05'],
      ['7. Juni 2019', '2019-06-07'],
      ['9 de julho de 2018', '2018-07-09'],
      ['11 октября 2017 года', '2017-10-11'],
    ],
  ],
  [
    'Die Wahl fand am Sonntag, den 23. Februar 2025, statt.',
    [['Sonntag, den 23. Februar 2025', '2025-02-23']],
  ],
  ['Le jeudi 13 mars, les députés ont voté.', [['jeudi 13 mars', '2025-03-13']]],
  ['El 2 de enero se reunieron.', [['2 de enero', '2025-01-02']]],
  ['Суд заседал в среду, 12 марта 2025 года.', [['среду, 12 марта 2025 года', '2025-03-12']]],
  ['Das Gesetz gilt seit dem 1.1.2020.', [['1.1.2020', '2020-01-01']]],
  ['La loi est en vigueur depuis le 1er janvier 2024.', [['1er janvier 2024', '2024-01-01']]],
  ['A lei vale desde março de 2019.', [['março de 2019', '2019-03']]],
]);

table('no dates', [
  ['Everyone on the March, said May, sat in the Fall River sun.', []],
  ['Call 555-2010 or write to PO Box 1998.', []],
  ['Sgt. April Mason and June Allen were promoted.', []],
  ['She ran 1500 metres; 1,200 people watched; the bill was $2020.', []],
  ['Sen. Tom March said the Senate may act.', []],
  ['Apollo 13 and Windows 2000 are in the museum.', []],
  ['Flight 2012 and bus 1901 were delayed.', []],
  ['He scored twice in the first half and again in the second half.', []],
  ['A two-year-old and a 45-year-old were hurt.', []],
  ['The team won 21-10 and 3:2.', []],
]);
