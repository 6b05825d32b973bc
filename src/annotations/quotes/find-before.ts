import { ORDINARY_WORDS } from '../names/ordinary-words.ts';
import type { Attribution, Place } from './attribution.ts';
import { CUE_PARTICIPLES, CUE_VERBS, DETERMINERS, PRONOUNS, WEAK_CUES } from './cues.ts';
import { isCue } from './is-cue.ts';
import { isNameWord, type Subject, subjectLeft, subjectRight } from './read-subject.ts';
import type { Token } from './read-tokens.ts';

/** "Ruiz said “…”", "Ruiz told us, adding that she had “…”", "said Ruiz: “…”". */
export function clauseBefore(
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
    if (CUE_PARTICIPLES.has(token.lower)) {
      const own = speakerOfParticiple(tokens, i, from);
      if (own) return { subject: own, cue: token.lower, cueAt: i, place: 'before' };
    }
    if (CUE_PARTICIPLES.has(token.lower) || (CUE_VERBS.has(token.lower) && isInfinitive(tokens, i))) {
      if (/^(?:the|a|an|of)$/.test(tokens[i - 1]?.lower ?? '')) continue;
      // "an old saying": a noun.
      if (
        token.lower === 'saying' &&
        /^(?:an?|the)$/.test(tokens[i - 2]?.lower ?? '') &&
        isPlain(tokens[i - 1])
      )
        continue;
      return { ...mainClause(tokens, i - 1, from), cue: token.lower, cueAt: i, place: 'before' };
    }
    if (!CUE_VERBS.has(token.lower)) continue;
    const bound = i + 1 === place.first || tokens[i + 1]?.lower === 'for';
    const spoken = tokens[i + 1]?.lower === 'back' || isParenthesis(tokens, i, from);
    if (WEAK_CUES.has(token.lower) && !(near && utterance) && !bound && !spoken) continue;
    const later = isSubordinate(tokens, i, from) ? afterComma(tokens, i, place.first) : null;
    if (later) return { subject: later, cue: null, cueAt: -1, place: 'lead' };
    // "a headline that said": the words before "that" are the subject.
    const relative =
      /^(?:that|which)$/.test(tokens[i - 1]?.lower ?? '') &&
      tokens[i - 2]?.kind === 'word' &&
      !isCue(tokens[i - 2] as Token);
    if (!relative && /^(?:the|a|an|his|her|its|their|this|that|of|in|for)$/.test(tokens[i - 1]?.lower ?? ''))
      continue;
    if (isPassive(tokens, i)) {
      const by = agent(tokens, i, place.first);
      if (by) return { subject: by, cue: token.lower, cueAt: i, place: 'before' };
      // "Ruiz was asked, “…?”": by somebody who is not named.
      if (/^(?:asked|told)$/.test(token.lower) && place.first - i <= 3)
        return { subject: null, cue: token.lower, cueAt: i, place: 'nobody' };
      continue;
    }
    // "Ruiz said no and praised the “…”": the second verb has the subject of the first.
    const joined = /^(?:and|or|but)$/.test(
      tokens[/^(?:then|also)$/.test(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1]?.lower ?? '',
    );
    if (joined)
      return {
        ...(nearestClause(tokens, i - 1, from) ?? mainClause(tokens, i - 1, from)),
        cue: token.lower,
        cueAt: i,
        place: 'before',
      };
    const subject = subjectLeft(tokens, relative ? i - 2 : i - 1, from);
    if (subject && !/^(?:what|which)$/.test(tokens[subject.first]?.lower ?? ''))
      return { subject, cue: token.lower, cueAt: i, place: 'before' };
    const right = i + 1 < place.first ? subjectRight(tokens, i + 1, place.first) : null;
    if (right && tokens[i - 1]?.kind !== 'word' && isInverted(tokens, i, right))
      return { subject: right, cue: token.lower, cueAt: i, place: 'before' };
    return { ...mainClause(tokens, i - 1, from), cue: token.lower, cueAt: i, place: 'before' };
  }
  return null;
}

/** "to further explain". */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const adverb = /ly$|^(?:further|also|just|only|simply|even)$/.test(tokens[at - 1]?.lower ?? '');
  return tokens[adverb ? at - 2 : at - 1]?.lower === 'to';
}

/** "Family leave, the document states, becomes …": a subject and its verb between commas. */
function isParenthesis(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens[at + 1]?.lower !== ',') return false;
  const subject = subjectLeft(tokens, at - 1, from);
  return subject !== null && tokens[subject.first - 1]?.lower === ',';
}

// "…, thanked Ruiz": whoever follows is no speaker.
const TAKES_OBJECT =
  /^(?:tells?|told|thank(?:s|ed)|praise[sd]|calls?|called|describe[sd]?|accuse[sd]|informs?|informed|urge[sd]?|criticis?z?e[sd]|slam(?:s|med)|blast(?:s|ed)|hail(?:s|ed)|laud(?:s|ed)|assure[sd]|instruct(?:s|ed)|quote[sd]|cite[sd]?|dubbed|label(?:s|ed|led)|blame[sd]?)$/;

