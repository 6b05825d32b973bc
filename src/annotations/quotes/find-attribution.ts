import { CUE_PARTICIPLES, CUE_VERBS, WEAK_CUES } from './cues.ts';
import { isNameWord, type Subject, subjectLeft, subjectRight } from './read-subject.ts';
import type { Token } from './read-tokens.ts';

/** Who is said to speak, and by which words. */
export interface Attribution {
  readonly subject: Subject | null;
  readonly cue: string | null;
  /** Where the cue stands among the tokens; -1 without one. */
  readonly cueAt: number;
  /** after: behind the quotation; before: in front of it; lead: a name and a colon; same: as the quotation before. */
  readonly place: 'after' | 'before' | 'lead' | 'same';
}

/** A quotation among the tokens of its paragraph. */
export interface Place {
  /** Its tokens [first, last]: one quote token, or the words of a short one. */
  readonly first: number;
  readonly last: number;
  /** Its words as printed. */
  readonly words: string;
}

const AFTER_REACH = 26;
// A sentence of more tokens is read only so far, which keeps a text without stops linear.
const LONGEST_SENTENCE = 150;

/** The clause that names the speaker of a quotation, in its own sentence; null where there is none. */
export function findAttribution(tokens: readonly Token[], place: Place): Attribution | null {
  const from = sentenceStart(tokens, place.first);
  const to = sentenceEnd(tokens, place.last);
  const utterance = /^[^\p{L}]*\p{Lu}/u.test(place.words) || /[,!?—–-]$/.test(place.words);
  return (
    ownVerb(tokens, place, from) ??
    selfStyled(tokens, place) ??
    accordingTo(tokens, place, from, to) ??
    clauseAfter(tokens, place, to, utterance) ??
    clauseBefore(tokens, place, from, utterance) ??
    leadBefore(tokens, place, from)
  );
}

/** The first token of the sentence that a token stands in. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  const least = Math.max(0, at - LONGEST_SENTENCE);
  let i = at;
  while (i > least && !tokens[i - 1]?.ends) i--;
  return i;
}

/** The place behind the last token of a quotation's sentence; a stop inside its marks may not end it. */
export function sentenceEnd(tokens: readonly Token[], last: number): number {
  let i = last + 1;
  if (tokens[last]?.ends && !(tokens[last]?.kind === 'quote' && speaksOn(tokens, i))) return i;
  const most = Math.min(tokens.length, i + LONGEST_SENTENCE);
  while (i < most && !tokens[i]?.ends) i++;
  return Math.min(i + 1, tokens.length);
}

/** "…Russia!” Maduro said": behind a stop in marks, a subject and straight after it a verb of speech. */
function speaksOn(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first?.kind !== 'word') return false;
  if (isStrong(first) && !first.capital) return subjectRight(tokens, at + 1, at + 10) !== null;
  const subject = subjectRight(tokens, at, Math.min(tokens.length, at + 10));
  if (!subject) return false;
  for (let i = subject.last + 1; i < tokens.length && i <= subject.last + 3; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') return false;
    if (isStrong(token)) {
      const next = tokens[i + 1];
      // "…” He said that …" opens a sentence of its own.
      return (
        !next ||
        next.kind === 'stop' ||
        /^(?:in|on|at|after|during|to|of|when|as|before|while|last|this|with|about|from|reporters)$/.test(
          next.lower,
        )
      );
    }
  }
  return false;
}

/** "Ruiz “thanked” them": the word in marks is itself the verb of speech. */
function ownVerb(tokens: readonly Token[], place: Place, from: number): Attribution | null {
  const token = tokens[place.first] as Token;
  if (place.first !== place.last || token.kind !== 'word') return null;
  if (!CUE_VERBS.has(token.lower) || !token.lower.endsWith('ed')) return null;
  const subject = subjectLeft(tokens, place.first - 1, from);
  return subject && { subject, cue: token.lower, cueAt: place.first, place: 'before' };
}

/** "the self-proclaimed “King” Ruiz": words that their bearer uses. */
function selfStyled(tokens: readonly Token[], place: Place): Attribution | null {
  const before = tokens[place.first - 1];
  if (!before || !/^self-(?:proclaimed|declared|styled|described|appointed)$/.test(before.lower)) return null;
  const subject = subjectRight(tokens, place.last + 1, Math.min(tokens.length, place.last + 8));
  return subject?.kind === 'name'
    ? { subject, cue: before.lower, cueAt: place.first - 1, place: 'before' }
    : null;
}

/** "According to Ruiz, “…”" and "“…”, according to Ruiz". */
function accordingTo(tokens: readonly Token[], place: Place, from: number, to: number): Attribution | null {
  for (const [start, end] of [
    [place.last + 1, Math.min(to, place.last + 4)],
    [from, place.first - 2],
  ] as const) {
    for (let i = start; i < end; i++) {
      const opener = `${tokens[i]?.lower} ${tokens[i + 1]?.lower}`;
      if (opener !== 'according to' && opener !== 'words of') continue;
      if (i < place.first && hasCue(tokens, i + 2, place.first)) continue;
      const subject = subjectRight(tokens, i + 2, Math.min(tokens.length, i + 20));
      if (subject) return { subject, cue: opener, cueAt: i, place: i > place.last ? 'after' : 'before' };
    }
  }
  return null;
}

