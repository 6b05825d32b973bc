import { CUE_VERBS } from './cues.ts';
import type { Token } from './read-tokens.ts';

/** A verb of speech. */
export function isCue(token: Token): boolean {
  return token.kind === 'word' && CUE_VERBS.has(token.lower);
}
