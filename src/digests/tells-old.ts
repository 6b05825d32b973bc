import type { Archive } from '../archive/archive.ts';
import { daysOf } from '../questions/days-of.ts';
import type { Sentence } from './read-sentences.ts';

// What was so long before the article is no news.
const OLD_DAYS = 100;
const DAY_MS = 86_400_000;

/** Whether all days that a sentence names lie long before its article appeared. */
export function tellsOld({ passage, span }: Sentence, archive: Archive): boolean {
  const published = daysOf(archive.published(passage.article).value);
  if (published === null) return false;
  const days = archive
    .dates(passage)
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .flatMap(({ value }) => daysOf(value) ?? []);
  const old = ({ to }: { to: string }) => Date.parse(published.from) - Date.parse(to) > OLD_DAYS * DAY_MS;
  return days.length > 0 && days.every(old);
}
