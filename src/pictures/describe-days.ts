import { dayWords } from '../answers/events/date-words.ts';
import { formatDay } from '../text/calendar.ts';
import type { Bucket, Unit } from './count-days.ts';
import { LONGEST_ALT_TEXT, shortened, words } from './describe-timeline.ts';

/** The title and a line for each bar. */
export function daysText(title: string, unit: Unit, buckets: readonly Bucket[]): string {
  return [
    words(title),
    ...buckets.map((bucket) => `${spanOf(bucket, unit)}: ${articles(bucket.count)}`),
  ].join('\n');
}

/** The period, the sum and the most in short, and each bar where there is room. */
export function daysAltText(title: string, unit: Unit, buckets: readonly Bucket[]): string {
  const start = `Bar chart: ${shortened(words(title), 200)}.`;
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (!first || !last) return `${start} No days.`;
  const sum = buckets.reduce((total, { count }) => total + count, 0);
  const most = buckets.reduce((top, bucket) => (bucket.count > top.count ? bucket : top), first);
  const peak = sum === 0 ? '' : `, most in ${spanOf(most, unit)}: ${most.count.toLocaleString('en')}`;
  const period = `${rangeOf(first.first, last.last)}, by ${unit}: ${articles(sum)}${unit === 'day' ? peak.replace('most in', 'most on') : peak}.`;
  const whole = [start, period, ...buckets.map((bucket) => `${spanOf(bucket, unit)}: ${bucket.count}`)].join(
    '\n',
  );
  return whole.length <= LONGEST_ALT_TEXT ? whole : `${start}\n${period}`;
}

function spanOf({ first, last }: Bucket, unit: Unit): string {
  return unit === 'day' ? day(first) : rangeOf(first, last);
}

function rangeOf(first: number, last: number): string {
  return first === last ? day(first) : `${day(first)} to ${day(last)}`;
}

function day(number: number): string {
  return dayWords(formatDay(number));
}

function articles(count: number): string {
  return count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`;
}
