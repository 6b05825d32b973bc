import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROWS } from '../../../../src/annotations/names/tagger/hash.ts';
import { LABEL_COUNT } from '../../../../src/annotations/names/tagger/labels.ts';
import { unpackWeights } from '../../../../src/annotations/names/tagger/unpack-weights.ts';
import { taggerWeights } from '../../../../src/annotations/names/tagger/weights.ts';
import { packWeights, quantise } from '../../../eval/names/pack-weights.ts';

describe('packed weights', () => {
  it('that ship have a byte for each row and label, and many speak for something', () => {
    const weights = taggerWeights();
    expect(weights).toHaveLength(ROWS * LABEL_COUNT);
    expect(weights.filter((weight) => weight !== 0).length).toBeGreaterThan(100_000);
  });

  it('come out as they went in', () => {
    const bytes = new Int8Array(ROWS * LABEL_COUNT).map((_, at) => (at % 255) - 127);
    expect(unpackWeights(packWeights(bytes))).toEqual(bytes);
  });

  it('of another size are refused with both sizes', () => {
    const packed = brotliCompressSync(Buffer.alloc(12)).toString('base64');
    expect(() => unpackWeights(packed)).toThrow(`12 bytes, ${ROWS * LABEL_COUNT} are expected`);
  });

  it('are whole numbers under one scale, larger ones cut', () => {
    expect([...quantise([0, 1, -10, 20, 400], 20)]).toEqual([0, 6, -63, 127, 127]);
  });
});
