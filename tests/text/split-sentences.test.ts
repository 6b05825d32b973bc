import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/split-sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it('ends a sentence at its mark, quoted or not', () => {
    expect(sentences('He left. On Monday he came back! Why?')).toEqual([
      'He left.',
      'On Monday he came back!',
      'Why?',
    ]);
    expect(sentences('He said “no.” Then he went.')).toEqual(['He said “no.”', 'Then he went.']);
  });

  it('does not end one after a title, an initial or a shortened month', () => {
    expect(sentences('Mr. Lee met J. Smith of the U.S. embassy on Feb. 3. They spoke.')).toEqual([
      'Mr. Lee met J. Smith of the U.S. embassy on Feb. 3.',
      'They spoke.',
    ]);
  });
});
