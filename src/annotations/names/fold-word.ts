import { fold } from '../../text/fold.ts';

/** A word's key in the lists of names: folded, with straight apostrophes. */
export function foldWord(word: string): string {
  return fold(word);
}
