import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FONT_FILES } from '../../src/pictures/font.ts';
import { outlineText } from '../../src/pictures/outline-text.ts';
import { svgDocument, textLine } from '../../src/pictures/svg.ts';

const MARKS = '0123456789 .,:;!?()[]&<>"“”’—…';
// Without f, which the renderer joins to i and l.
const ALPHABETS = [
  `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdeghijklmnopqrstuvwxyzÄÉØŁŚşğőñçßŽľǺḀẤỹ${MARKS}`,
  `ΑΒΓΔΩάέήίόύώϊΐςφψ${MARKS}`,
  `АБЖЗИЙКЛЩЪЫЬЭЮЯЇІЄҐёўгдтру${MARKS}`,
];
// One alphabet a line: the renderer kerns by the script of the line.
const line = fc
  .constantFrom(...ALPHABETS)
  .chain((letters) => fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 30 }));

function render(svg: string): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: Object.values(FONT_FILES) };
  return new Resvg(svg, { font }).render().pixels;
}

function draw(text: string, weight: 'regular' | 'bold', anchor: 'start' | 'middle' | 'end'): string {
  const at = { start: 10, middle: 400, end: 790 }[anchor];
  return svgDocument(800, 60, '', [
    textLine('label', text, { x: at, y: 40 }, { size: 28, fill: '#ffffff', weight, anchor }),
  ]);
}

describe('text as outlines', () => {
  it('looks as the renderer draws it as text', () => {
    fc.assert(
      fc.property(
        line,
        fc.constantFrom('regular' as const, 'bold' as const),
        fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
        (text, weight, anchor) => {
          const svg = draw(text.trim() || 'x', weight, anchor);
          const outlined = outlineText(svg);
          expect(outlined).not.toContain('<text');
          const [as, was] = [render(outlined), render(svg)];
          const other = as.filter((value, at) => Math.abs(value - (was[at] as number)) > 64);
          expect(other.length).toBeLessThanOrEqual(8);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('draws blanks in a row as one, as the renderer does', () => {
    expect(outlineText(draw('A   b', 'regular', 'start'))).toBe(outlineText(draw('A b', 'regular', 'start')));
  });

  it('leaves scripts that join or stack their letters to the renderer', () => {
    for (const text of ['انفجار', 'שלום', 'x\u0301', 'ไทย']) {
      const svg = draw(text, 'regular', 'start');
      expect(outlineText(svg)).toBe(svg);
    }
  });
});
