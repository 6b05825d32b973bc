import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/annotations/numbers/find-numbers.ts';
import { describeContract, expectContract } from '../annotator-contract.ts';

type Row = readonly [text: string, value: number, unit: string | null, qualifier: string | null];

/** Each number of a sentence with its whole text, value, unit and qualifier. */
function expectNumbers(sentence: string, rows: readonly Row[]): void {
  const found = findNumbers(sentence, []).map((n) => [n.text, n.value, n.unit, n.qualifier]);
  expect(found).toEqual(rows);
}

describe('findNumbers', () => {
  it.each<[string, Row[]]>([
    ['The port took in 1,250 containers.', [['1,250 containers', 1250, 'containers', null]]],
    ['The port took in 12 500 containers.', [['12 500 containers', 12500, 'containers', null]]],
    ['Prices rose by 4.5%.', [['4.5%', 4.5, 'percent', null]]],
    ['Prices rose by 40 per cent.', [['40 per cent', 40, 'percent', null]]],
    ['It fell two percentage points.', [['two percentage points', 2, 'percentage points', null]]],
    ['Twenty-one ships sank.', [['Twenty-one ships', 21, 'ships', null]]],
    ['It has two hundred and five seats.', [['two hundred and five seats', 205, 'seats', null]]],
    ['A dozen goats got out.', [['A dozen goats', 12, 'goats', null]]],
    ['It cost half a million euros.', [['half a million euros', 500000, 'euros', null]]],
    ['It cost $5bn.', [['$5bn', 5e9, 'dollars', null]]],
    ['It cost €3.2 million.', [['€3.2 million', 3.2e6, 'euros', null]]],
    ['It cost 4.35 million pesos.', [['4.35 million pesos', 4350000, 'pesos', null]]],
    ['Some 2.5m people fled.', [['Some 2.5m people', 2.5e6, 'people', 'Some']]],
    ['It is worth several billion rubles.', [['several billion rubles', 1e9, 'rubles', 'several']]],
    ['Thousands of farmers came.', [['Thousands of farmers', 1000, 'farmers', null]]],
    ['Two thirds of the voters stayed home.', [['Two thirds of the voters', 2 / 3, 'voters', null]]],
    ['Nearly half of the fleet is old.', [['Nearly half', 0.5, null, 'Nearly']]],
    ['It is the fourth largest bank.', [['fourth largest', 4, 'largest', null]]],
    ['It fell by one-third in a year.', [['one-third', 1 / 3, null, null]]],
    ['They ruled for 70 years.', [['70 years', 70, 'years', null]]],
    ['A three-year lease ran out.', [['three-year', 3, 'year', null]]],
    ['Between 20 and 30 boats left.', [['Between 20 and 30 boats', 20, 'boats', 'Between']]],
    ['It holds 2 to 3 million barrels.', [['2 to 3 million barrels', 2e6, 'barrels', null]]],
    ['Taxes rose 20-30 percent.', [['20-30 percent', 20, 'percent', null]]],
    ['Two dozen barns burned.', [['Two dozen barns', 24, 'barns', null]]],
    ['Tens of thousands of people came.', [['Tens of thousands of people', 10_000, 'people', null]]],
    ['A couple of hundred people came.', [['A couple of hundred people', 200, 'people', 'A couple of']]],
    ['A hundred and fifty men dug.', [['A hundred and fifty men', 150, 'men', null]]],
    ['One and a half million people moved.', [['One and a half million people', 1.5e6, 'people', null]]],
    ['It took two and a half years.', [['two and a half years', 2.5, 'years', null]]],
    ['He got two years and six months.', [['two years and six months', 2, 'years', null]]],
    ['They came in 2021. 40 men stayed.', [['40 men', 40, 'men', null]]],
    ['It fell to minus 12 degrees.', [['minus 12 degrees', -12, 'degrees', 'minus']]],
    ['It was -4 C at dawn.', [['4 C', -4, 'c', null]]],
    ['The pit is 3.5m deep.', [['3.5m', 3.5, 'm', null]]],
    ['The boy is 12 years old.', [['12 years old', 12, 'years old', null]]],
    [
      'It costs SEK 300m or Rs 500.',
      [
        ['SEK 300m', 3e8, 'kronor', null],
        ['Rs 500', 500, 'rupees', null],
      ],
    ],
    [
      'They won 11 of the 25 seats.',
      [
        ['11', 11, 'seats', null],
        ['25 seats', 25, 'seats', null],
      ],
    ],
    [
      'Lee got 12,702 votes and Moss 9,788.',
      [
        ['12,702 votes', 12_702, 'votes', null],
        ['9,788', 9788, 'votes', null],
      ],
    ],
    [
      'It fell from 12 seats to eight.',
      [
        ['12 seats', 12, 'seats', null],
        ['eight', 8, 'seats', null],
      ],
    ],
    [
      'The toll rose from 94 to 101.',
      [
        ['94', 94, null, null],
        ['101', 101, null, null],
      ],
    ],
    ['Three out of five barns burned.', [['Three out of five barns', 0.6, 'barns', null]]],
    ['One in six farms may close.', [['One in six farms', 1 / 6, 'farms', null]]],
    ['It rose by a third.', [['a third', 1 / 3, null, null]]],
    ['Nurses call twice a month.', [['twice a month', 2, 'times', null]]],
    ['Boats leave six times a day.', [['six times a day', 6, 'times', null]]],
    ['It is three times as much.', [['three times', 3, 'fold', null]]],
    ['He came fifth.', [['fifth', 5, 'place', null]]],
  ])('reads %s', (sentence, rows) => expectNumbers(sentence, rows));

  it('takes in the words before a number that qualify it', () => {
    for (const qualifier of [
      'more than',
      'about',
      'at least',
      'up to',
      'nearly',
      'over',
      'around',
      'a further',
    ])
      expectNumbers(`It lists ${qualifier} 80 mills.`, [[`${qualifier} 80 mills`, 80, 'mills', qualifier]]);
  });

  it('takes in up to five modifiers on the way to the noun that is counted', () => {
    expectNumbers('They got 10 million Borea B vaccine doses in May.', [
      ['10 million Borea B vaccine doses', 1e7, 'doses', null],
    ]);
    expectNumbers('It has 350 signed trade agreements.', [
      ['350 signed trade agreements', 350, 'agreements', null],
    ]);
  });

  it('gives money its currency and leaves out what it is paid for', () => {
    expectNumbers('They won a $30 million contract.', [['$30 million', 3e7, 'dollars', null]]);
  });

  it.each([
    'On May 9 he left.',
    'He left on 9 May.',
    'It was built in 1998.',
    'The 2018 vote was fair.',
    'It was built from 2009 to 2013.',
    'They met at 6:30 pm.',
    'He lives at No. 7.',
    'See page 12.',
    'Flight 370 vanished.',
    'The COVID-19 wave ended.',
    'Call 555-0134.',
    'They won 3-0.',
    'They won 3 – 0.',
    '1. Wash your hands.',
    '2) Dry them.',
    'One of them left.',
    'No one knew.',
    'They live at 10 Hill Street.',
    'The 21st century began.',
    'Order 12345678 was sent.',
    'He is half-hearted.',
    'A third man came.',
    'The first test failed.',
    'He left in the second half.',
  ])('counts nothing in %s', (sentence) => expectNumbers(sentence, []));

  it('leaves out what stands in a date', () => {
    const text = 'In the 12 days to 3 June 40 boats left.';
    const start = text.indexOf('3 June');
    expect(findNumbers(text, [{ start, end: start + 6 }]).map((n) => n.text)).toEqual([
      '12 days',
      '40 boats',
    ]);
  });

  it('holds its contract beside any dates', () => {
    const pieces = fc.constantFrom(
      '12 ',
      'more than ',
      '$',
      '5,000',
      ' million ',
      'people',
      '-',
      ' to ',
      '30%',
    );
    const dates = fc.array(fc.tuple(fc.nat(60), fc.nat(9)));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), dates, (parts, spans) => {
        const text = parts.join('');
        const taken = spans.map(([start, length]) => ({ start, end: start + length + 1 }));
        const found = findNumbers(text, taken);
        expectContract(text, found);
        for (const number of found) {
          expect(Number.isFinite(number.value)).toBe(true);
          expect(taken.some((d) => d.start < number.end && number.start < d.end)).toBe(false);
        }
      }),
    );
  });
});

describeContract(
  (text) => findNumbers(text, []),
  ['More than 350 deals', 'a third of the seats', 'the second-biggest port', '$5bn'],
  [
    'more than',
    '350',
    'million',
    'two',
    'hundred',
    'thirds',
    'of',
    'percent',
    '%',
    '$',
    '1,000',
    '12',
    'people',
    'largest',
    'half',
    'dozen',
  ],
);
