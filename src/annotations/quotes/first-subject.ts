import { ORDINARY_WORDS } from '../names/ordinary-words.ts';
import { CUE_PARTICIPLES, CUE_VERBS, DETERMINERS, PRONOUNS } from './cues.ts';
import { isNameWord } from './name-words.ts';
import { type Subject, subjectRight } from './read-subject.ts';
import type { Token } from './read-tokens.ts';

const PREPOSITION =
  /^(?:in|on|at|for|by|with|after|before|during|since|from|under|to|of|as|despite|while|when|through|like|about|into|over|alongside|amid|among|against|behind|beside|beyond|near|unlike|per|via|within|without|upon|until|following|despite|because|although|though|if|once)$/;

function isPlainOpener(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!token.capital || token.named || PRONOUNS.has(token.lower) || DETERMINERS.has(token.lower))
    return false;
  if (token.lower.endsWith('ly') || CUE_PARTICIPLES.has(token.lower)) return true;
  if (!ORDINARY_WORDS.has(token.lower)) return false;
  // "Likewise, Ruiz …", "Still, Ruiz …"
  return next?.kind === 'word' ? !next.capital && !CUE_VERBS.has(next.lower) : next?.lower === ',';
}

/** Where the words of a sentence begin: behind "VELIA, Dec. 8 (UPI) — ", "VELIA, N.H. - ". */
function behindDateline(tokens: readonly Token[], from: number, to: number): number {
  let comma = false;
  let open = false;
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const token = tokens[i] as Token;
    if (/^[—–-]$/.test(token.lower)) return comma || tokens[i - 1]?.lower === ')' ? i + 1 : from;
    if (token.lower === ',') comma = true;
    if (token.lower === '(') open = true;
    if (!open && token.kind === 'word' && !token.capital && !/^\d/.test(token.lower)) return from;
  }
  return from;
}

const OPENS_ROLE =
  /^(?:the|a|an|his|her|its|their|our|my|some|several|many|most|both|two|three|these|those|another|one)$/;

/** The first name, pronoun or role of a sentence that no preposition governs. */
export function firstSubject(tokens: readonly Token[], from: number, to: number): Subject | null {
  let governed = false;
  for (let i = behindDateline(tokens, from, to); i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'quote') return null;
    // "Immediately after the storm, Ruiz …": a capital that only the beginning gives.
    if (i === from && isPlainOpener(tokens, i)) {
      governed = PREPOSITION.test(token.lower);
      continue;
    }
    if (token.kind !== 'word') {
      governed = false;
      continue;
    }
    if (PREPOSITION.test(token.lower)) {
      governed = true;
      continue;
    }
    if (governed) continue;
    const subject = subjectRight(tokens, i, to);
    if (subject && (subject.kind !== 'role' || OPENS_ROLE.test(token.lower))) return subject;
    if (isNameWord(tokens, i)) return subject;
  }
  return null;
}
