import { OPEN_HEADING, timelineAltText, timelineText } from './describe-timeline.ts';
import { drawAxis } from './draw-axis.ts';
import { drawFades, isDay } from './draw-marks.ts';
import { drawNotes } from './draw-notes.ts';
import { drawTitle } from './draw-title.ts';
import { type Fitted, fitTimeline } from './fit-timeline.ts';
import { pictureEvents } from './group-events.ts';
import { PALETTE } from './palette.ts';
import { MARGIN, MOST_HEIGHT, PICTURE_WIDTH, type Picture } from './picture.ts';
import { MISSING, pictureText } from './picture-text.ts';
import { drawPanel, svgDocument, textLine } from './svg.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** What a timeline is called and how high it may become, in pixels; 600 at least. */
export interface TimelineOptions {
  readonly title: string;
  readonly maxHeight?: number;
}

const LEAST_MAX_HEIGHT = 600;
const SECTION_GAP = 24;
const HEADING = 46;
const MORE_GAP = 8;
const LACKING = `${MISSING} stands for a character that the picture cannot show.`;
const UNEVEN = 'In order of time, not to scale.';

/**
 * Events in order of time beside an axis: a dot for a day, a bar for a longer time in which it lies, fading where the
 * words are vague; the date in words, the label and the numbers of its excerpts beside it. Those without a day follow
 * in a list. Where there are more than a picture of this height can hold, those of the best scores are drawn and the
 * others counted.
 */
export function drawTimeline(events: readonly TimelineEvent[], options: TimelineOptions): Picture {
  const maxHeight = Math.max(LEAST_MAX_HEIGHT, options.maxHeight ?? MOST_HEIGHT);
  const name = pictureText(options.title);
  const title = drawTitle(name.text);
  const mostNotes = drawNotes([legendOf(true, true), UNEVEN, LACKING]).height;
  const frame = title.height + SECTION_GAP * 3 + mostNotes + MARGIN;
  const fitted = fitTimeline(pictureEvents(events), maxHeight - frame, HEADING, SECTION_GAP);
  const drawn = [...title.drawn];
  let y = title.height + SECTION_GAP;
  let even = true;
  if (fitted.dated.length > 0) {
    const axis = drawAxis(fitted, y);
    drawn.push(...axis.drawn);
    even = axis.even;
    y += fitted.axisHeight;
  }
  if (fitted.open.length > 0) {
    if (fitted.dated.length > 0) y += SECTION_GAP;
    drawn.push(line('heading', OPEN_HEADING, y));
    y += HEADING;
    for (const { set } of fitted.open) {
      drawn.push(...set.draw(MARGIN, y));
      y += set.height;
    }
  }
  if (fitted.leftOut > 0) {
    drawn.push(line('more', `… ${fitted.leftOut} more`, y + MORE_GAP));
    y += HEADING;
  }
  if (events.length === 0) {
    drawn.push(line('more', 'No dated events.', y));
    y += HEADING;
  }
  const notes = drawNotes(notesOf(fitted, even, name.lacking));
  if (notes.height > 0) {
    y += SECTION_GAP;
    drawn.push(...notes.draw(y));
    y += notes.height;
  }
  const height = Math.ceil(y + MARGIN);
  const altText = timelineAltText(options.title, events);
  return {
    svg: svgDocument(PICTURE_WIDTH, height, name.text, [
      drawFades(),
      drawPanel(PICTURE_WIDTH, height, PALETTE.panel, PALETTE.edge),
      ...drawn,
    ]),
    width: PICTURE_WIDTH,
    height,
    altText,
    text: timelineText(options.title, events),
  };
}

function line(kind: string, text: string, top: number): string {
  return textLine(kind, text, { x: MARGIN, y: top + 28 }, { size: 28, fill: PALETTE.quiet });
}

function notesOf({ dated, open }: Fitted, even: boolean, lackingTitle: boolean): string[] {
  const vague = dated.some(({ group }) => group.vague !== null);
  const spans = dated.some(({ group }) => group.days && !isDay(group.days));
  const lacking = lackingTitle || [...dated, ...open].some(({ group }) => group.lacking);
  const legend = legendOf(spans, vague);
  return [...(legend === '' ? [] : [legend]), ...(even ? [] : [UNEVEN]), ...(lacking ? [LACKING] : [])];
}

/** What the marks mean, where there are others than dots. */
function legendOf(spans: boolean, vague: boolean): string {
  const parts = [
    ...(spans || vague ? ['Dot: on that day'] : []),
    ...(spans ? ['bar: at some time in it'] : []),
    ...(vague ? ['violet: about then'] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join(' · ')}.`;
}
