import { inflateSync } from 'node:zlib';

/** The size and RGBA pixels of a PNG with a palette and no filters, read after the specification. */
export function readPng(png: Buffer): { width: number; height: number; pixels: Uint8Array } {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const chunk = (name: string) => chunks.get(name) ?? Buffer.alloc(0);
  const [width, height] = [chunk('IHDR').readUInt32BE(0), chunk('IHDR').readUInt32BE(4)];
  const rows = inflateSync(chunk('IDAT'));
  const pixels = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = rows[y * (width + 1) + 1 + x] as number;
      pixels.set(chunk('PLTE').subarray(colour * 3, colour * 3 + 3), (y * width + x) * 4);
      pixels[(y * width + x) * 4 + 3] = chunk('tRNS')[colour] as number;
    }
  }
  return { width, height, pixels };
}
