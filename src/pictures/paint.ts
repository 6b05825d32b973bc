import type { DayCount } from './count-days.ts';
import { type DaysOptions, drawDays } from './draw-days.ts';
import { drawTimeline, type TimelineOptions } from './draw-timeline.ts';
import type { Picture } from './picture.ts';
import { renderPng } from './render-png.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** What is to be painted; data alone, so that another thread can be given it. */
export type Painting =
  | {
      readonly kind: 'timeline';
      readonly events: readonly TimelineEvent[];
      readonly options: TimelineOptions;
    }
  | { readonly kind: 'days'; readonly counts: readonly DayCount[]; readonly options: DaysOptions };

/** A picture as a PNG, and in words for those who do not see it. */
export interface Painted extends Pick<Picture, 'altText' | 'text'> {
  readonly png: Uint8Array;
}

/** The picture of that painting; some 80 ms of work for twenty events, so see `paintElsewhere`. */
export function paint(painting: Painting): Painted {
  const { svg, altText, text } =
    painting.kind === 'timeline'
      ? drawTimeline(painting.events, painting.options)
      : drawDays(painting.counts, painting.options);
  return { altText, text, png: renderPng(svg) };
}
