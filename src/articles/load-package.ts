import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * A function that loads a package when it is first called: most corpora hold one format, and a start should not wait
 * for the parsers of the others. Node 20.19 and newer load ES modules this way too.
 */
export function lazily<T>(name: string): () => T {
  let loaded: T | undefined;
  return () => {
    loaded ??= require(name) as T;
    return loaded;
  };
}
