import { drawMark, isDay, layMarks, type Mark } from './draw-marks.ts';
import { distinct, type Fitted, type Fitting, GUTTER } from './fit-timeline.ts';
import type { EventGroup } from './group-events.ts';
import { PALETTE } from './palette.ts';
import { placeLabels } from './place-labels.ts';
import { element, textLine } from './svg.ts';
import { timeScale } from './time-scale.ts';
import { timeTicks } from './time-ticks.ts';

const TICK_SIZE = 26;
const TICK_ROOM = 48;
const TICK = 8;
// Marks at the ends of the axis stand out over it by half.
const END = 20;
const BRACKET_GAP = 14;
const DROP = 8;

/** The axis from `top` on, its marks, and the dated labels joined to them; and whether its times are to scale. */
export function drawAxis(fitted: Fitted, top: number): { readonly drawn: string[]; readonly even: boolean } {
  const { axisX, lanes, setting } = fitted;
  const bottom = top + fitted.axisHeight;
  const marked = fitted.dated.map(({ group }) => markedOf(group));
  const spans = marked.map(({ days }) => days);
  const scale = timeScale(
    spans.map((span, at) => ({ ...span, room: fitted.dated[at]?.set.height ?? 0 })),
    top + END,
    bottom - END,
  );
  const laid = layMarks(distinct(marked), scale, lanes.from, lanes.to - lanes.from);
  const markOf = new Map(laid.marks.map((mark) => [keyOf(mark.marked), mark]));
  const marks = marked.map((each) => markOf.get(keyOf(each)) as Mark);
  const tops = placeLabels(
    fitted.dated.map(({ set }, at) => ({
      wanted: wantedAt(marks[at] as Mark) - set.anchor,
      height: set.height,
    })),
    top,
    bottom,
  );
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  const ticks = setting.inline ? [] : timeTicks(first, last, scale, TICK_ROOM);
  return {
    even: scale.even,
    drawn: [
      element('path', {
        class: 'axis',
        d: `M${axisX} ${round(top)}V${round(bottom)}`,
        stroke: PALETTE.axis,
        'stroke-width': 3,
      }),
      ...ticks.flatMap(({ day, label }) => drawTick(axisX, scale.at(day), label)),
      ...fitted.dated.map((fitting, at) =>
        connector(marks[at] as Mark, fitting, tops[at] as number, lanes.to),
      ),
      ...laid.marks.map(drawMark),
      ...fitted.dated.flatMap(({ set }, at) => set.draw(lanes.to + GUTTER, tops[at] as number)),
    ],
  };
}

function markedOf({ days, vague }: EventGroup) {
  return { days: days ?? { first: 0, last: 0 }, vague };
}

function keyOf({ days, vague }: ReturnType<typeof markedOf>): string {
  return `${days.first} ${days.last} ${vague}`;
}

function wantedAt({ marked, from, to }: Mark): number {
  return isDay(marked.days) ? (from + to) / 2 : Math.min((from + to) / 2, from + END);
}

function drawTick(x: number, y: number, label: string): string[] {
  return [
    element('path', {
      class: 'tick',
      d: `M${x - TICK} ${round(y)}H${x}`,
      stroke: PALETTE.axis,
      'stroke-width': 3,
    }),
    textLine(
      'time',
      label,
      { x: x - TICK - 8, y: y + TICK_SIZE * 0.36 },
      { size: TICK_SIZE, fill: PALETTE.quiet, anchor: 'end' },
    ),
  ];
}

/** From the mark, at the height of the label where it reaches so far, to a bracket along the labels. */
function connector(mark: Mark, { set }: Fitting, top: number, lanesEnd: number): string {
  const to = top + set.anchor;
  const inset = Math.min(DROP, (mark.to - mark.from) / 2);
  const from = isDay(mark.marked.days)
    ? (mark.from + mark.to) / 2
    : Math.min(Math.max(to, mark.from + inset), mark.to - inset);
  const end = lanesEnd + GUTTER - BRACKET_GAP;
  const middle = (lanesEnd + end) / 2;
  const bracket = set.lastAnchor > set.anchor ? `V${round(top + set.lastAnchor)}` : '';
  return element('path', {
    class: 'connector',
    d: `M${round(mark.x)} ${round(from)}H${lanesEnd}C${middle} ${round(from)} ${middle} ${round(to)} ${end} ${round(to)}${bracket}`,
    fill: 'none',
    stroke: PALETTE.line,
    'stroke-width': 2.5,
  });
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
