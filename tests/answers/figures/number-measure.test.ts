import { expect, test } from 'vitest';
import { type Measured, mayCompare, measureOf } from '../../../src/answers/figures/number-measure.ts';

const number = (text: string, unit: string | null): Measured => ({ text, unit });

test.each([
  ['six weeks', 'weeks', 'duration'],
  ['about 4 %', '%', 'share'],
  ['£3', null, 'amount'],
  ['12 ships', 'ships', 'any'],
])('“%s” is of the measure it says', (text, unit, measure) => {
  expect(measureOf(number(text, unit))).toBe(measure);
});

test.each([
  [number('£3', 'pounds'), number('4 dollars', 'dollars')],
  [number('12 pupils', 'pupils'), number('34 children', 'children')],
  [number('5 ships', 'ships'), number('7 vessels', 'vessels')],
  [number('nine', null), number('six people', 'people')],
])('%o and %o may be values of one thing', (a, b) => {
  expect(mayCompare(a, b)).toBe(true);
  expect(mayCompare(b, a)).toBe(true);
});

test.each([
  [number('6 people', 'people'), number('3 metres', 'metres')],
  [number('6 weeks', 'weeks'), number('6 percent', 'percent')],
  [number('£6', 'pounds'), number('6', null)],
])('%o and %o may not', (a, b) => {
  expect(mayCompare(a, b)).toBe(false);
});
