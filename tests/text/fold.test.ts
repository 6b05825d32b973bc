import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

describe('fold', () => {
  it.each([
    ['Nicolás', 'nicolas'],
    ['GUAIDÓ', 'guaido'],
    ['Łódź', 'lodz'],
    ['Øre', 'ore'],
    ['Straße', 'strasse'],
    ['Æsop’s', "aesop's"],
    ['Erdoğan', 'erdogan'],
    ['Иванов', 'иванов'],
    ['ﬁne', 'fine'],
  ])('makes %s and %s one', (written, folded) => {
    expect(fold(written)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  it.each([
    ['Putin', 'Patin'],
    ['Peña', 'Pema'],
    ['Guaidó', 'Guido'],
    ['sea', 'see'],
  ])('keeps %s and %s apart', (one, other) => expect(fold(one)).not.toBe(fold(other)));

  it('does nothing more to a text that is folded', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'É', 'ñ', 'ß', '’', ' ', '1', 'Ł', 'œ') });
    fc.assert(
      fc.property(text, (written) => {
        expect(fold(fold(written))).toBe(fold(written));
      }),
    );
  });
});
