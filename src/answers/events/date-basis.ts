import type { DateAnnotation } from '../../annotations/annotation.ts';
import type { Archive } from '../../archive/archive.ts';
import { daysOf } from '../../questions/days-of.ts';
import { dayWords } from './date-words.ts';

/** How the words lead to the date, in plain words. */
export function basisOf(date: DateAnnotation, published: ReturnType<Archive['published']>): string {
  const days = daysOf(date.value);
  const told = daysOf(published.value);
  const ahead = date.value === 'FUTURE_REF' || (days && told && days.from > told.to);
  return ahead ? `${countOf(date, published)}; still to come when it was written` : countOf(date, published);
}

function countOf(date: DateAnnotation, published: ReturnType<Archive['published']>): string {
  const quoted = `“${date.text}”`;
  if (date.open || date.value === null) return `${quoted}; the article gives no day to count from`;
  if (date.certainty === 'stated') return `${quoted}, as the article has it`;
  const anchor = date.anchor;
  if (anchor?.kind === 'text')
    return `${quoted}, counted from ${anchor.words ? `“${anchor.words}”` : anchor.value} before it`;
  const day =
    published.value && /^\d{4}-\d{2}-\d{2}$/.test(published.value)
      ? dayWords(published.value)
      : published.value;
  if (day === null) return quoted;
  return date.certainty === 'inferred'
    ? `${quoted}, counted from ${day}, the article's inferred date (${published.basis ?? 'from its words'})`
    : `${quoted}, counted from the article's date, ${day}`;
}
