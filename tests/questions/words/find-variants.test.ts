import { expect, test } from 'vitest';
import { findVariants } from '../../../src/questions/words/find-variants.ts';
import { stem } from '../../../src/text/stem.ts';

function variantsOf(word: string): string[] {
  return findVariants(word, stem(word)).map((variant) => variant.term);
}

test.each([
  ['organise', 'organize'],
  ['organized', 'organised'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['defence', 'defense'],
  ['license', 'licence'],
  ['anaemia', 'anemia'],
  ['pediatric', 'paediatric'],
  ['neighborhood', 'neighbourhood'],
  ['petrol', 'gasoline'],
  ['norwegian', 'norway'],
  ['oslo', 'norway'],
  ['died', 'killed'],
  ['sold', 'sells'],
  ['stole', 'stolen'],
])('“%s” may stand as “%s”', (word, other) => {
  expect(variantsOf(word)).toContain(stem(other));
});

test('a word is no variant of itself', () => {
  expect(variantsOf('vessel')).not.toContain(stem('vessel'));
});

test('the verb of a phrase such as “put off” is no variant by itself', () => {
  expect(variantsOf('delayed')).not.toContain(stem('put'));
  expect(variantsOf('replaced')).not.toContain(stem('take'));
});

test('a word of no group has none', () => {
  expect(variantsOf('lighthouse')).toEqual([]);
});
