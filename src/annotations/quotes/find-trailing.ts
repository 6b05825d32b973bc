import type { Attribution, Place } from './attribution.ts';
import { WEAK_CUES } from './cues.ts';
import { isCue } from './is-cue.ts';
import { type Subject, subjectRight } from './read-subject.ts';
import type { Token } from './read-tokens.ts';

// What may follow the verb that closes a sentence: "the groups say in a letter".
const GOES_ON = /^(?:in|on|at|after|during|to|of|when|as|before|while|last|this|with|about|from|reporters)$/;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "A cashier who “…” is held accountable, Ruiz said": the clause that closes the sentence of words in marks. */
export function trailingClause(tokens: readonly Token[], place: Place, to: number): Attribution | null {
  for (let i = place.last + 1; i < to - 1; i++) {
    if (tokens[i]?.lower !== ',') continue;
    const found = saidRight(tokens, i + 1, to);
    if (found) return { subject: found.subject, cue: found.cue.lower, cueAt: found.at, place: 'lead' };
  }
  return null;
}

/** "said Ruiz" or "Ruiz said" from a place on, where nothing but when and where may follow. */
function saidRight(
  tokens: readonly Token[],
  at: number,
  to: number,
): { subject: Subject; cue: Token; at: number } | null {
  const first = tokens[at] as Token;
  if (isSpoken(first)) {
    const subject = subjectRight(tokens, at + 1, to);
    return subject && { subject, cue: first, at };
  }
  const subject = subjectRight(tokens, at, Math.min(to, at + 16));
  if (!subject || subject.first !== at) return null;
  let verb = subject.last + 1;
  if (/ly$|^(?:also|then|has|have|had)$/.test(tokens[verb]?.lower ?? '')) verb++;
  const cue = tokens[verb];
  if (!cue || verb >= to || !isSpoken(cue) || !closes(tokens[verb + 1])) return null;
  return { subject, cue, at: verb };
}

/** Whether nothing, or only when and where, stands behind a verb of speech. */
export function closes(next: Token | undefined): boolean {
  return !next || next.kind === 'stop' || GOES_ON.test(next.lower) || DAY.test(next.lower);
}

function isSpoken(token: Token): boolean {
  return isCue(token) && !token.capital && token.quote < 0 && !WEAK_CUES.has(token.lower);
}
