import { renderAsync } from '@resvg/resvg-js';
import { encodePng } from './encode-png.ts';
import { FONT_FILES } from './font.ts';
import { outlineText } from './outline-text.ts';

/** A drawn picture as a PNG of its own size; the drawing runs beside the event loop. */
export async function renderPng(svg: string): Promise<Buffer> {
  const image = await renderAsync(outlineText(svg), {
    font: { loadSystemFonts: false, fontFiles: Object.values(FONT_FILES), defaultFontFamily: 'DejaVu Sans' },
  });
  return encodePng(image.pixels, image.width, image.height);
}
