import { type Font, type FontWeight, fontOf } from './font.ts';

/** A point of a contour, in the font's units, y upward. */
interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

type Contour = readonly Point[];

// Bits of the tables glyf and kern in the OpenType specification.
const ON_CURVE = 1;
const X_SHORT = 2;
const Y_SHORT = 4;
const REPEAT = 8;
const X_SAME = 16;
const Y_SAME = 32;
const WORDS = 1;
const OFFSETS = 2;
const MORE = 32;
const SCALED = 8 | 64 | 128;

const paths = new Map<FontWeight, Map<number, string | null>>();
const pairs = new Map<FontWeight, ReadonlyMap<number, number>>();

/**
 * The outline of a character as SVG path data of relative commands from its origin, in the font's units, y downward;
 * null where the font lacks it or builds it in a way that is not read here.
 */
export function glyphPath(weight: FontWeight, codePoint: number): string | null {
  const known = paths.get(weight) ?? new Map<number, string | null>();
  paths.set(weight, known);
  let path = known.get(codePoint);
  if (path === undefined) {
    const font = fontOf(weight);
    const glyph = font.glyphs.get(codePoint);
    const contours = glyph === undefined ? null : contoursOf(font, glyph);
    path = contours && pathOf(contours);
    known.set(codePoint, path);
  }
  return path;
}

/** What the second of two characters moves by, in the font's units. */
export function kerning(weight: FontWeight, left: number, right: number): number {
  const known = pairs.get(weight) ?? readPairs(fontOf(weight));
  pairs.set(weight, known);
  const { glyphs } = fontOf(weight);
  return known.get((glyphs.get(left) ?? 0) * 0x10000 + (glyphs.get(right) ?? 0)) ?? 0;
}

function readPairs({ file, tableAt }: Font): ReadonlyMap<number, number> {
  const at = tableAt('kern');
  const found = new Map<number, number>();
  // One horizontal subtable of format 0.
  const count = file.readUInt16BE(at + 10);
  for (let pair = at + 18; pair < at + 18 + count * 6; pair += 6) {
    found.set(file.readUInt32BE(pair), file.readInt16BE(pair + 4));
  }
  return found;
}

function contoursOf(font: Font, glyph: number): Contour[] | null {
  const { file, tableAt } = font;
  const long = file.readInt16BE(tableAt('head') + 50) === 1;
  const loca = tableAt('loca');
  const offset = (each: number) =>
    long ? file.readUInt32BE(loca + each * 4) : file.readUInt16BE(loca + each * 2) * 2;
  if (offset(glyph) === offset(glyph + 1)) return [];
  const at = tableAt('glyf') + offset(glyph);
  const count = file.readInt16BE(at);
  return count < 0 ? composite(font, at + 10) : simple(file, at + 10, count);
}

function composite(font: Font, start: number): Contour[] | null {
  const { file } = font;
  const all: Contour[] = [];
  for (let at = start, flags = MORE; flags & MORE; ) {
    flags = file.readUInt16BE(at);
    if (!(flags & OFFSETS) || flags & SCALED) return null;
    const part = contoursOf(font, file.readUInt16BE(at + 2));
    if (!part) return null;
    const dx = flags & WORDS ? file.readInt16BE(at + 4) : file.readInt8(at + 4);
    const dy = flags & WORDS ? file.readInt16BE(at + 6) : file.readInt8(at + 5);
    all.push(...part.map((contour) => contour.map(({ x, y, on }) => ({ x: x + dx, y: y + dy, on }))));
    at += flags & WORDS ? 8 : 6;
  }
  return all;
}

function simple(file: Buffer, start: number, count: number): Contour[] {
  const ends = Array.from({ length: count }, (_, at) => file.readUInt16BE(start + at * 2));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = start + count * 2;
  at += 2 + file.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = file.readUInt8(at++);
    flags.push(flag);
    if (flag & REPEAT) for (let times = file.readUInt8(at++); times > 0; times--) flags.push(flag);
  }
  const read = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? file.readUInt8(at++) : -file.readUInt8(at++);
      else if (!(flag & same)) {
        value += file.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = read(X_SHORT, X_SAME);
  const ys = read(Y_SHORT, Y_SAME);
  const points = flags.map((flag, each) => ({
    x: xs[each] as number,
    y: ys[each] as number,
    on: (flag & ON_CURVE) !== 0,
  }));
  return ends.map((end, each) => points.slice(each === 0 ? 0 : (ends[each - 1] as number) + 1, end + 1));
}

function pathOf(contours: readonly Contour[]): string {
  let path = '';
  let from: Point = { x: 0, y: 0, on: true };
  const to = (command: string, ...points: Point[]) => {
    path += command + points.map(({ x, y }) => `${x - from.x} ${from.y - y}`).join(' ');
    from = points.at(-1) as Point;
  };
  for (const contour of contours) {
    const points = withCorners(contour);
    const [start] = points;
    if (!start) continue;
    to('m', start);
    for (let at = 1; at <= points.length; at++) {
      const point = points[at % points.length] as Point;
      if (point.on) to('l', point);
      else to('q', point, points[++at % points.length] as Point);
    }
    path += 'z';
    from = start;
  }
  return path;
}

/** A contour from a point on the curve on, the points on the curve between two controls among the others. */
function withCorners(contour: Contour): Point[] {
  const all = contour.flatMap((point, at) => {
    const next = contour[(at + 1) % contour.length] as Point;
    const middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, on: true };
    return point.on || next.on ? [point] : [point, middle];
  });
  const first = all.findIndex(({ on }) => on);
  return first < 0 ? [] : [...all.slice(first), ...all.slice(0, first)];
}
