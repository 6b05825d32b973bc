const EPOCH = 1_420_070_400_000n;

/** Gives ids as Discord's: the time in milliseconds and a counter, each greater than the one before. */
export function makeSnowflakes(now: () => number = Date.now): () => string {
  let last = 0n;
  return () => {
    const id = (BigInt(now()) - EPOCH) << 22n;
    last = id > last ? id : last + 1n;
    return String(last);
  };
}
