import type { SentenceEvidence, WeighedTerm } from '../evidence/evidence.ts';
import type { Span } from '../text/span.ts';

const BODIES =
  'company|firm|court|party|union|club|team|bank|university|ministry|department|agency|institute|council|committee|parliament|airline|operator|regulator|authority|association|federation|charity|insurer|supplier|manufacturer|brewery|hospital|school|museum|newspaper';
// Takes "which firm repaired the bridge", "what court jailed him"; refuses "which firms", "what the court said".
const ASKS_BODY = new RegExp(
  `\\b(?:which|what) (?:[\\p{Ll}-]+ )?(${BODIES})\\b(?! (?:did|does|do) .*\\bsay\\b)`,
  'iu',
);
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?:(?: (?:of|for|and|the|&)){0,2} \\p{Lu}[\\p{L}’-]*)*";

/** The kind of body that a question asks for, "court", in small letters; null where it asks for none. */
export function bodyAsked(question: string): string | null {
  return ASKS_BODY.exec(question)?.[1]?.toLowerCase() ?? null;
}

/**
 * The body of a kind that a sentence names, "the firm Lund & Storr", "University of Bergen", "crown court at Wexley";
 * null where it names none, or only the one that the question has.
 */
export function findBody(
  text: string,
  { start, end, matches }: SentenceEvidence,
  kind: string,
  terms: readonly WeighedTerm[],
): Span | null {
  const own = text.slice(start, end);
  const small = /^(?:company|firm)$/u.test(kind) ? '(?:company|firm)' : kind;
  const head = kind.charAt(0).toUpperCase() + kind.slice(1);
  for (const pattern of [
    // "The firm Lund & Storr", "her team, Velo Nord"
    `\\b${small},? (${NAME})`,
    // "Waterfront Workers' Union", "University of Bergen"
    `((?:(?!The )\\p{Lu}[\\p{L}'’-]+ )+${head}|\\b${head} (?:of|for) (?:the )?${NAME})`,
    // "The labour court", "a crown court at Wexley"
    `\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) ((?:(?!same\\b|new\\b|old\\b)[\\p{Ll}-]+ ){1,2}${small}\\b(?: (?:of|at|in|for) (?:the )?${NAME})?)`,
  ]) {
    const match = new RegExp(pattern, 'u').exec(own);
    const found = match?.[1]?.replace(/['’]s$/u, '');
    if (!match || found === undefined) continue;
    const from = start + match.index + match[0].indexOf(found);
    const span = { start: from, end: from + found.length };
    const isAsked = matches.some(
      (each) =>
        each.start >= span.start && each.end <= span.end && !kind.startsWith(terms[each.term]?.word ?? '-'),
    );
    if (!isAsked) return span;
  }
  return null;
}
