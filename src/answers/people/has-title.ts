import { TITLE_WORDS } from '../../annotations/names/cue-words.ts';
import { fold } from '../../text/fold.ts';

/** Whether a word of a text is a title or role. */
export function hasTitle(text: string): boolean {
  return fold(text)
    .split(/[^\p{L}-]+/u)
    .some((word) => TITLE_WORDS.has(word));
}
