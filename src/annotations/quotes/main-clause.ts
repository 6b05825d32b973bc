import { CUE_VERBS, WEAK_CUES } from './cues.ts';
import { firstSubject } from './first-subject.ts';
import { type Subject, subjectLeft } from './read-subject.ts';
import type { Token } from './read-tokens.ts';

// "…, Ruiz told reporters, adding": the verb before is so near.
const NEAR_CUE = 3;

/** The subject of the clause that a participle or a second verb hangs on: the first of the sentence that is free. */
export function mainClause(
  tokens: readonly Token[],
  at: number,
  from: number,
): { readonly subject: Subject | null; readonly place?: 'same' } {
  const near = nearestClause(tokens, at, from, NEAR_CUE);
  if (near) return near;
  const opener = firstSubject(tokens, from, at + 1);
  if (opener && opener.kind !== 'role') return { subject: opener };
  return nearestClause(tokens, at, from) ?? { subject: opener };
}

/** The subject of the nearest verb of speech to the left, none across a quotation. */
export function nearestClause(
  tokens: readonly Token[],
  at: number,
  from: number,
  reach = at - from,
): { readonly subject: Subject | null } | null {
  for (let i = at; i >= from && i >= at - reach; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'quote') return null;
    if (token.kind !== 'word' || token.capital || !CUE_VERBS.has(token.lower) || isPassive(tokens, i))
      continue;
    const subject = subjectLeft(tokens, i - 1, from);
    // "no telephone call", "Ruiz's comments": a noun.
    const noun =
      WEAK_CUES.has(token.lower) && subject && (subject.kind === 'role' || isOwned(tokens, subject));
    if (subject && !noun) return { subject };
  }
  return null;
}

function isOwned(tokens: readonly Token[], { last }: Subject): boolean {
  return /(?:'s|s')$/.test(tokens[last]?.lower ?? '');
}

/** "was told". */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return (
    /^(?:was|were|been|being|be|is|are|get|got)$/.test(before) &&
    /(?:ed|told|said|put)$/.test(tokens[at]?.lower ?? '')
  );
}
