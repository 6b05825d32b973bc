import type { Match, WeighedTerm } from '../../evidence/evidence.ts';
import type { Span } from '../../text/span.ts';

// Letters over which nearness fades to a third: about a clause.
const REACH = 60;
// From here on nothing is left of nearness.
const OUT_OF_REACH = 400;
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
  let sum = 0;
  let total = 0;
  for (const [term, match] of nearestOf(span, matches)) {
    const importance = (terms[term]?.importance ?? 0) * LATER_WORD ** term;
    total += importance;
    if (gap(span, match) > OUT_OF_REACH) continue;
    sum += importance * match.weight * Math.exp(-distance(text, span, match) / REACH);
  }
  return total === 0 ? 0 : sum / total;
}

/** For each term of the question its match that stands nearest, a weaker one further away by as much. */
function nearestOf(span: Span, matches: readonly Match[]): Map<number, Match> {
  const nearest = new Map<number, Match>();
  const away = (match: Match) => gap(span, match) - REACH * Math.log(match.weight);
  for (const match of matches) {
    const known = nearest.get(match.term);
    if (!known || away(match) < away(known)) nearest.set(match.term, match);
  }
  return nearest;
}

function gap(span: Span, match: Span): number {
  return Math.max(0, span.start - match.end, match.start - span.end);
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
