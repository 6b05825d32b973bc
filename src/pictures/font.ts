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

/** A font as its tables tell of it, after the OpenType specification. */
export interface Font {
  readonly file: Buffer;
  /** Units in which the font is drawn, to its size. */
  readonly unitsPerEm: number;
  /** By code point. */
  readonly glyphs: ReadonlyMap<number, number>;
  readonly widths: FontWidths;
  /** Where a table begins in the file. */
  readonly tableAt: (tag: string) => number;
}

const known = new Map<FontWeight, Font>();

/** The widths of a weight's characters. */
export function fontWidths(weight: FontWeight): FontWidths {
  return fontOf(weight).widths;
}

/** The font of a weight, read when it is first asked for. */
export function fontOf(weight: FontWeight): Font {
  const font = known.get(weight) ?? readFont(readFileSync(FONT_FILES[weight]));
  known.set(weight, font);
  return font;
}

function readFont(file: Buffer): Font {
  const at = (tag: string) => tableAt(file, tag);
  const unitsPerEm = file.readUInt16BE(at('head') + 18);
  const longMetrics = file.readUInt16BE(at('hhea') + 34);
  const hmtx = at('hmtx');
  const glyphs = new Map(glyphsIn(file, at('cmap')));
  const widths = new Map<number, number>();
  for (const [codePoint, glyph] of glyphs) {
    widths.set(codePoint, file.readUInt16BE(hmtx + Math.min(glyph, longMetrics - 1) * 4) / unitsPerEm);
  }
  return { file, unitsPerEm, glyphs, widths, tableAt: at };
}

function tableAt(file: Buffer, tag: string): number {
  for (let at = 12; at < 12 + file.readUInt16BE(4) * 16; at += 16) {
    if (file.toString('latin1', at, at + 4) === tag) return file.readUInt32BE(at + 8);
  }
  throw new Error(`The font of the pictures has no table ${tag}; is the package dejavu-fonts-ttf whole?`);
}

/** From the table of characters in its full form, 12. */
function* glyphsIn(file: Buffer, cmap: number): Generator<[codePoint: number, glyph: number]> {
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
