import { describe, expect, it } from 'vitest';
import { drawTimeline } from '../../src/pictures/draw-timeline.ts';
import type { TimelineEvent } from '../../src/pictures/timeline-event.ts';
import { dailyEvents } from './daily-events.ts';
import { readSvg, textsOf } from './read-svg.ts';

const FERRY: readonly TimelineEvent[] = [
  { date: 'third quarter of 2021', value: '2021-Q3', label: 'The ferry line closed.', citations: [2] },
  { date: 'Friday 1 January 2021', value: '2021-01-01', label: 'The quay was sold.', citations: [1, 4] },
  { date: '2022', value: '2022', label: 'The bridge is to open.', citations: [3] },
];
const draw = (events: readonly TimelineEvent[], title = 'Ferry') => drawTimeline(events, { title });
const one = (event: Partial<TimelineEvent>) =>
  draw([...FERRY, { date: '2023', value: '2023', label: 'More.', citations: [9], ...event }]);
const numberOf = (value: string | undefined) => Number(value);

function marks(svg: string) {
  return readSvg(svg).filter(({ attributes }) => attributes.class === 'day' || attributes.class === 'span');
}

describe('the picture of a timeline', () => {
  it('has title, dates, labels and citations in order of time', () => {
    const { svg } = draw(FERRY);
    expect(textsOf(svg, 'title')).toEqual(['Ferry']);
    expect(textsOf(svg, 'date')).toEqual(['Friday 1 January 2021', 'third quarter of 2021', '2022']);
    expect(textsOf(svg, 'label')).toEqual([
      'The quay was sold.',
      'The ferry line closed.',
      'The bridge is to open.',
    ]);
    expect(textsOf(svg, 'citation')).toEqual(['[1, 4]', '[2]', '[3]']);
    expect(textsOf(svg, 'note')).toEqual(['Dot: on that day · bar: at some time in it.']);
  });

  it('marks a day by a dot and a longer time by a bar as long as it', () => {
    const found = marks(draw(FERRY).svg);
    expect(found.map(({ name }) => name)).toEqual(['circle', 'rect', 'rect']);
    const [quarter, year] = found.slice(1).map(({ attributes }) => numberOf(attributes.height));
    expect((year as number) / (quarter as number)).toBeCloseTo(365 / 92, 1);
  });

  it('joins each label to its mark, before it in the drawing', () => {
    const classes = readSvg(draw(FERRY).svg).map(({ attributes }) => attributes.class);
    expect(classes.filter((each) => each === 'connector')).toHaveLength(3);
    expect(classes.lastIndexOf('connector')).toBeLessThan(classes.indexOf('day'));
    expect(classes.lastIndexOf('span')).toBeLessThan(classes.indexOf('date'));
  });

  it('writes one date once, whatever happened on it', () => {
    const { svg } = one({ date: '2022', value: '2022', label: 'The toll is set.' });
    expect(textsOf(svg, 'date')).toEqual(['Friday 1 January 2021', 'third quarter of 2021', '2022']);
    expect(textsOf(svg, 'label')).toHaveLength(4);
    expect(marks(svg)).toHaveLength(3);
  });

  it('fades a bar and opens a dot where the words are vague', () => {
    const filled = (event: Partial<TimelineEvent>) => marks(one(event).svg).at(-1)?.attributes.fill;
    expect(filled({ date: 'late 2023', value: '2023' })).toBe('url(#late)');
    expect(filled({ date: 'mid-2023', value: '2023' })).toBe('url(#about)');
    expect(filled({ date: '2023', value: '2023' })).toMatch(/^#/);
    const dot = marks(one({ date: 'about Monday 1 May 2023', value: '2023-05-01' }).svg).at(-1)?.attributes;
    expect(dot?.stroke).toMatch(/^#/);
    expect(textsOf(one({ date: 'late 2023' }).svg, 'note').join()).toContain('violet: about then');
  });

  it('spans seasons, quarters, decades and intervals', () => {
    for (const value of ['2023-SU', '2023-Q2', '199', '2023-05/2023-08', '2023-W20', '2023-H1']) {
      expect(marks(one({ value }).svg).map(({ name }) => name)).toEqual(
        expect.arrayContaining(['rect', 'rect', 'rect', 'circle']),
      );
      expect(marks(one({ value }).svg)).toHaveLength(4);
    }
  });

  it('lists events without a day at its end', () => {
    const { svg } = one({ date: 'the coming days', value: null, label: 'A vote.' });
    expect(textsOf(svg, 'heading')).toEqual(['Without a date that can be placed:']);
    expect(textsOf(svg, 'date').at(-1)).toBe('the coming days');
    expect(marks(svg)).toHaveLength(3);
    expect(textsOf(draw(FERRY).svg, 'heading')).toEqual([]);
  });

  it('says what the font cannot show', () => {
    const picture = one({ label: 'Talks in 北京.' });
    expect(textsOf(picture.svg, 'label')).toContain('Talks in □□.');
    expect(textsOf(picture.svg, 'note').at(-1)).toBe(
      '□ stands for a character that the picture cannot show.',
    );
    expect(picture.text).toContain('Talks in 北京.');
  });

  it('shows words of markup as words', () => {
    const label = '</text><image href="x"/> & ]]>';
    const { svg } = one({ label: `\u202e${label}\u0007` });
    expect(textsOf(svg, 'label')).toContain(label);
    expect(svg).not.toContain('<image');
  });

  it('is even in time where that leaves the marks apart, else says that it is not', () => {
    expect(textsOf(draw(FERRY).svg, 'note')).toHaveLength(1);
    const days = [...FERRY, ...dailyEvents(3)];
    expect(textsOf(draw(days).svg, 'note')).toContain('In order of time, not to scale.');
    expect(textsOf(draw(FERRY).svg, 'time')).toContain('Jan ’22');
  });

  it('puts dates in short before the labels where there are many', () => {
    const events = dailyEvents(30).map((event) => ({
      ...event,
      date: 'Wednesday 16 February 2022',
      value: event.value,
    }));
    expect(textsOf(draw(dailyEvents(3)).svg, 'time')).not.toEqual([]);
    expect(textsOf(draw(events).svg, 'time')).toEqual([]);
    expect(new Set(textsOf(draw(events).svg, 'date'))).toEqual(new Set(['16 Feb 2022']));
  });

  it('draws the events of the best scores where there is no room for all, and counts the others', () => {
    const events = dailyEvents(80);
    const { svg, text, height } = draw(events);
    const drawn = new Set(textsOf(svg, 'date'));
    const more = Number(/… (\d+) more/.exec(textsOf(svg, 'more').join())?.[1]);
    expect(more).toBe(80 - drawn.size);
    expect(height).toBeLessThanOrEqual(2000);
    const scores = (some: readonly TimelineEvent[]) => some.map(({ score = 0 }) => score);
    const worst = Math.min(...scores(events.filter(({ date }) => drawn.has(date))));
    expect(Math.max(...scores(events.filter(({ date }) => !drawn.has(date))))).toBeLessThanOrEqual(worst);
    for (const { date } of events) expect(text).toContain(date);
  });

  it('keeps to a height that is asked for', () => {
    expect(drawTimeline(dailyEvents(40), { title: 'Ferry', maxHeight: 900 }).height).toBeLessThanOrEqual(900);
  });

  it('is drawn without events too', () => {
    const picture = draw([]);
    expect(textsOf(picture.svg, 'more')).toEqual(['No dated events.']);
    expect(picture.altText).toBe('Timeline: Ferry. 0 events.');
  });

  it('has no letters too small for a phone, which shows it at two fifths', () => {
    for (const count of [1, 8, 14, 60]) {
      for (const { name, attributes } of readSvg(draw([...FERRY, ...dailyEvents(count)]).svg)) {
        if (name === 'text') expect(numberOf(attributes['font-size'])).toBeGreaterThanOrEqual(26);
      }
    }
  });
});
