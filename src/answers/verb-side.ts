import type { Findings, Match } from '../evidence/evidence.ts';
import type { Question } from '../questions/question.ts';
import type { Span } from '../text/span.ts';
import { askedVerb } from './asked-verb.ts';

/** Who does what a verb says, or to whom it is done. */
export type Side = 'agent' | 'patient';

/** What a question asks for: one side of its verb, a term of it by index. */
export interface AskedSide {
  readonly side: Side;
  readonly verb: number;
}

// Who meets somebody is met by them.
const MUTUAL = /^(?:meet|met|talk|spoke|speak|marr|divorc|debat|negotiat|discuss)/;
const PASSIVE_BEFORE = /\b(?:was|were|is|are|be|been|being|got|gets)\s+(?:\w+ly\s+|also\s+|then\s+)?$/iu;
const PREPOSITION_BEFORE =
  /\b(?:by|to|with|for|against|from|of|at|on|over|about|in|under)\s+(?:(?:the|a|an|\p{L}+['’]s)\s+)?(?:[\p{L}-]+\s+){0,4}$/u;
const BY_BEFORE = /\bby\s+(?:(?:the|a|an)\s+)?(?:[\p{L}.’'-]+\s+){0,5}$/u;
// Another clause with a subject of its own.
const NEW_CLAUSE =
  /[;:.!?…]|\b(?:that|said|says|because|while|when|as|until|after|before|but|who|which|where)\s|\band\s+(?:he|she|they|it)\b/u;
const LONGEST_GAP = 90;

/** Which side of its verb a question asks for; null where it has none, or either will do. */
export function askedSide(question: Question, findings: Findings): AskedSide | null {
  const { text } = question;
  const verb = askedVerb(question, findings) ?? presentVerb(text, findings);
  const term = verb === null ? undefined : findings.terms[verb];
  if (verb === null || !term || MUTUAL.test(term.word)) return null;
  const before = text.slice(0, term.start);
  if (/\bby\s+who(?:m|se)?\b/iu.test(before)) return { side: 'agent', verb };
  const isPassive = PASSIVE_BEFORE.test(before);
  if (/\bwhom\b/iu.test(text)) return { side: 'patient', verb };
  // "Who did the mayor invite": somebody stands between.
  if (/\bwho\s+(?:did|does|do|will|would|has|have|had|is|was)\s+\S/iu.test(before) && !isPassive)
    return /\bwho\s+(?:did|does|do|will|would|has|have|had|is|was)\s+(?:not\s+|also\s+|\w+ly\s+)?$/iu.test(
      before,
    )
      ? { side: 'agent', verb }
      : { side: 'patient', verb };
  return { side: isPassive ? 'patient' : 'agent', verb };
}

/** "Sells" of "who sells insulin": the first word, where it may be a verb. */
function presentVerb(text: string, findings: Findings): number | null {
  const first = findings.terms[0];
  if (!first || first.inName || !/^\p{Ll}{3,}s$/u.test(first.word)) return null;
  return /^\s*(?:who\s+)?$/iu.test(text.slice(0, first.start)) ? 0 : null;
}

/**
 * On which side of a verb a name stands in its sentence, on neither where it belongs to a preposition before it; null
 * where that is not plain.
 */
export function sideOf(found: Span, verb: Match, text: string): Side | 'neither' | null {
  if (!/^\p{Ll}/u.test(text.slice(verb.start))) return null;
  const passive = PASSIVE_BEFORE.test(text.slice(Math.max(0, verb.start - 30), verb.start));
  const before = text.slice(Math.max(0, found.start - 60), found.start);
  if (found.end <= verb.start) {
    const between = text.slice(found.end, verb.start);
    if (between.length > LONGEST_GAP || NEW_CLAUSE.test(withoutAside(between))) return null;
    if (PREPOSITION_BEFORE.test(sinceStop(before))) return 'neither';
    return passive ? 'patient' : 'agent';
  }
  if (found.start < verb.end) return null;
  const between = text.slice(verb.end, found.start);
  if (between.length > LONGEST_GAP || NEW_CLAUSE.test(between)) return null;
  if (BY_BEFORE.test(between)) return 'agent';
  return passive ? null : 'patient';
}

/** "Ann Lee, who is no relation, voted": what commas enclose is no new clause. */
function withoutAside(between: string): string {
  return between.replace(/^\s*,[^,]*,/u, '');
}

/** The words of the clause in which a name stands. */
function sinceStop(before: string): string {
  return (
    before.split(/[,.;:]|\b(?:when|while|after|before|because|that|as|and|but|if|since|until)\s/u).at(-1) ??
    ''
  );
}
