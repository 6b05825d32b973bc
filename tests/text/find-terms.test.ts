import { describe, expect, it } from 'vitest';
import { findTerms } from '../../src/text/find-terms.ts';

const terms = (text: string) => findTerms(text).map((term) => term.term);

describe('findTerms', () => {
  it('leaves out the words that are only grammar', () => {
    expect(terms('What did they say about the agreements with us?')).toEqual(['sai', 'agreement']);
  });

  it('stems what is left', () => {
    expect(terms('Ministers signed agreements')).toEqual(['minist', 'sign', 'agreement']);
  });

  it('keeps May the month and leaves out the verb', () => {
    expect(terms('in May')).toEqual(['mai']);
    expect(terms('it may')).toEqual([]);
  });

  it('counts the left-out words in a position', () => {
    expect(findTerms('the port of the town').map((term) => term.position)).toEqual([1, 4]);
  });

  it('points at the word as written', () => {
    const text = 'The Nicolás Bridge';
    expect(findTerms(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Nicolás', 'Bridge']);
  });
});
