import { expect } from 'vitest';
import type { DateAnnotation } from '../../../src/annotations/annotation.ts';
import { findDates } from '../../../src/annotations/dates/find-dates.ts';
import { expectContract } from '../annotator-contract.ts';

/** The words of an expression, its value, and its type where it is not DATE. */
export type ExpectedDate = readonly [words: string, value: string | null, type?: DateAnnotation['type']];

/** Friday, 14 March 2025. */
export const FRIDAY = '2025-03-14';

/** Asserts the whole list of temporal expressions of a text that appeared on the day `published`. */
export function expectDates(text: string, published: string | null, expected: readonly ExpectedDate[]): void {
  const dates = findDates(text, { published, certainty: published === null ? 'unknown' : 'stated' });
  expectContract(text, dates);
  expect(dates.map((date) => [date.text, date.value, date.type])).toEqual(
    expected.map(([words, value, type = 'DATE']) => [words, value, type]),
  );
}
