import { expect, it } from 'vitest';
import { PALETTE } from '../../src/pictures/palette.ts';

// Grounds of Discord's light and dark themes.
const GROUNDS = ['#ffffff', '#313338', '#1a1a1e', '#070709'];

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it('has text of contrast 4.5 and marks of contrast 3 on the panel', () => {
  for (const text of ['text', 'date', 'quiet'] as const) {
    expect(contrast(PALETTE[text], PALETTE.panel)).toBeGreaterThanOrEqual(4.5);
  }
  for (const mark of ['axis', 'line', 'mark', 'soft', 'edge'] as const) {
    expect(contrast(PALETTE[mark], PALETTE.panel)).toBeGreaterThanOrEqual(3);
  }
});

it('has an edge that is seen on every ground of Discord', () => {
  for (const ground of GROUNDS) expect(contrast(PALETTE.edge, ground)).toBeGreaterThanOrEqual(3);
});
