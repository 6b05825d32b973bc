import type { Attribution, Place } from './attribution.ts';
import { CUE_PARTICIPLES, CUE_VERBS, WEAK_CUES } from './cues.ts';
import { isCue } from './is-cue.ts';
import { isPassive, mainClause, nearestClause } from './main-clause.ts';
import { isNameWord } from './name-words.ts';
import { type Subject, subjectLeft, subjectRight } from './read-subject.ts';
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

/** Verbs whose object may follow: in "…, thanked Ruiz" whoever follows is no speaker. */
export const TAKES_OBJECT =
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

function agent(tokens: readonly Token[], at: number, to: number): Subject | null {
  for (let i = at + 1; i < to && i < at + 6; i++)
    if (tokens[i]?.lower === 'by') return subjectRight(tokens, i + 1, to);
  return null;
}
