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
  // Signed: greater numbers would each be an object of its own.
  const words = new Int32Array(new Uint8Array(pixels).buffer);
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  const numbered = new Uint32Array(words.length);
  let number = 0;
  // Only where the colour changes is it looked up: runs of one colour are most of a drawing.
  let last: number | undefined;
  for (let at = 0; at < words.length; at++) {
    const colour = words[at] as number;
    if (colour !== last) {
      last = colour;
      const known = numbers.get(colour);
      number = known ?? numbers.size;
      if (known === undefined) {
        numbers.set(colour, number);
        counts.push(0);
      }
    }
    numbered[at] = number;
    counts[number] = (counts[number] as number) + 1;
  }
  const byCount = [...numbers]
    .map(([colour, own]) => ({ colour, own, count: counts[own] as number }))
    .sort((a, b) => b.count - a.count || a.colour - b.colour);
  const colours = byCount.slice(0, MOST_COLOURS).map(({ colour }) => colour);
  const nearest = nearestOf(colours);
  const places = new Uint8Array(byCount.length);
  byCount.forEach(({ colour, own }, at) => {
    places[own] = at < MOST_COLOURS ? at : nearest(colour);
  });
  const indices = new Uint8Array(words.length);
  for (let at = 0; at < numbered.length; at++) indices[at] = places[numbered[at] as number] as number;
  return { indices, colours };
}

/** Finds where among those colours the one nearest to another is, the first of equals. */
function nearestOf(colours: readonly number[]): (colour: number) => number {
  const known = Int16Array.from(colours.flatMap(channels));
  return (colour) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = channels(colour);
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < known.length; at += 4) {
      const distance =
        ((known[at] as number) - red) ** 2 +
        ((known[at + 1] as number) - green) ** 2 +
        ((known[at + 2] as number) - blue) ** 2 +
        ((known[at + 3] as number) - alpha) ** 2;
      if (distance < least) [best, least] = [at / 4, distance];
    }
    return best;
  };
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
