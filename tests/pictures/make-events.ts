import fc from 'fast-check';
import type { TimelineEvent } from '../../src/pictures/timeline-event.ts';

const WORDS =
  'The council has put off its vote on the new harbour bridge until the ferry line is paid for'.split(' ');

const two = (number: number) => String(number).padStart(2, '0');
const year = fc.oneof(fc.integer({ min: 2020, max: 2023 }), fc.integer({ min: 1000, max: 2999 }));
const value = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  },
  { weight: 2, arbitrary: fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`) },
  year.map(String),
  fc
    .tuple(year, fc.constantFrom('Q1', 'Q4', 'H1', 'H2', 'W07', 'W52-WE', 'SP', 'WI'))
    .map(([y, part]) => `${y}-${part}`),
  fc.tuple(year, year).map(([from, to]) => `${from}-05/${to}-06`),
  fc.constantFrom(
    null,
    '199',
    '19',
    'XXXX-01-13',
    'FUTURE_REF',
    'P3D',
    '',
    '2022-02-16TEV',
    '0000',
    '9999-12-31',
    '2022-99-99',
  ),
);

/** Words that attack markup, lines, direction or the font. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '</text><script>alert(1)</script>',
    '"><image href="file:///etc/hostname"/>',
    '&amp; ]]> <!-- &#x202e; <![CDATA[',
    '\u202eright to left\u202c \u2066\u2069',
    'W'.repeat(500),
    'Ẳg'.repeat(200),
    `Z${'\u0301\u0489\u0316'.repeat(30)}algo`,
    '北京冬奥会开幕 🎉👨‍👩‍👧‍👦 '.repeat(10),
    'انفجار في ميناء بيروت يودي بحياة العشرات '.repeat(4),
    'Στην Αθήνα, Київ и Москва',
    '\ud800 lone \udfff',
    'line\r\nbreak\t\u0000\u001b[31m',
    '﷽'.repeat(40),
    'a b '.repeat(2000),
  ),
);

const date = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Wednesday 16 February 2022',
      'early March 2020',
      'mid-2019',
      'about 2021',
      'the coming days',
      'before 2020',
      'after May 2021',
      'third quarter of 2024',
      'late September 2022',
    ),
  },
  hostile,
);

/** Any event, with a date and label of any words. */
export const anyEvent: fc.Arbitrary<TimelineEvent> = fc.record(
  {
    date,
    value,
    label: fc.oneof(
      hostile,
      fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((all) => all.join(' ')),
    ),
    citations: fc.array(fc.integer({ min: 1, max: 999 }), { maxLength: 6 }),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: ['date', 'value', 'label', 'citations'] },
);
