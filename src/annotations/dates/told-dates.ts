import { findWords } from '../../text/find-words.ts';
import { stem } from '../../text/stem.ts';
import type { Earlier } from './reference.ts';

/** How many dates back an event may have been told: a paragraph has few, and an endless one must cost no more. */
const REMEMBERED = 6;
// The least that two stems share where they are one: "invas" of "invasion", "invad" of "invaded".
const FEWEST_SHARED = 4;

interface Told {
  readonly earlier: Earlier;
  /** The sentence. */
  readonly text: string;
}

/** The dates of a paragraph so far, with the words of their sentences. */
export class ToldDates {
  #told: Told[] = [];
  readonly #words = new Map<string, readonly { readonly stem: string; readonly end: number }[]>();

  remember(earlier: Earlier, text: string): void {
    this.#told.push({ earlier, text });
    if (this.#told.length > REMEMBERED) this.#told.shift();
  }

  /** The latest date whose sentence names the event, as the same word or its verb; of the sentence `here` only what stands before `before`. */
  find(event: string, here: string, before: number): Earlier | null {
    const sought = stem(event.toLowerCase());
    const told = this.#told.findLast(({ text }) =>
      this.#wordsOf(text).some(
        (word) => (text !== here || word.end <= before) && isSameEvent(word.stem, sought),
      ),
    );
    return told?.earlier ?? null;
  }

  #wordsOf(text: string): readonly { readonly stem: string; readonly end: number }[] {
    const known = this.#words.get(text);
    if (known) return known;
    const words = findWords(text).map(({ text: word, end }) => ({ stem: stem(word), end }));
    // A paragraph has few sentences with dates; one without end is not held in memory.
    if (this.#words.size > REMEMBERED) this.#words.clear();
    this.#words.set(text, words);
    return words;
  }
}

function isSameEvent(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length || a.length <= FEWEST_SHARED) return false;
  return a.slice(0, -1) === b.slice(0, -1) && /[sd]$/.test(a) && /[sd]$/.test(b);
}
