import type { Token } from '../find-tokens.ts';
import { hashWord } from './hash.ts';
import { shapeNumber } from './shape.ts';
import { classOf } from './word-class.ts';
import type { WordFacts } from './word-facts.ts';

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
