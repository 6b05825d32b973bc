import { type FontWeight, fontOf } from './font.ts';
import { glyphPath, kerning } from './glyph-outlines.ts';
import { element } from './svg.ts';

const TEXT = /<text([^>]*)>([^<]*)<\/text>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
const ESCAPES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
/** Of a line's width, what lies before its place. */
const BEFORE: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };
/** Scripts written letter by letter from the left, without marks to place. Takes Łódź, Київ, “½”; refuses عرب. */
const PLAIN = /^(?:(?!\p{M})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}])*$/u;

/**
 * The same drawing with its lines of text as outlines, which the renderer would look up in the font's file for each
 * letter anew. A line in a script that joins, turns or stacks its letters stays text.
 */
export function outlineText(svg: string): string {
  return svg.replace(TEXT, (whole: string, written: string, escaped: string) => {
    // Blanks in a row are one, as SVG has it.
    const text = escaped.replace(/ +/g, ' ').replace(/&(?:amp|lt|gt);/g, (mark) => ESCAPES[mark] as string);
    if (!PLAIN.test(text)) return whole;
    const attributes = new Map(
      Array.from(written.matchAll(ATTRIBUTE), ([, key = '', value = '']) => [key, value]),
    );
    const weight = attributes.get('font-weight') === 'bold' ? 'bold' : 'regular';
    const line = outlineLine(text, weight);
    if (!line) return whole;
    const scale = Number(attributes.get('font-size')) / fontOf(weight).unitsPerEm;
    const before = BEFORE[attributes.get('text-anchor') ?? 'start'] ?? 0;
    const x = Number(attributes.get('x')) - before * line.width * scale;
    return element('path', {
      transform: `translate(${x} ${attributes.get('y')}) scale(${scale})`,
      fill: attributes.get('fill') ?? '',
      d: line.path,
    });
  });
}

/** A line from 0 on, in the font's units; null where a letter has no outline. */
function outlineLine(text: string, weight: FontWeight): { path: string; width: number } | null {
  const { widths, unitsPerEm } = fontOf(weight);
  let path = '';
  let width = 0;
  let last: number | null = null;
  for (const char of text) {
    const codePoint = char.codePointAt(0) as number;
    const glyph = glyphPath(weight, codePoint);
    if (glyph === null) return null;
    if (last !== null) width += kerning(weight, last, codePoint);
    if (glyph !== '') path += `M${width} 0${glyph}`;
    width += (widths.get(codePoint) ?? 0) * unitsPerEm;
    last = codePoint;
  }
  return { path, width };
}
