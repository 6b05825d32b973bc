import { dayWords } from '../answers/events/date-words.ts';
import type { Painting } from '../pictures/paint.ts';
import type { Digest, DigestDate } from './digest.ts';

// Fewer articles, or fewer events, are told as well without a picture.
const FEWEST_ARTICLES = 5;
const FEWEST_EVENTS = 3;
const FEWEST_ON_THIS_DAY = 2;
// On a desktop Discord makes what is much higher than wide too small to read.
const MOST_HEIGHT = 1200;
const LONGEST_DAYS = 400 * 365;
const DAY_MS = 86_400_000;

/**
 * What a picture of the period shows: the new articles by day where there are many, else the events as a timeline; null where
 * neither shows anything. `numberOf` gives the number under which an event's excerpt is shown, null where it is not.
 */
export function digestPainting(
  digest: Digest,
  numberOf: (date: DigestDate) => number | null = ({ excerpt }) => excerpt.number,
): Painting | null {
  const { today, since, days, counts } = digest;
  const inPeriod = days.filter(({ day }) => day >= since && day <= today);
  if (counts.articles >= FEWEST_ARTICLES && inPeriod.length > 1 && isShort(since, today)) {
    const title = `New articles, ${dayWords(since)} to ${dayWords(today)}`;
    return { kind: 'days', counts: inPeriod, options: { title, period: { from: since, to: today } } };
  }
  const quiet = digest.kind === 'on-this-day';
  const events = (quiet ? digest.onThisDay : digest.dates).filter((date) => numberOf(date) !== null);
  if (events.length < (quiet ? FEWEST_ON_THIS_DAY : FEWEST_EVENTS)) return null;
  return {
    kind: 'timeline',
    events: events.map((date) => ({
      date: date.words,
      value: date.value,
      label: date.excerpt.text,
      citations: [numberOf(date) ?? 0],
    })),
    options: {
      title: quiet ? `On this day, before ${today.slice(0, 4)}` : 'Just past and ahead',
      maxHeight: MOST_HEIGHT,
    },
  };
}

function isShort(from: string, to: string): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  return days >= 1 && days <= LONGEST_DAYS;
}
