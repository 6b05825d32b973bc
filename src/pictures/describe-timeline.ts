import { plainText } from '../text/plain-text.ts';
import { inOrder } from './group-events.ts';
import { daysOfEvent, type TimelineEvent } from './timeline-event.ts';

/** Discord takes no longer description of an attachment. */
export const LONGEST_ALT_TEXT = 1024;
// Labels are shortened to these lengths in turn until all events are told.
const LABEL_LENGTHS = [160, 100, 60, 40, 24];

/** Text without marks that show nothing; letters that a picture's font lacks are whole here. */
export function words(text: string): string {
  return plainText(text).replaceAll('\ufffd', '').replace(/\s+/gu, ' ').trim();
}

/** All events in order, a line each, those without a day under a heading of their own. */
export function timelineText(title: string, events: readonly TimelineEvent[]): string {
  const { dated, open } = parts(events);
  const line = (event: TimelineEvent) => `${words(event.date)}: ${words(event.label)}${cited(event)}`;
  return [
    words(title),
    ...dated.map(line),
    ...(open.length === 0 ? [] : [OPEN_HEADING, ...open.map(line)]),
  ].join('\n');
}

/** What stands above events without a day. */
export const OPEN_HEADING = 'Without a date that can be placed:';

/** The events in short: all where they fit, else the first and how many more there are. */
export function timelineAltText(title: string, events: readonly TimelineEvent[]): string {
  const { dated, open } = parts(events);
  const count = events.length === 1 ? '1 event' : `${events.length} events`;
  const start = `Timeline: ${shortened(words(title), 100)}. ${count}${range(dated)}.`;
  const all = [...dated, ...open];
  const entry = (event: TimelineEvent, length: number) =>
    `${shortened(words(event.date), 60)}: ${shortened(words(event.label), length)}${cited(event)}`;
  for (const length of LABEL_LENGTHS) {
    const whole = [start, ...all.map((event) => entry(event, length))].join('\n');
    if (whole.length <= LONGEST_ALT_TEXT) return whole;
  }
  const lines = [start];
  const shortest = LABEL_LENGTHS.at(-1) as number;
  for (const event of all) {
    const more = `… ${all.length - lines.length + 1} more`;
    const next = [...lines, entry(event, shortest)];
    if ([...next, more].join('\n').length > LONGEST_ALT_TEXT) return [...lines, more].join('\n');
    lines.push(next.at(-1) as string);
  }
  return lines.join('\n');
}

function parts(events: readonly TimelineEvent[]): { dated: TimelineEvent[]; open: TimelineEvent[] } {
  const ordered = inOrder(events).map((at) => events[at] as TimelineEvent);
  return {
    dated: ordered.filter((event) => daysOfEvent(event) !== null),
    open: ordered.filter((event) => daysOfEvent(event) === null),
  };
}

function range(dated: readonly TimelineEvent[]): string {
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || first === last) return '';
  const [from, to] = [shortened(words(first.date), 60), shortened(words(last.date), 60)];
  return from === to ? `, all of ${from}` : `, from ${from} to ${to}`;
}

function cited({ citations }: TimelineEvent): string {
  return citations.length === 0 ? '' : ` [${citations.join(', ')}]`;
}

/** The beginning of a text up to a blank, with an ellipsis where something was cut; never half a character. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length - 1).toWellFormed();
  const blank = start.lastIndexOf(' ');
  return `${(blank > length / 2 ? start.slice(0, blank) : start).replace(/[\s,;:.\ufffd]+$/u, '')}…`;
}
