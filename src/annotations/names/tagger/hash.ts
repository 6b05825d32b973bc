/** How many rows of weights the tagger has; features share them by hash. */
export const ROWS = 1 << 17;

/** A 32-bit hash of a word. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The row of a feature: its kind with up to two values. */
export function rowOf(kind: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ Math.imul(b + 0x7f4a7c15, 0x27d4eb2f), 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash & (ROWS - 1);
}
