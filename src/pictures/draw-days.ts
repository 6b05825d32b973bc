import { fromDayNumber } from '../text/calendar.ts';
import { type Bucket, countDays, type DayCount, type Period, type Unit } from './count-days.ts';
import { daysAltText, daysText } from './describe-days.ts';
import { drawNotes } from './draw-notes.ts';
import { drawTitle } from './draw-title.ts';
import { PALETTE } from './palette.ts';
import { MARGIN, PICTURE_WIDTH, type Picture } from './picture.ts';
import { MISSING, pictureText } from './picture-text.ts';
import { drawPanel, element, svgDocument, textLine } from './svg.ts';
import { textWidth } from './wrap-text.ts';

/** What the chart is called, what is counted, and from when to when; without a period the days given decide. */
export interface DaysOptions {
  readonly title: string;
  readonly period?: Period;
}

const PLOT_HEIGHT = 340;
const PLOT_GAP = 52;
const SIZE = 26;
const LABELS_HEIGHT = 48;
const LABELS_APART = 24;
const SCALE_GAP = 14;
const BAR_SHARE = 0.74;
const WIDEST_BAR = 90;
const LEAST_BAR = 4;
const STEPS = 4;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Articles by day as bars from 0; by week, month or year where the days are too many, and then a note says so. */
export function drawDays(counts: readonly DayCount[], options: DaysOptions): Picture {
  const { unit, buckets } = countDays(counts, options.period);
  const name = pictureText(options.title);
  const title = drawTitle(name.text);
  const top = title.height + PLOT_GAP;
  const bottom = top + PLOT_HEIGHT;
  const step = stepFor(Math.max(0, ...buckets.map(({ count }) => count)));
  const levels = Array.from({ length: STEPS + 1 }, (_, at) => at * step).slice(
    0,
    Math.ceil(Math.max(1, ...buckets.map(({ count }) => count)) / step) + 1,
  );
  const most = levels.at(-1) as number;
  const left = MARGIN + Math.max(...levels.map((level) => textWidth(shown(level), SIZE))) + SCALE_GAP;
  const notes = drawNotes([
    ...(unit === 'day' ? [] : [`Each bar is a ${unit}.`]),
    ...(name.lacking ? [`${MISSING} stands for a character that the picture cannot show.`] : []),
  ]);
  const drawn = [
    ...title.drawn,
    ...levels.flatMap((level) => drawLevel(level, bottom - (PLOT_HEIGHT * level) / most, left)),
    ...drawBars(buckets, { left, bottom, most }),
    ...drawLabels(buckets, unit, left, bottom),
    ...notes.draw(bottom + LABELS_HEIGHT + SCALE_GAP),
  ];
  const height = Math.ceil(bottom + LABELS_HEIGHT + (notes.height && notes.height + SCALE_GAP) + MARGIN);
  return {
    svg: svgDocument(PICTURE_WIDTH, height, name.text, [
      drawPanel(PICTURE_WIDTH, height, PALETTE.panel, PALETTE.edge),
      ...drawn,
    ]),
    width: PICTURE_WIDTH,
    height,
    altText: daysAltText(options.title, unit, buckets),
    text: daysText(options.title, unit, buckets),
  };
}

/** A whole number of 1, 2 or 5 with zeros, at most four of which reach the highest count. */
function stepFor(most: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of [power, 2 * power, 5 * power]) if (step * STEPS >= most) return step;
  }
}

function drawLevel(level: number, y: number, left: number): string[] {
  return [
    element('path', {
      class: level === 0 ? 'axis' : 'level',
      d: `M${round(left)} ${round(y)}H${PICTURE_WIDTH - MARGIN}`,
      stroke: PALETTE.axis,
      'stroke-width': level === 0 ? 3 : 1,
      ...(level === 0 ? {} : { 'stroke-dasharray': '4 8' }),
    }),
    textLine(
      'scale',
      shown(level),
      { x: left - SCALE_GAP, y: y + SIZE * 0.36 },
      { size: SIZE, fill: PALETTE.quiet, anchor: 'end' },
    ),
  ];
}

function drawBars(
  buckets: readonly Bucket[],
  plot: { readonly left: number; readonly bottom: number; readonly most: number },
): string[] {
  const pitch = (PICTURE_WIDTH - MARGIN - plot.left) / buckets.length;
  const width = Math.min(WIDEST_BAR, pitch * BAR_SHARE);
  const roomy = buckets.every(({ count }) => textWidth(shown(count), SIZE, 'bold') + 8 <= pitch);
  return buckets.flatMap(({ count }, at) => {
    if (count === 0) return [];
    const middle = plot.left + (at + 0.5) * pitch;
    const height = Math.max(LEAST_BAR, (PLOT_HEIGHT * count) / plot.most);
    const bar = element('rect', {
      class: 'bar',
      x: middle - width / 2,
      y: plot.bottom - height,
      width,
      height,
      fill: PALETTE.mark,
    });
    if (!roomy) return [bar];
    const above = { x: middle, y: plot.bottom - height - 10 };
    return [
      bar,
      textLine('count', shown(count), above, {
        size: SIZE,
        fill: PALETTE.text,
        weight: 'bold',
        anchor: 'middle',
      }),
    ];
  });
}

/** As many names under the bars as do not touch: that of the first and those that begin a month or year come first. */
function drawLabels(buckets: readonly Bucket[], unit: Unit, left: number, bottom: number): string[] {
  const pitch = (PICTURE_WIDTH - MARGIN - left) / buckets.length;
  const all = buckets.map(({ first }, at) => {
    const leads = at === 0 || beginsLonger(first, unit);
    const label = nameOf(first, unit, leads);
    const half = textWidth(label, SIZE) / 2;
    const inside = PICTURE_WIDTH - MARGIN / 2 - half;
    const middle = Math.min(inside, Math.max(MARGIN / 2 + half, left + (at + 0.5) * pitch));
    return { label, leads, half, middle };
  });
  const placed: typeof all = [];
  for (const each of [...all.filter(({ leads }) => leads), ...all.filter(({ leads }) => !leads)]) {
    const free = placed.every(
      ({ half, middle }) => Math.abs(middle - each.middle) >= half + each.half + LABELS_APART,
    );
    if (free) placed.push(each);
  }
  return all
    .filter((each) => placed.includes(each))
    .map(({ label, middle }) =>
      textLine(
        'day',
        label,
        { x: middle, y: bottom + 36 },
        { size: SIZE, fill: PALETTE.quiet, anchor: 'middle' },
      ),
    );
}

function beginsLonger(number: number, unit: Unit): boolean {
  const { month, day } = fromDayNumber(number);
  return (unit === 'day' && day === 1) || (unit === 'month' && month === 1);
}

function nameOf(number: number, unit: Unit, withMonth: boolean): string {
  const { year, month, day } = fromDayNumber(number);
  if (unit === 'year') return String(year);
  if (unit === 'month') return `${MONTHS[month - 1]} ’${String(year % 100).padStart(2, '0')}`;
  return withMonth || unit === 'week' ? `${day} ${MONTHS[month - 1]}` : String(day);
}

function shown(count: number): string {
  return count.toLocaleString('en');
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
