import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/annotations/dates/find-dates.ts';
import { describeContract, expectContract } from '../annotator-contract.ts';
import { expectDates, FRIDAY } from './expect-dates.ts';

const find = (text: string, published: string | null = FRIDAY) =>
  findDates(text, { published, certainty: published === null ? 'unknown' : 'stated' });

const PIECES = [
  '1',
  '14',
  '2021',
  '2021-03-14',
  '3/4/2025',
  'Monday',
  'Wednesday',
  'May',
  'March',
  'Feb.',
  'last year',
  'the same day',
  'two days after',
  'ago',
  'between',
  'and',
  'from',
  'to',
  'early',
  'the end of',
  '20:00',
  'p.m.',
  'evening',
  'quarter',
  "the '90s",
  'years',
  'марта',
  'will',
  'said',
];

describeContract(
  find,
  ['He said on Wednesday that talks would end on 3 May.', 'In the first half of last year, twice a week.'],
  PIECES,
);

describe('findDates', () => {
  it('says how sure each value is and what it was counted from', () => {
    const [stated, resolved, anchored] = find(
      'On 3 May 2024 he left. He spoke on Wednesday. The next day he fell.',
    );
    expect(stated).toMatchObject({ certainty: 'stated' });
    expect(stated).not.toHaveProperty('anchor');
    expect(resolved).toMatchObject({
      value: '2025-03-12',
      certainty: 'resolved',
      anchor: { kind: 'published', value: FRIDAY },
    });
    expect(anchored).toMatchObject({
      value: '2025-03-13',
      certainty: 'resolved',
      anchor: { kind: 'text', value: '2025-03-12', words: 'Wednesday' },
    });
  });

  it('marks all that rests on an inferred date as inferred', () => {
    const dates = findDates('He spoke on Wednesday. The next day he fell, on 3 May 2024.', {
      published: FRIDAY,
      certainty: 'inferred',
    });
    expect(dates.map(({ certainty }) => certainty)).toEqual(['inferred', 'inferred', 'stated']);
  });

  it('reads what is full in the words where the article has no date, and leaves the rest open', () => {
    expectDates('On 3 May 2024 and last week, in 1998 and on March 3.', null, [
      ['3 May 2024', '2024-05-03'],
      ['last week', null],
      ['1998', '1998'],
      ['March 3', 'XXXX-03-03'],
    ]);
  });

  it('treats a date that is none as no date', () => {
    expect(find('He spoke on Wednesday.', 'soon')[0]).toMatchObject({ value: null });
    expect(find('He spoke on Wednesday.', '2025-02-31')[0]).toMatchObject({ value: null });
  });

  it('does not depend on the zone of the machine', () => {
    const zone = process.env.TZ;
    const text = 'He spoke on Wednesday, two days ago, on 3 May and at 23:30 UTC.';
    try {
      const values = ['Pacific/Kiritimati', 'America/Adak', 'Asia/Kolkata'].map((name) => {
        process.env.TZ = name;
        return find(text).map(({ value }) => value);
      });
      expect(new Set(values.map((list) => list.join())).size).toBe(1);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('holds the contract on long runs of digits, commas, weekdays and months', () => {
    const piece = fc.constantFrom(
      '1',
      '20',
      '2019',
      ',',
      ', ',
      ' ',
      '.',
      '-',
      '/',
      ':',
      'Monday ',
      'May ',
      'March',
    );
    const runs = fc
      .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 4000 }))
      .map(([pieces, times]) => pieces.join('').repeat(times));
    fc.assert(
      fc.property(runs, (text) => expectContract(text, find(text))),
      { numRuns: 40 },
    );
  });

  it.each(['1,234,567, ', 'Monday, ', '3 May 2019-01-02, '])(
    'reads a paragraph of a megabyte of %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(find(text).every(({ start, end }) => end > start)).toBe(true);
    },
  );
});
