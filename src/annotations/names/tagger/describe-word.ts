import type { Token } from '../find-tokens.ts';
import { hashWord } from './hash.ts';
import { shapeNumber } from './shape.ts';
import { classOf } from './word-class.ts';

/** What the writing of one word says, wherever it stands. */
export interface WordFacts {
  readonly hash: number;
  /** The lists that it stands in, as bits. */
  readonly bits: number;
  readonly shape: number;
  /** Hashes of its first three letters and its last two, three and four. */
  readonly head: number;
  readonly tail2: number;
  readonly tail3: number;
  readonly tail4: number;
}

/** The facts of no word. */
export const NOTHING: WordFacts = { hash: 0, bits: 0, shape: 31, head: 0, tail2: 0, tail3: 0, tail4: 0 };

/** The facts of a token's word. */
export function describeWord(token: Token): WordFacts {
  token.word.facts ??= readFacts(token);
  return token.word.facts;
}

function readFacts(token: Token): WordFacts {
  const { low } = token;
  const word = token.shape === 'number' ? low.replaceAll(/\d/g, '0') : low;
  return {
    hash: hashWord(word),
    bits: classOf(token),
    shape: shapeNumber(token),
    head: hashWord(word.slice(0, 3)),
    tail2: hashWord(word.slice(-2)),
    tail3: hashWord(word.slice(-3)),
    tail4: hashWord(word.slice(-4)),
  };
}
