import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MISSING, pictureText } from '../../src/pictures/picture-text.ts';
import { textWidth, wrapText } from '../../src/pictures/wrap-text.ts';

const LINE = 'The council has put off its vote on the harbour bridge';

describe('text in a picture', () => {
  it('is wrapped at blanks and cut with an ellipsis', () => {
    expect(wrapText(LINE, 330, 3, 30)).toEqual([
      'The council has put off',
      'its vote on the harbour',
      'bridge',
    ]);
    expect(wrapText(LINE, 330, 1, 30)).toEqual(['The council has put…']);
    expect(wrapText(LINE, 2000, 2, 30)).toEqual([LINE]);
    expect(wrapText('', 330, 2, 30)).toEqual([]);
  });

  it('cuts a word that is wider than the line', () => {
    const lines = wrapText('a'.repeat(100), 200, 2, 30);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.endsWith('…')).toBe(true);
  });

  it('never makes a line wider than the room, and loses no words before the cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 60, max: 800 }),
        fc.integer({ min: 1, max: 4 }),
        (raw, width, count) => {
          const { text } = pictureText(raw);
          const lines = wrapText(text, width, count, 28);
          expect(lines.length).toBeLessThanOrEqual(count);
          for (const line of lines) expect(textWidth(line, 28)).toBeLessThanOrEqual(width);
          const kept = lines.join('').replace(/…$/u, '').replace(/\s/gu, '');
          expect(text.replace(/\s/gu, '').startsWith(kept)).toBe(true);
        },
      ),
    );
  });
});

describe('what the font lacks', () => {
  it('is a box for each character, joined emoji one', () => {
    expect(pictureText('Peking 北京, 👨‍👩‍👧!')).toEqual({
      text: `Peking ${MISSING}${MISSING}, ${MISSING}!`,
      lacking: true,
    });
  });

  it('is not Latin, Greek or Cyrillic', () => {
    const text = 'Łódź, Αθήνα, Київ, “½” — €5';
    expect(pictureText(text)).toEqual({ text, lacking: false });
  });

  it('leaves out marks of control and direction without a box', () => {
    expect(pictureText('a\u202eb\u0007c\u200d\ufe0f\u00add\n e')).toEqual({ text: 'abcd e', lacking: false });
  });

  it('keeps two marks on one letter at most', () => {
    expect(Array.from(pictureText(`x${'\u0301'.repeat(40)}`).text)).toHaveLength(3);
  });
});
