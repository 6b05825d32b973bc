/** Numbers from 0 to 1 that the seed decides (Lehmer's generator). */
export function makeChance(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
