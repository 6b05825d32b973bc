import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areOneGivenName, givenNameForms } from '../../src/archive/people-nicknames.ts';

const names = fc.constantFrom(
  ...['bill', 'william', 'will', 'anna', 'nancy', 'sergei', 'tarek', 'tareck', 'nick', 'xan', ''],
);

describe('the forms of a given name', () => {
  it('hold short forms and other spellings', () => {
    expect([...givenNameForms('william')]).toEqual(expect.arrayContaining(['william', 'bill', 'willie']));
    expect(givenNameForms('sergey').has('sergei')).toBe(true);
  });

  it('are the name alone where no form is known', () => {
    expect([...givenNameForms('xan')]).toEqual(['xan']);
  });

  it('are the names that are one with it', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(givenNameForms(a).has(b)).toBe(areOneGivenName(a, b));
      }),
    );
  });
});
