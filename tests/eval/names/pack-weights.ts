import { brotliCompressSync, constants } from 'node:zlib';

/** Weights as whole numbers from -127 to 127 under one scale, and the scale. */
export function quantise(weights: ArrayLike<number>, most: number): Int8Array {
  const bytes = new Int8Array(weights.length);
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = Math.max(-127, Math.min(127, Math.round(((weights[at] as number) * 127) / most)));
  return bytes;
}

/** Weights as a string that `unpackWeights` reads. */
export function packWeights(bytes: Int8Array): string {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return brotliCompressSync(raw, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  }).toString('base64');
}
