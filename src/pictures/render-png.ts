import { Resvg } from '@resvg/resvg-js';
import { encodePng } from './encode-png.ts';
import { FONT_FILES } from './font.ts';
import { outlineText } from './outline-text.ts';

/** A drawn picture as a PNG of its own size; it takes the thread some 50 ms. */
export function renderPng(svg: string): Buffer {
  const image = new Resvg(outlineText(svg), {
    font: { loadSystemFonts: false, fontFiles: Object.values(FONT_FILES), defaultFontFamily: 'DejaVu Sans' },
  }).render();
  return encodePng(image.pixels, image.width, image.height);
}
