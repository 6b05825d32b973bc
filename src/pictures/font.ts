import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The two weights that pictures are set in, as files. */
export const FONT_FILES = {
  regular: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
} as const;

export type FontWeight = keyof typeof FONT_FILES;

/** Advance widths by code point, as shares of the font's size; a character that the font lacks has none. */
export type FontWidths = ReadonlyMap<number, number>;

const known = new Map<FontWeight, FontWidths>();

/** The widths of a weight's characters, read from the font when they are first asked for. */
export function fontWidths(weight: FontWeight): FontWidths {
  const widths = known.get(weight) ?? readWidths(readFileSync(FONT_FILES[weight]));
  known.set(weight, widths);
  return widths;
}

/** After the tables head, hhea, hmtx and cmap (format 12) of the OpenType specification. */
function readWidths(file: Buffer): FontWidths {
  const unitsPerEm = file.readUInt16BE(tableAt(file, 'head') + 18);
  const longMetrics = file.readUInt16BE(tableAt(file, 'hhea') + 34);
  const hmtx = tableAt(file, 'hmtx');
  const widths = new Map<number, number>();
  for (const [codePoint, glyph] of glyphs(file, tableAt(file, 'cmap'))) {
    const advance = file.readUInt16BE(hmtx + Math.min(glyph, longMetrics - 1) * 4);
    widths.set(codePoint, advance / unitsPerEm);
  }
  return widths;
}

function tableAt(file: Buffer, tag: string): number {
  for (let at = 12; at < 12 + file.readUInt16BE(4) * 16; at += 16) {
    if (file.toString('latin1', at, at + 4) === tag) return file.readUInt32BE(at + 8);
  }
  throw new Error(`The font of the pictures has no table ${tag}; is the package dejavu-fonts-ttf whole?`);
}

function* glyphs(file: Buffer, cmap: number): Generator<[codePoint: number, glyph: number]> {
  const subtables = Array.from(
    { length: file.readUInt16BE(cmap + 2) },
    (_, at) => cmap + file.readUInt32BE(cmap + 8 + at * 8),
  );
  const full = subtables.find((at) => file.readUInt16BE(at) === 12);
  if (full === undefined) throw new Error('The font of the pictures has no full table of characters.');
  for (let group = full + 16; group < full + 16 + file.readUInt32BE(full + 12) * 12; group += 12) {
    const first = file.readUInt32BE(group);
    for (let each = first; each <= file.readUInt32BE(group + 4); each++) {
      const glyph = file.readUInt32BE(group + 8) + each - first;
      if (glyph !== 0) yield [each, glyph];
    }
  }
}
