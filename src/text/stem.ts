import { PorterStemmer } from 'natural/lib/natural/stemmers/index.js';

// A corpus holds few different words and many of each; the bound keeps an endless stream of new ones from filling memory.
const CACHE_SIZE = 400_000;
const cache = new Map<string, string>();

/** Porter's stem of a folded English word; other scripts and numbers come back as they are. */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const found = /^[a-z]+$/.test(word) && word.length < 40 ? PorterStemmer.stem(word) : word;
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(word, found);
  return found;
}
