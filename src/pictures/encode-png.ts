import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
const INDEXED = 3;

/**
 * A PNG with a palette, a third as large as one of full colours, from RGBA pixels without premultiplied alpha. Of more
 * than 256 colours the most frequent stay and the others become the nearest of these, which flat drawings do not show.
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const { indices, colours } = toPalette(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  // Each row after its filter's number, 0 for none: the best for palettes.
  for (let y = 0; y < height; y++)
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap((colour) => channels(colour).slice(0, 3)))),
    chunk('tRNS', Buffer.from(colours.map((colour) => channels(colour)[3] as number))),
    chunk('IDAT', deflateSync(rows, { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function toPalette(pixels: Uint8Array): { readonly indices: Uint8Array; readonly colours: number[] } {
  const words = new Uint32Array(new Uint8Array(pixels).buffer);
  const count = words.length;
  const counts = new Map<number, number>();
  // Runs of one colour are most of a drawing.
  for (let at = 0; at < count; ) {
    const colour = words[at] as number;
    const start = at;
    while (++at < count && words[at] === colour);
    counts.set(colour, (counts.get(colour) ?? 0) + at - start);
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const colours = byCount.slice(0, MOST_COLOURS);
  const index = new Map(
    byCount.map((colour, at) => [colour, at < MOST_COLOURS ? at : nearest(colour, colours)]),
  );
  const indices = new Uint8Array(count);
  for (let at = 0; at < count; ) {
    const colour = words[at] as number;
    const start = at;
    while (++at < count && words[at] === colour);
    indices.fill(index.get(colour) as number, start, at);
  }
  return { indices, colours };
}

function nearest(colour: number, colours: readonly number[]): number {
  const own = channels(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  colours.forEach((other, at) => {
    const distance = channels(other).reduce(
      (sum, value, each) => sum + (value - (own[each] as number)) ** 2,
      0,
    );
    if (distance < least) [best, least] = [at, distance];
  });
  return best;
}

/** Of a colour as a little-endian machine reads it, which all are that the renderer is built for. */
function channels(colour: number): number[] {
  return [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255, colour >>> 24];
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
