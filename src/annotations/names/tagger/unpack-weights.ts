import { brotliDecompressSync } from 'node:zlib';
import { ROWS } from './hash.ts';
import { LABEL_COUNT } from './labels.ts';

/** The weights that `packWeights` packed: a byte for each row and label. */
export function unpackWeights(packed: string): Int8Array {
  const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'));
  if (bytes.length !== ROWS * LABEL_COUNT)
    throw new Error(`The tagger's weights have ${bytes.length} bytes, ${ROWS * LABEL_COUNT} are expected.`);
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
