import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cronOf,
  isZone,
  LEAST_MINUTES_APART,
  lastDues,
  nextDues,
  scheduleFault,
} from '../../src/digests/due-times.ts';
import { expectedDues, stretchesOf } from '../support/expected-dues.ts';
import { oddSchedules, ZONES } from '../support/odd-schedules.ts';

const NOW = Date.UTC(2027, 2, 27, 12);
const at = (time: string) => Date.parse(time);
const isoOf = (dues: readonly number[]) => dues.map((due) => new Date(due).toISOString().slice(0, 16));
const berlin = (cron: string) => ({ cron, zone: 'Europe/Berlin' });

test('a rhythm and a time of day are a line of cron', () => {
  expect(cronOf({ every: 'day' }, '07:30')).toBe('30 7 * * *');
  expect(cronOf({ every: 'weekday' }, '7.05')).toBe('5 7 * * 1-5');
  expect(cronOf({ every: 'week', weekdays: [5, 1, 7, 0] }, ' 23:59 ')).toBe('59 23 * * 0,1,5');
});

test('what is no time of day, or no weekday, is no line', () => {
  for (const time of ['24:00', '07:60', 'noon', '', '7:5', '-1:00'])
    expect(cronOf({ every: 'day' }, time)).toBeNull();
  expect(cronOf({ every: 'week', weekdays: [] }, '07:30')).toBeNull();
});

test('a time that the clock leaves out is due when the clock goes on', () => {
  expect(isoOf(nextDues(berlin('30 2 * * *'), NOW, 2))).toEqual(['2027-03-28T01:00', '2027-03-29T00:30']);
});

test('a time that the clock repeats is due the first time alone', () => {
  const dues = nextDues(berlin('30 2 * * *'), at('2027-10-30T12:00Z'), 2);
  expect(isoOf(dues)).toEqual(['2027-10-31T00:30', '2027-11-01T01:30']);
});

test('every hour keeps to the clock', () => {
  const dues = nextDues(berlin('30 * * * *'), at('2027-10-30T23:00Z'), 4);
  expect(isoOf(dues)).toEqual([
    '2027-10-30T23:30',
    '2027-10-31T00:30',
    '2027-10-31T01:30',
    '2027-10-31T02:30',
  ]);
});

test('the moment itself is the last due time, and not the next one', () => {
  const due = at('2027-03-27T06:00Z');
  expect(lastDues(berlin('0 7 * * *'), due, 1)).toEqual([due]);
  expect(lastDues(berlin('0 7 * * *'), due - 1, 1)).toEqual([at('2027-03-26T06:00Z')]);
  expect(nextDues(berlin('0 7 * * *'), due - 1, 1)).toEqual([due]);
  expect(nextDues(berlin('0 7 * * *'), due, 1)).toEqual([at('2027-03-28T05:00Z')]);
});

test('over two years in five zones all due times, and no others, are found, forwards and backwards', () => {
  const [from, to] = [Date.UTC(2027, 0, 1), Date.UTC(2029, 0, 1)];
  for (const { cron, zone, plain } of oddSchedules()) {
    const expected = expectedDues(plain, from, to);
    expect([cron, zone, isoOf(nextDues({ cron, zone }, from - 1, expected.length))]).toEqual([
      cron,
      zone,
      isoOf(expected),
    ]);
    expect([...lastDues({ cron, zone }, to - 1, Math.min(expected.length, 30))].reverse()).toEqual(
      expected.slice(-30),
    );
  }
}, 120_000);

test('the clocks of the zones change as often as there, so that the comparison means something', () => {
  const changes = ZONES.map(
    (zone) => stretchesOf(zone, Date.UTC(2027, 0, 1), Date.UTC(2029, 0, 1)).length - 1,
  );
  expect(changes).toEqual([4, 4, 0, 4, 0]);
});

test('from any moment the next due time is the first one after it, and the last one is not after it', () => {
  const schedules = oddSchedules().filter(({ cron }) => cron !== '0 9 29 2 *');
  fc.assert(
    fc.property(
      fc.constantFrom(...schedules),
      fc.integer({ min: Date.UTC(2027, 0, 1), max: Date.UTC(2028, 5, 1) }),
      (schedule, moment) => {
        const [next = 0] = nextDues(schedule, moment, 1);
        const [last = 0] = lastDues(schedule, moment, 1);
        expect(next).toBeGreaterThan(moment);
        expect(last).toBeLessThanOrEqual(moment);
        expect(nextDues(schedule, last, 1)).toEqual([next]);
        expect(lastDues(schedule, next - 1, 1)).toEqual([last]);
      },
    ),
  );
});

test.each([
  ['0 7 * * *', 'Europe/Berlin'],
  ['0 7 * * mon', 'America/New_York'],
  ['0 7 L * *', 'UTC'],
  ['*/15 * * * *', 'Asia/Kathmandu'],
])('%s in %s is a schedule', (cron, zone) => {
  expect(scheduleFault({ cron, zone }, NOW)).toBeNull();
});

test.each([
  ['0 7 * *', 'UTC', 'five fields'],
  ['0 0 7 * * *', 'UTC', 'five fields'],
  ['2027-05-02T07:00:00', 'UTC', 'five fields'],
  ['@daily', 'UTC', 'five fields'],
  ['61 7 * * *', 'UTC', 'no line of cron'],
  ['0 7 * * someday', 'UTC', 'no line of cron'],
  ['0 7 30 2 *', 'UTC', 'is never due'],
  ['* 7 * * *', 'UTC', `every ${LEAST_MINUTES_APART} minutes`],
  ['0,10 7 * * 1', 'UTC', `every ${LEAST_MINUTES_APART} minutes`],
  ['0 7 * * *', 'Mars/Olympus', 'no time zone'],
  ['0 7 * * *', '+02:00', 'no time zone'],
  ['0 7 * * *', '', 'no time zone'],
])('%s in “%s” is refused in words', (cron, zone, words) => {
  expect(scheduleFault({ cron, zone }, NOW)).toContain(words);
});

test('whatever is typed as a schedule, there are words or due times', () => {
  const field = fc.oneof(
    fc.constantFrom('*', '0', '7', '*/15', '1-5', 'L', '5#2', 'mon', '?', '1,2'),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.array(field, { minLength: 4, maxLength: 6 }),
      fc.constantFrom('UTC', 'Europe/Berlin', 'x'),
      (fields, zone) => {
        const schedule = { cron: fields.join(' '), zone };
        if (scheduleFault(schedule, NOW) === null) expect(nextDues(schedule, NOW, 1).length).toBe(1);
      },
    ),
  );
});

test('a zone is a name that this machine knows', () => {
  expect(['Europe/Berlin', 'UTC', 'Asia/Kathmandu'].map(isZone)).toEqual([true, true, true]);
  expect(['+01:00', '', ' ', 'Berlin', 'Europe/Berlin\0'].map(isZone)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
