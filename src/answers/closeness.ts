import type { Match, WeighedTerm } from '../evidence/evidence.ts';
import type { Span } from '../text/span.ts';

// Letters over which nearness fades to a third: about a clause.
const REACH = 60;
// A comma, a dash, "until" or "and" between two words puts them further apart than their letters do.
const BOUNDARY = /[,;:—–]|\b(?:and|but|until|while|after|before|when|which|who|where)\b/gu;
const BOUNDARY_LENGTH = 25;

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
    const importance = terms[term]?.importance ?? 0;
    sum += importance * near;
    total += importance;
  }
  return total === 0 ? 0 : sum / total;
}

function distance(text: string, a: Span, b: Span): number {
  const between =
    a.end <= b.start ? text.slice(a.end, b.start) : b.end <= a.start ? text.slice(b.end, a.start) : '';
  return between.length + BOUNDARY_LENGTH * (between.match(BOUNDARY)?.length ?? 0);
}
