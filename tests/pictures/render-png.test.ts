import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawDays } from '../../src/pictures/draw-days.ts';
import { drawTimeline } from '../../src/pictures/draw-timeline.ts';
import { encodePng } from '../../src/pictures/encode-png.ts';
import { PALETTE } from '../../src/pictures/palette.ts';
import { renderPng } from '../../src/pictures/render-png.ts';
import { dailyEvents } from './daily-events.ts';
import { readPng } from './read-png.ts';

describe('a picture as PNG', () => {
  it('has the size of the drawing, its panel, and clear corners', async () => {
    const picture = drawTimeline(dailyEvents(60), { title: 'Harbour' });
    const png = renderPng(picture.svg);
    expect(png.length).toBeLessThan(300_000);
    const { width, height, pixels } = readPng(png);
    expect([width, height]).toEqual([picture.width, picture.height]);
    expect([...pixels.subarray(0, 4)]).toEqual([0, 0, 0, 0]);
    const inside = (20 * width + 500) * 4;
    expect(Buffer.from(pixels.subarray(inside, inside + 4)).toString('hex')).toBe(
      `${PALETTE.panel.slice(1)}ff`,
    );
  });

  it('is the same for the same drawing, byte for byte', async () => {
    const { svg } = drawDays([{ day: '2022-02-16', count: 3 }], { title: 'Harbour' });
    expect(renderPng(svg).equals(renderPng(svg))).toBe(true);
  });

  it('shows words', () => {
    const count = (title: string) => {
      const { pixels } = readPng(renderPng(drawTimeline([], { title }).svg));
      let bright = 0;
      for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] as number) > 240) bright++;
      return bright;
    };
    expect(count('Αθήνα Київ')).toBeGreaterThan(count('') + 500);
  });
});

describe('the PNG encoder', () => {
  it('gives every pixel back where there are few colours', () => {
    const colours = fc.array(fc.integer({ min: 0, max: 0xffffffff }), { minLength: 1, maxLength: 256 });
    fc.assert(
      fc.property(colours, fc.integer({ min: 1, max: 20 }), (all, width) => {
        const height = Math.ceil(all.length / width);
        const pixels = new Uint8Array(width * height * 4);
        const view = new DataView(pixels.buffer);
        all.forEach((colour, at) => {
          view.setUint32(at * 4, colour);
        });
        const few = new Set(all).size + Number(all.length < width * height) <= 256;
        const read = readPng(encodePng(pixels, width, height));
        expect([read.width, read.height]).toEqual([width, height]);
        if (few) expect(read.pixels).toEqual(pixels);
      }),
    );
  });

  it('puts the nearest of the frequent colours for one too many', () => {
    const greys = Array.from({ length: 256 }, (_, at) => [at, at, at, 255, at, at, at, 255]).flat();
    const { pixels } = readPng(encodePng(Uint8Array.from([...greys, 200, 201, 200, 255]), 513, 1));
    expect([...pixels.subarray(-4)]).toEqual([200, 200, 200, 255]);
  });

  it('writes what another reader reads', () => {
    const png = encodePng(Uint8Array.from([255, 0, 0, 255, 0, 0, 255, 255]), 2, 1).toString('base64');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"><image width="2" height="1" href="data:image/png;base64,${png}"/></svg>`;
    expect([...new Resvg(svg).render().pixels]).toEqual([255, 0, 0, 255, 0, 0, 255, 255]);
  });
});
