/** A function that works out each value once and keeps the values last asked for, at most `size`. */
export function keepLast<K, V>(size: number, workOut: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    if (kept.has(key)) {
      const known = kept.get(key) as V;
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const value = workOut(key);
    kept.set(key, value);
    if (kept.size > size) kept.delete(kept.keys().next().value as K);
    return value;
  };
}
