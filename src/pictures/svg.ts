import type { FontWeight } from './font.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** An element with its attributes, closed; `inside` is markup already. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(value)}"`);
  const start = `<${name}${written.join('')}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** Text where elements may stand; it must hold no control marks, which no escape makes valid XML. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] as string);
}

/** One line of text, its baseline at y. */
export function textLine(
  kind: string,
  text: string,
  at: { readonly x: number; readonly y: number },
  style: {
    readonly size: number;
    readonly fill: string;
    readonly weight?: FontWeight;
    readonly anchor?: 'start' | 'middle' | 'end';
  },
): string {
  return element(
    'text',
    {
      class: kind,
      x: at.x,
      y: at.y,
      'font-size': style.size,
      fill: style.fill,
      ...(style.weight === 'bold' ? { 'font-weight': 'bold' } : {}),
      ...(style.anchor && style.anchor !== 'start' ? { 'text-anchor': style.anchor } : {}),
    },
    escapeText(text),
  );
}

/** A whole picture of this size in pixels. */
export function svgDocument(width: number, height: number, label: string, inside: readonly string[]): string {
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': label,
      'font-family': 'DejaVu Sans',
      'font-stretch': 'condensed',
    },
    `\n${inside.join('\n')}\n`,
  )}\n`;
}

function attribute(value: string | number): string {
  if (typeof value === 'number') return String(Math.round(value * 10) / 10);
  return escapeText(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}

/** The ground of a picture, with an edge that is seen on a page of any colour. */
export function drawPanel(width: number, height: number, fill: string, edge: string): string {
  return element('rect', {
    class: 'panel',
    x: 1,
    y: 1,
    width: width - 2,
    height: height - 2,
    rx: 24,
    fill,
    stroke: edge,
    'stroke-width': 2,
  });
}
