import { PACKED_WEIGHTS } from './packed-weights.ts';
import { unpackWeights } from './unpack-weights.ts';

let unpacked: Int8Array | null = null;

/** The weights that ship, unpacked when first asked for. */
export function taggerWeights(): Int8Array {
  unpacked ??= unpackWeights(PACKED_WEIGHTS);
  return unpacked;
}
