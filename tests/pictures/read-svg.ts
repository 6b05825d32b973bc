import { Resvg } from '@resvg/resvg-js';
import { parseDocument } from 'htmlparser2';
import { FONT_FILES } from '../../src/pictures/font.ts';
import { outlineText } from '../../src/pictures/outline-text.ts';

export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every element of a picture in order, its text with the escapes undone. */
export function readSvg(svg: string): SvgElement[] {
  const found: SvgElement[] = [];
  const visit = (nodes: ReturnType<typeof parseDocument>['children']): string =>
    nodes
      .map((node) => {
        if (node.type === 'text') return node.data;
        if (node.type !== 'tag') throw new Error(`A picture holds no ${node.type}.`);
        const at = found.push({ name: node.name, attributes: node.attribs, text: '' }) - 1;
        const text = visit(node.children);
        found[at] = { name: node.name, attributes: node.attribs, text };
        return text;
      })
      .join('');
  visit(parseDocument(svg, { xmlMode: true }).children);
  return found;
}

/** The texts of a kind. */
export function textsOf(svg: string, kind: string): string[] {
  return readSvg(svg)
    .filter(({ name, attributes }) => name === 'text' && attributes.class === kind)
    .map(({ text }) => text);
}

/** Where the renderer puts the ink of each text; null where there is none. */
export function textBoxes(svg: string): { readonly line: string; readonly box: Box | null }[] {
  const open = /<svg[^>]*>/.exec(svg)?.[0] ?? '';
  return (svg.match(/<text[^>]*>[^<]*<\/text>/g) ?? []).map((line) => {
    const font = { loadSystemFonts: false, fontFiles: Object.values(FONT_FILES) };
    const box = new Resvg(`${open}${outlineText(line)}</svg>`, { font }).getBBox();
    return {
      line,
      box: box ? { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height } : null,
    };
  });
}

/** Whether two boxes share more than this many pixels both ways. */
export function intersect(a: Box, b: Box, least: number): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > least &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > least
  );
}
