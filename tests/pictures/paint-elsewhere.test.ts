import { describe, expect, it } from 'vitest';
import { drawTimeline } from '../../src/pictures/draw-timeline.ts';
import { paintElsewhere } from '../../src/pictures/paint-elsewhere.ts';
import { dailyEvents } from './daily-events.ts';
import { readPng } from './read-png.ts';

describe('a painting', () => {
  it('of events is their timeline, with its words', async () => {
    const events = dailyEvents(3);
    const options = { title: 'Harbour' };
    const { png, altText, text } = await paintElsewhere({ kind: 'timeline', events, options });
    const drawn = drawTimeline(events, options);
    expect({ altText, text }).toEqual({ altText: drawn.altText, text: drawn.text });
    expect(readPng(Buffer.from(png))).toMatchObject({ width: drawn.width, height: drawn.height });
  });

  it('of counts is their chart', async () => {
    const counts = [{ day: '2022-02-16', count: 3 }];
    const { text } = await paintElsewhere({ kind: 'days', counts, options: { title: 'Harbour' } });
    expect(text).toContain('3');
  });
});