function hasCue(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCue(tokens[i] as Token)) return true;
  return false;
}

/** "…,” Ruiz said", "…,” said Ruiz", "…,” Ruiz, a teacher, told us". */
function clauseAfter(
  tokens: readonly Token[],
  place: Place,
  to: number,
  utterance: boolean,
): Attribution | null {
  let i = place.last + 1;
  let stop = /[,!?.…—–-]['’]?$/.test(place.words);
  while (i < to && tokens[i]?.kind === 'stop' && /[,—–)-]/.test(tokens[i]?.lower ?? '')) {
    stop = true;
    i++;
  }
  const first = tokens[i];
  if (!first || i >= to || first.kind !== 'word') return null;
  const verb = isCue(first) || (stop && /\p{Ll}{3}ed$/u.test(first.lower));
  if (verb && !first.capital && (stop || utterance)) {
    let after = i + 1;
    while (after < to && /ly$|^also$/.test(tokens[after]?.lower ?? '')) after++;
    const subject = subjectRight(tokens, after, Math.min(to, i + 18));
    if (subject && (isCue(first) || subject.kind === 'name'))
      return { subject, cue: first.lower, cueAt: i, place: 'after' };
    return null;
  }
  if (!stop) return null;
  const start = first.lower === 'as' ? i + 1 : i;
  const opener = tokens[start] as Token | undefined;
  if (!opener) return null;
  const subject = subjectRight(tokens, start, Math.min(to, start + 16));
  if (!subject) return null;
  const next = tokens[subject.last + 1];
  // "…,” Ruiz thundered": any verb that closes the clause.
  if (
    next &&
    next.kind === 'word' &&
    /\p{Ll}{3}ed$/u.test(next.lower) &&
    tokens[subject.last + 2]?.kind !== 'word'
  )
    return { subject, cue: next.lower, cueAt: subject.last + 1, place: 'after' };
  let commas = 0;
  for (let k = subject.last + 1; k < to && k - start < AFTER_REACH; k++) {
    const token = tokens[k] as Token;
    if (token.kind === 'quote') return null;
    if (token.lower === ',' && ++commas > 2) return null;
    if (token.kind !== 'word' || !isCue(token) || token.capital) continue;
    if (tokens[k - 1]?.lower === 'to' || /^(?:the|a|an|his|her|its|their)$/.test(tokens[k - 1]?.lower ?? ''))
      continue;
    // "…” Ruiz went on to say that “…”" belongs to what follows, but names the same speaker.
    return { subject, cue: token.lower, cueAt: k, place: 'after' };
  }
  return null;
}

/** "Ruiz said “…”", "Ruiz told us, adding that she had “…”", "said Ruiz: “…”". */
function clauseBefore(
  tokens: readonly Token[],
  place: Place,
  from: number,
  utterance: boolean,
): Attribution | null {
  for (let i = place.first - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'quote') return { subject: null, cue: null, cueAt: -1, place: 'same' };
    if (token.kind !== 'word' || token.capital) continue;
    const near = place.first - i <= 3;
    if (token.quote >= 0 && !(CUE_VERBS.has(token.lower) && token.lower.endsWith('ed'))) continue;
    if (CUE_PARTICIPLES.has(token.lower) && isNameWord(tokens, i - 1)) {
      const own = subjectLeft(tokens, i - 1, from);
      if (own) return { subject: own, cue: token.lower, cueAt: i, place: 'before' };
    }
    if (CUE_PARTICIPLES.has(token.lower) || (CUE_VERBS.has(token.lower) && tokens[i - 1]?.lower === 'to')) {
      if (/^(?:the|a|an|of)$/.test(tokens[i - 1]?.lower ?? '')) continue;
      return { ...mainClause(tokens, i - 1, from), cue: token.lower, cueAt: i, place: 'before' };
    }
    if (!CUE_VERBS.has(token.lower)) continue;
    const bound = i + 1 === place.first || tokens[i + 1]?.lower === 'for';
    if (WEAK_CUES.has(token.lower) && !(near && utterance) && !bound) continue;
    const later = isSubordinate(tokens, i, from) ? afterComma(tokens, i, place.first) : null;
    if (later) return { subject: later, cue: null, cueAt: -1, place: 'lead' };
    if (/^(?:the|a|an|his|her|its|their|this|that|of|in|for)$/.test(tokens[i - 1]?.lower ?? '')) continue;
    if (isPassive(tokens, i)) {
      const by = agent(tokens, i, place.first);
      if (by) return { subject: by, cue: token.lower, cueAt: i, place: 'before' };
      continue;
    }
    // "Ruiz said no and praised the “…”": the second verb has the subject of the first.
    const joined = /^(?:and|or|but)$/.test(
      tokens[/^(?:then|also)$/.test(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1]?.lower ?? '',
    );
    if (joined) return { ...mainClause(tokens, i - 1, from), cue: token.lower, cueAt: i, place: 'before' };
    const subject = subjectLeft(tokens, i - 1, from);
    if (subject && !/^(?:what|which)$/.test(tokens[subject.first]?.lower ?? ''))
      return { subject, cue: token.lower, cueAt: i, place: 'before' };
    const right = i + 1 < place.first ? subjectRight(tokens, i + 1, place.first) : null;
    if (right && tokens[i - 1]?.kind !== 'word')
      return { subject: right, cue: token.lower, cueAt: i, place: 'before' };
    return { ...mainClause(tokens, i - 1, from), cue: token.lower, cueAt: i, place: 'before' };
  }
  return null;
}

