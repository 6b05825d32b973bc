import type { Span } from '../../text/span.ts';

// "what does the author want", "this person's phone"; not "the author of the report", "the person who fell".
const WRITER =
  /\b(?:the|this)\s+(?:original\s+)?((?:author|writer|poster|narrator|commenter|reviewer|redditor|blogger|user|person|individual)s?)\b(?!\s+(?:of|who|whom|whose|that|in|from|behind|with)\b)/iu;

/** The word by which a question speaks of whoever wrote the text, who calls himself "I" there; null where it does not. */
export function findWriter(text: string): Span | null {
  const found = WRITER.exec(text);
  if (!found?.[1]) return null;
  const start = found.index + found[0].lastIndexOf(found[1]);
  return { start, end: start + found[1].length };
}
