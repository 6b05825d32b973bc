import { layMarks } from './draw-marks.ts';
import { type EventGroup, groupEvents, type PictureEvent } from './group-events.ts';
import { MARGIN, PICTURE_WIDTH } from './picture.ts';
import { inlineDateWidth, SETTINGS, type SetGroup, type Setting, setGroup } from './set-group.ts';
import { timeScale } from './time-scale.ts';

/** Between the lanes and the labels, for connectors. */
export const GUTTER = 56;

// Room left of the axis for the words of its ticks, and between it and the lanes of marks.
const TICKS = 104;
const LANES_GAP = 14;

const LEAST_LANES = 52;
const LEAST_AXIS = 180;
// Some slack lets labels stand nearer to their dates.
const SLACK = 1.1;
const FULL_WIDTH = PICTURE_WIDTH - 2 * MARGIN;

/** A group with its lines, still without a place. */
export interface Fitting {
  readonly group: EventGroup;
  readonly set: SetGroup;
}

/** The events for which there is room, set as roomily as may be. */
export interface Fitted {
  readonly dated: readonly Fitting[];
  readonly open: readonly Fitting[];
  readonly setting: Setting;
  /** Where the axis stands. */
  readonly axisX: number;
  /** Where the lanes of marks begin and end. */
  readonly lanes: { readonly from: number; readonly to: number };
  readonly axisHeight: number;
  readonly leftOut: number;
}

/**
 * As many of the events, which are in order, as fit into this height: those with a date before others, and of these
 * the ones with the best scores. `heading` is the height of a line between the parts, `gap` what is left free there.
 */
export function fitTimeline(
  events: readonly PictureEvent[],
  height: number,
  heading: number,
  gap: number,
): Fitted {
  const first = firstByWeight(events);
  const arrangeFirst = (count: number, setting: Setting) => {
    const chosen = first(count);
    const arranged = arrange(chosen, setting, heading + gap);
    return { ...arranged, leftOut: events.length - chosen.length };
  };
  for (const setting of SETTINGS) {
    const all = arrangeFirst(events.length, setting);
    if (all.needed <= height) return { ...all, axisHeight: stretched(all, height) };
  }
  const tightest = SETTINGS.at(-1) as Setting;
  const room = height - heading;
  let low = 0;
  let high = events.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (arrangeFirst(middle, tightest).needed <= room) low = middle;
    else high = middle - 1;
  }
  const some = arrangeFirst(low, tightest);
  return { ...some, axisHeight: stretched(some, room) };
}

/** Gives so many of the events that weigh most, still in their order. */
function firstByWeight(events: readonly PictureEvent[]): (count: number) => PictureEvent[] {
  const byWeight = [...events].sort(
    (a, b) => Number(b.days !== null) - Number(a.days !== null) || b.score - a.score,
  );
  return (count) => {
    const chosen = new Set(byWeight.slice(0, count));
    return events.filter((event) => chosen.has(event));
  };
}

function arrange(
  events: readonly PictureEvent[],
  setting: Setting,
  openHeading: number,
): Omit<Fitted, 'leftOut'> & { readonly needed: number } {
  const groups = groupEvents(events);
  const dated = groups.filter(({ days }) => days !== null);
  // Short dates beside the labels say what ticks would, and need their room.
  const axisX = MARGIN + (setting.inline ? 0 : TICKS);
  const from = axisX + LANES_GAP;
  const lanes = { from, to: from + lanesOf(dated, setting) };
  const column = PICTURE_WIDTH - MARGIN - (lanes.to + GUTTER);
  const setAll = (some: readonly EventGroup[], width: number) => {
    const dates = inlineDateWidth(some, width, setting);
    return some.map((group) => ({ group, set: setGroup(group, width, dates, setting) }));
  };
  const setDated = setAll(dated, column);
  const open = setAll(
    groups.filter(({ days }) => days === null),
    FULL_WIDTH,
  );
  const axisHeight = dated.length === 0 ? 0 : Math.max(LEAST_AXIS, heightOf(setDated));
  return {
    dated: setDated,
    open,
    setting,
    axisX,
    lanes,
    axisHeight,
    needed: axisHeight + (open.length === 0 ? 0 : openHeading + heightOf(open)),
  };
}

/** The room that the lanes want, by an axis that is about as high as the labels will make it. */
function lanesOf(dated: readonly EventGroup[], setting: Setting): number {
  const marked = dated.flatMap(({ days, vague }) => (days ? [{ days, vague }] : []));
  if (marked.length === 0) return LEAST_LANES;
  const rooms = dated.map(({ entries }) => (entries.length + Number(!setting.inline)) * setting.line);
  const scale = timeScale(
    marked.map(({ days }, at) => ({ ...days, room: rooms[at] as number })),
    0,
    Math.max(
      LEAST_AXIS,
      rooms.reduce((sum, room) => sum + room, 0),
    ),
  );
  return Math.max(LEAST_LANES, layMarks(distinct(marked), scale, 0).width);
}

/** Each mark once: events of the same days share theirs. */
export function distinct<
  T extends { readonly days: { first: number; last: number }; readonly vague: unknown },
>(marked: readonly T[]): T[] {
  const seen = new Map(marked.map((mark) => [`${mark.days.first} ${mark.days.last} ${mark.vague}`, mark]));
  return [...seen.values()];
}

function stretched(
  { axisHeight, needed }: Pick<Fitted, 'axisHeight'> & { readonly needed: number },
  room: number,
): number {
  return Math.min(axisHeight * SLACK, axisHeight + room - needed);
}

function heightOf(some: readonly Fitting[]): number {
  return some.reduce((sum, { set }) => sum + set.height, 0);
}