const SUBORDINATORS =
  /^(?:when|as|after|while|although|though|if|because|since|before|once|where|whereas|even)$/;

/** Whether a verb stands in a clause that opens its sentence and hangs on the next: "When Ruiz said no, …". */
function isSubordinate(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = from; i < at; i++) {
    if (tokens[i]?.lower === ',') return false;
    if (i < from + 2 && SUBORDINATORS.test(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

function afterComma(tokens: readonly Token[], at: number, to: number): Subject | null {
  for (let i = at + 1; i < to - 1; i++)
    if (tokens[i]?.lower === ',') {
      const subject = subjectRight(tokens, i + 1, to);
      if (subject && subject.kind !== 'role') return subject;
    }
  return null;
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return (
    /^(?:was|were|been|being|be|is|are|get|got)$/.test(before) &&
    /(?:ed|told|said|put)$/.test(tokens[at]?.lower ?? '')
  );
}

function agent(tokens: readonly Token[], at: number, to: number): Subject | null {
  for (let i = at + 1; i < to && i < at + 6; i++)
    if (tokens[i]?.lower === 'by') return subjectRight(tokens, i + 1, to);
  return null;
}

/** The subject of the clause that a participle or a second verb hangs on: the first of the sentence that is free. */
function mainClause(
  tokens: readonly Token[],
  at: number,
  from: number,
): { readonly subject: Subject | null; readonly place?: 'same' } {
  const opener = firstSubject(tokens, from, at + 1);
  if (opener && opener.kind !== 'role') return { subject: opener };
  for (let i = at; i >= from; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'quote') return { subject: null };
    if (token.kind !== 'word' || token.capital || !CUE_VERBS.has(token.lower)) continue;
    if (isPassive(tokens, i)) continue;
    const subject = subjectLeft(tokens, i - 1, from);
    if (subject) return { subject };
  }
  return { subject: opener };
}

/** The first name, pronoun or role of a sentence that no preposition governs. */
export function firstSubject(tokens: readonly Token[], from: number, to: number): Subject | null {
  let governed = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'quote') return null;
    if (token.kind !== 'word') {
      governed = false;
      continue;
    }
    if (
      /^(?:in|on|at|for|by|with|after|before|during|since|from|under|to|of|as|despite|while|when|through|like|about|into|over)$/.test(
        token.lower,
      )
    ) {
      governed = true;
      continue;
    }
    if (governed) continue;
    const subject = subjectRight(tokens, i, to);
    if (subject && (subject.kind !== 'role' || /^(?:the|a|an|his|her|its|their)$/.test(token.lower)))
      return subject;
    if (isNameWord(tokens, i)) return subject;
  }
  return null;
}

/** "For his part, Ruiz: “…”", "Ruiz joked, “…”": a subject, then at most a verb, then the mark. */
function leadBefore(tokens: readonly Token[], place: Place, from: number): Attribution | null {
  const stop = tokens[place.first - 1];
  if (!stop || place.first - 1 < from || !/^[:,]$/.test(stop.lower)) return null;
  if (!/^[^\p{L}]*\p{Lu}/u.test(place.words) && stop.lower !== ':') return null;
  const before = place.first - 2;
  if (before < from) return null;
  if (stop.lower === ':') {
    const named = subjectLeft(tokens, before, from);
    if (named && named.kind === 'name' && (named.first === from || tokens[named.first - 1]?.lower === ','))
      return { subject: named, cue: null, cueAt: -1, place: 'lead' };
  }
  const subject = firstSubject(tokens, from, place.first - 1);
  if (!subject) return null;
  return { subject, cue: null, cueAt: -1, place: 'lead' };
}

function isStrong(token: Token): boolean {
  return isCue(token) && !WEAK_CUES.has(token.lower);
}

function isCue(token: Token): boolean {
  return token.kind === 'word' && CUE_VERBS.has(token.lower);
}
