import { foldWord } from './fold-word.ts';
import type { WordFacts } from './tagger/describe-word.ts';

/** A word with what its writing says wherever it stands. */
export interface Word {
  readonly text: string;
  /** In lower case, points of an abbreviation dropped. */
  readonly low: string;
  /** `low` without accents. */
  readonly folded: string;
  /** capital: "Maduro"; caps: "OPEC"; initial: "J."; lower; number. */
  readonly shape: 'capital' | 'caps' | 'initial' | 'lower' | 'number';
  /** What the tagger makes of it, once asked. */
  facts: WordFacts | null;
}

// Enough for the words of a large corpus that come again; emptied when full.
const MOST_KEPT = 60_000;
const kept = new Map<string, Word>();

/** The word written so: one object while it is kept, so that it is read once. */
export function readWord(text: string): Word {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const small = text.toLowerCase();
  const low = small.includes('.') ? small.replaceAll('.', '') : small;
  const word: Word = { text, low, folded: foldWord(low), shape: shapeOf(text, low), facts: null };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, word);
  return word;
}

// "Russian-made", "Covid-19"; not "Kwok-hung", whose second half is short or unknown.
const MADE_OF_NAME =
  /[-‑](?:made|based|backed|led|born|owned|style|like|held|controlled|built|speaking|sponsored|run|era|wide|bound|trained|educated|funded|occupied|dominated|friendly|listed|related|ridden|area|19)$/iu;
// "Lowmark-ruled", "London-registered"; not "Al-Rashed".
const DONE_BY_NAME = /[-‑]\p{Ll}{2,}ed$/u;

function shapeOf(word: string, low: string): Word['shape'] {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  if (word === low) return 'lower';
  const head = word.charAt(0);
  if (head === head.toLowerCase()) return 'lower';
  if (word.length === 2 && word.endsWith('.')) return 'initial';
  if (word.length === 1) return 'initial';
  // "Russian-made", "London-based": words about a name.
  if (word.includes('-') || word.includes('‑'))
    if (MADE_OF_NAME.test(word) || DONE_BY_NAME.test(word)) return 'lower';
  if (word === word.toUpperCase()) return 'caps';
  return 'capital';
}
