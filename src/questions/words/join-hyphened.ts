import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import type { Variant } from '../question.ts';

// "cease-fire" is told as "ceasefire" too; that one word stands for both.
const JOINED_WEIGHT = 0.9;
const BEFORE = /(\p{L}+)[-‐‑]$/u;
const AFTER = /^[-‐‑](\p{L}+)/u;

/** The one word that a word of a text makes with the one to which a hyphen ties it; none where no hyphen does. */
export function joinHyphened(text: string, { start, end }: Span): Variant[] {
  const word = text.slice(start, end);
  const before = BEFORE.exec(text.slice(0, start))?.[1];
  const after = AFTER.exec(text.slice(end))?.[1];
  return [before && before + word, after && word + after].flatMap((joined) =>
    joined ? [{ term: stem(fold(joined)), weight: JOINED_WEIGHT }] : [],
  );
}
