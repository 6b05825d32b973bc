import type { DaySpan } from '../text/calendar.ts';
import { pictureText } from './picture-text.ts';
import { daysOfEvent, type TimelineEvent, type Vagueness, vaguenessOf } from './timeline-event.ts';

// More than any picture has room for; keeps an endless label from being read whole.
const LONGEST_LABEL = 400;
const MOST_CITATIONS = 3;

/** Events of one date in the same words, which a picture writes once. */
export interface EventGroup {
  readonly date: string;
  /** Null where the words leave the date open. */
  readonly days: DaySpan | null;
  readonly vague: Vagueness | null;
  readonly entries: readonly {
    readonly label: string;
    /** `[7]`, `[1, 2, 3 …]`; empty where nothing is cited. */
    readonly citation: string;
  }[];
  /** Whether a box stands for a character that the font lacks. */
  readonly lacking: boolean;
}

/** An event as a picture shows it. */
export interface PictureEvent extends Omit<EventGroup, 'entries'> {
  readonly entry: EventGroup['entries'][number];
  readonly score: number;
}

/** The events in order of time with their words as the font can show them. */
export function pictureEvents(events: readonly TimelineEvent[]): PictureEvent[] {
  return inOrder(events).map((at) => {
    const event = events[at] as TimelineEvent;
    const date = pictureText(event.date.slice(0, LONGEST_LABEL));
    const label = pictureText(event.label.slice(0, LONGEST_LABEL));
    return {
      date: date.text,
      days: daysOfEvent(event),
      vague: vaguenessOf(event),
      entry: { label: label.text, citation: citationOf(event.citations) },
      lacking: date.lacking || label.lacking,
      score: event.score ?? 0,
    };
  });
}

/** Events in order, those of the same days in the same words together. */
export function groupEvents(events: readonly PictureEvent[]): EventGroup[] {
  const groups: EventGroup[] = [];
  for (const { date, days, vague, entry, lacking } of events) {
    const last = groups.at(-1);
    if (last && last.date === date && sameDays(last.days, days)) {
      groups[groups.length - 1] = {
        ...last,
        entries: [...last.entries, entry],
        lacking: last.lacking || lacking,
      };
    } else groups.push({ date, days, vague, entries: [entry], lacking });
  }
  return groups;
}

/** The places of events in order of time; those without days come last, equals as they were given. */
export function inOrder(events: readonly TimelineEvent[]): number[] {
  const spans = events.map(daysOfEvent);
  return events
    .map((_, at) => at)
    .sort((a, b) => {
      const [one, other] = [spans[a], spans[b]];
      if (!one || !other) return Number(!one) - Number(!other) || a - b;
      return one.first - other.first || one.last - other.last || byDate(events, a, b) || a - b;
    });
}

function byDate(events: readonly TimelineEvent[], a: number, b: number): number {
  const [one, other] = [events[a]?.date ?? '', events[b]?.date ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

function sameDays(a: DaySpan | null, b: DaySpan | null): boolean {
  return a?.first === b?.first && a?.last === b?.last;
}

function citationOf(citations: readonly number[]): string {
  if (citations.length === 0) return '';
  const more = citations.length > MOST_CITATIONS ? ' …' : '';
  return `[${citations.slice(0, MOST_CITATIONS).join(', ')}${more}]`;
}