/** "said Ruiz: “…”", "said Ruiz, a teacher, “…”"; not "thanked Ruiz for “…”". */
function isInverted(tokens: readonly Token[], at: number, { last }: Subject): boolean {
  const next = tokens[last + 1];
  if (TAKES_OBJECT.test(tokens[at]?.lower ?? '')) return false;
  return next?.kind !== 'word' || /^(?:of|from|in|on|at|during|after)$/.test(next.lower);
}

function isPlain(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /^(?:old|popular|common|famous|local|well-known|familiar|favou?rite|ancient)$/.test(token.lower)
  );
}

// "…, Ruiz told reporters, adding": the verb before is so near.
const NEAR_CUE = 3;
const SUBORDINATORS =
  /^(?:when|as|after|while|although|though|if|because|since|before|once|where|whereas|even)$/;

/** Whether a verb stands in a clause that opens its sentence and hangs on the next: "When Ruiz said no, …". */
function isSubordinate(tokens: readonly Token[], at: number, from: number): boolean {
  let opened = false;
  for (let i = from; i < at; i++) {
    if (tokens[i]?.lower === ',') return false;
    if (i < from + 2 && SUBORDINATORS.test(tokens[i]?.lower ?? '')) opened = true;
  }
  return opened;
}

/** "Ruiz is calling it", "footage of Ruiz saying", "with Ruiz asking"; not "posted on Facebook saying". */
function speakerOfParticiple(tokens: readonly Token[], at: number, from: number): Subject | null {
  const before = tokens[at - 1];
  if (/^(?:is|are|was|were|been)$/.test(before?.lower ?? '')) return subjectLeft(tokens, at - 1, from);
  if (!isNameWord(tokens, at - 1)) return behindWith(tokens, at, from);
  let first = at - 1;
  while (first > from && isNameWord(tokens, first - 1)) first--;
  const governor = tokens[first - 1]?.lower ?? '';
  if (/^(?:on|in|at|to|for|near|around|via|through|against|about)$/.test(governor)) return null;
  if (!/^(?:of|from|by|with|like)$/.test(governor)) return subjectLeft(tokens, at - 1, from);
  return first >= from ? subjectRight(tokens, first, at) : null;
}

/** "with Ruiz loudly asking", "with one of her posters saying": the words behind "with". */
function behindWith(tokens: readonly Token[], at: number, from: number): Subject | null {
  for (let i = at - 1; i >= from && at - i <= 8; i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') return null;
    if (token.lower === 'with') return i + 1 < at ? subjectRight(tokens, i + 1, at) : null;
  }
  return null;
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
  const near = nearestClause(tokens, at, from, NEAR_CUE);
  if (near) return near;
  const opener = firstSubject(tokens, from, at + 1);
  if (opener && opener.kind !== 'role') return { subject: opener };
  return nearestClause(tokens, at, from) ?? { subject: opener };
}

/** The subject of the nearest verb of speech to the left, none across a quotation. */
function nearestClause(
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

/** "For his part, Ruiz: “…”", "Ruiz joked, “…”": a subject, then at most a verb, then the mark. */
export function leadBefore(tokens: readonly Token[], place: Place, from: number): Attribution | null {
  const stop = tokens[place.first - 1];
  if (!stop || place.first - 1 < from || !/^[:,]$/.test(stop.lower)) return null;
  if (!/^[^\p{L}]*\p{Lu}/u.test(place.words) && stop.lower !== ':') return null;
  const before = place.first - 2;
  if (before < from) return null;
  if (stop.lower === ':') {
    const named = subjectLeft(tokens, before, from);
    if (
      named &&
      named.kind === 'name' &&
      (named.first === from || /^[,—–-]$/.test(tokens[named.first - 1]?.lower ?? ''))
    )
      return { subject: named, cue: null, cueAt: -1, place: 'lead' };
  }
  const subject = forSomebody(tokens, from) ?? firstSubject(tokens, from, place.first - 1);
  if (!subject || (subject.kind === 'role' && isThing(tokens, subject))) return null;
  return { subject, cue: null, cueAt: -1, place: 'lead' };
}

/** "For Ruiz, the answer is plain: “…”". */
function forSomebody(tokens: readonly Token[], from: number): Subject | null {
  if (tokens[from]?.lower !== 'for' || !isNameWord(tokens, from + 1)) return null;
  const subject = subjectRight(tokens, from + 1, tokens.length);
  return subject?.kind === 'name' && tokens[subject.last + 1]?.lower === ',' ? subject : null;
}

/** "the answer", "an old saying": what is said, and nobody who says it. */
function isThing(tokens: readonly Token[], { last }: Subject): boolean {
  return THINGS.test(tokens[last]?.lower ?? '');
}

const THINGS =
  /^(?:answer|question|saying|proverb|motto|slogan|point|rule|reason|result|problem|idea|lesson|thing|word|words|truth|fact|story|case|example|title|name|theme|advice|line|joke|song|sign|chant|threat|conclusion|argument|principle)s?$/;
