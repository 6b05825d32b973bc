import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineAltText, timelineText } from '../../src/pictures/describe-timeline.ts';
import type { TimelineEvent } from '../../src/pictures/timeline-event.ts';
import { dailyEvents } from './daily-events.ts';
import { anyEvent, hostile } from './make-events.ts';

const EVENTS: readonly TimelineEvent[] = [
  { date: 'the coming days', value: null, label: 'A vote.', citations: [3] },
  { date: '2022', value: '2022', label: 'The bridge\nopened.', citations: [1, 2] },
  { date: 'May 2021', value: '2021-05', label: 'The ferry line closed.', citations: [] },
];

describe('a timeline in words', () => {
  it('tells every event in order of time, the open ones apart', () => {
    expect(timelineText('Ferry', EVENTS).split('\n')).toEqual([
      'Ferry',
      'May 2021: The ferry line closed.',
      '2022: The bridge opened. [1, 2]',
      'Without a date that can be placed:',
      'the coming days: A vote. [3]',
    ]);
  });

  it('is short for people who do not see it', () => {
    expect(timelineAltText('Ferry', EVENTS).split('\n')).toEqual([
      'Timeline: Ferry. 3 events, from May 2021 to 2022.',
      'May 2021: The ferry line closed.',
      '2022: The bridge opened. [1, 2]',
      'the coming days: A vote. [3]',
    ]);
    expect(timelineAltText('Ferry', EVENTS.slice(1, 2))).toMatch(/^Timeline: Ferry\. 1 event\./);
  });

  it('shortens labels before it leaves events out, and counts these', () => {
    const twenty = timelineAltText('Ferry', dailyEvents(20));
    expect(twenty.split('\n')).toHaveLength(21);
    expect(twenty).toContain('…');
    const lines = timelineAltText('Ferry', dailyEvents(80)).split('\n');
    expect(lines.at(-1)).toBe(`… ${80 - (lines.length - 2)} more`);
  });

  it('never grows beyond what Discord takes', () => {
    fc.assert(
      fc.property(hostile, fc.array(anyEvent, { maxLength: 80, size: 'max' }), (title, events) => {
        expect(timelineAltText(title, events).length).toBeLessThanOrEqual(1024);
      }),
    );
  });
});
