import type { Match, WeighedTerm } from '../evidence/evidence.ts';
import type { Span } from '../text/span.ts';

// Letters over which nearness fades to a third: about a clause.
const REACH = 60;
// A comma, a dash, "until" or "and" between two words puts them further apart than their letters do.
const BOUNDARY = /[,;:—–]|\b(?:and|but|until|while|after|before|when|which|who|where)\b/gu;
const BOUNDARY_LENGTH = 25;
// Questions begin with who did what; what follows ("of the oil firms") says less of which clause is meant.
const LATER_WORD = 0.55;
const OPENS = /(?:^|[.!?…]\s+|^["“])(?:On|In|By|Since|During|At|Until|From|Late in|Early in)?\s*$/u;

/** How near a span stands to the words of the question in its sentence, by their importance; 0 to 1. */
export function closeness(
  text: string,
  span: Span,
  matches: readonly Match[],
  terms: readonly WeighedTerm[],
): number {
  const best = new Map<number, number>();
  for (const match of matches) {
    const near = match.weight * Math.exp(-distance(text, span, match) / REACH);
    if (near > (best.get(match.term) ?? 0)) best.set(match.term, near);
  }
  let sum = 0;
  let total = 0;
  for (const [term, near] of best) {
    const importance = (terms[term]?.importance ?? 0) * LATER_WORD ** term;
    sum += importance * near;
    total += importance;
  }
  return total === 0 ? 0 : sum / total;
}

function distance(text: string, span: Span, match: Span): number {
  if (match.end <= span.start) return lengthOf(text.slice(match.end, span.start));
  if (span.end > match.start) return 0;
  // "On 26 February, …": what opens a sentence is said of the clause after its comma.
  const between = text.slice(span.end, match.start);
  const opens = OPENS.test(text.slice(Math.max(0, span.start - 12), span.start));
  return lengthOf(opens ? between.replace(/^[^,]{0,20},/u, '') : between);
}

function lengthOf(between: string): number {
  return between.length + BOUNDARY_LENGTH * (between.match(BOUNDARY)?.length ?? 0);
}
