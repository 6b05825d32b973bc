import type { TimelineEvent } from '../../src/pictures/timeline-event.ts';

const WORDS =
  'The council has put off its vote on the new harbour bridge until the ferry line is paid for'.split(' ');

/** So many events, one a day from 1 March 2022 on, with labels of some words. */
export function dailyEvents(count: number): TimelineEvent[] {
  return Array.from({ length: count }, (_, at) => {
    const value = new Date(Date.UTC(2022, 2, 1 + at)).toISOString().slice(0, 10);
    const label = WORDS.slice(0, 4 + (at % 12)).join(' ');
    return { date: value, value, label, citations: [at + 1], score: (at * 7) % 10 };
  });
}
