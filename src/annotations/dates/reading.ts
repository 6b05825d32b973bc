import { formatDay } from '../../text/calendar.ts';
import type { DateAnnotation } from '../annotation.ts';
import type { Earlier, Published, Reference } from './reference.ts';

/** What an expression means once it is known from where to count; without an anchor it is full in the words. */
export type Reading = Pick<DateAnnotation, 'value' | 'mod' | 'anchor' | 'open'> & {
  readonly type?: DateAnnotation['type'];
  /** What figures are compared with: nothing counts on from it. */
  readonly compared?: true;
};

/** A value that is full in the words. */
export function stated(value: string | null, mod?: string): Reading {
  return mod === undefined ? { value } : { value, mod };
}

/** A value counted from the article's date. */
export function fromPublished(published: Published, value: string, mod?: string): Reading {
  const anchor = { kind: 'published', value: published.value } as const;
  return mod === undefined ? { value, anchor } : { value, mod, anchor };
}

/** A value counted from an expression before it. */
export function fromText(earlier: Earlier, value: string): Reading {
  return { value, anchor: { kind: 'text', value: earlier.value, words: earlier.words } };
}

/** A value that nothing at hand fixes. */
export const UNKNOWN: Reading = { value: null };

/** A value that counts from an event without a date. */
export const OPEN: Reading = { value: null, open: true };

/** The day that lies some days from the article's; unknown where only its month or year is. */
export function daysFromPublished(reference: Reference, days: number): Reading {
  const { published } = reference;
  if (!published || published.day === null) return UNKNOWN;
  return fromPublished(published, formatDay(published.day + days));
}
