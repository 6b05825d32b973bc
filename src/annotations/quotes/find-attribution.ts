import type { Attribution, Place } from './attribution.ts';
import { CUE_VERBS, WEAK_CUES } from './cues.ts';
import { clauseBefore, TAKES_OBJECT } from './find-before.ts';
import { leadBefore } from './find-lead.ts';
import { inTheirWords, ownWords, quotedAs } from './find-quoted.ts';
import { closes, trailingClause } from './find-trailing.ts';
import { isCue } from './is-cue.ts';
import { isNameWord } from './name-words.ts';
import { type Subject, subjectLeft, subjectRight } from './read-subject.ts';
import type { Token } from './read-tokens.ts';

const AFTER_REACH = 26;
// "According to a report that the harbour board of Velia sent to us on Monday, …"
const SOURCE_REACH = 40;
// "Ruiz, a teacher, one of the first in Lima, said"
const MOST_COMMAS = 4;
// "called the old bridge “a danger”"
const NEAR_VERB = 5;
// "— Ana Ruiz, 34, a teacher in Lima"
const MOST_SIGNED = 16;
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
    quotedAs(tokens, place, from, to) ??
    accordingTo(tokens, place, from, to) ??
    inTheirWords(tokens, place, from) ??
    ownWords(tokens, place, from) ??
    (utterance ? null : boundBefore(tokens, place, from, to)) ??
    ledInto(tokens, place, from, utterance) ??
    clauseAfter(tokens, place, to, utterance) ??
    signedBehind(tokens, place) ??
    clauseBefore(tokens, place, from, utterance) ??
    trailingClause(tokens, place, to) ??
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
  const start = behindApposition(tokens, subject.last + 1);
  for (let i = start; i < tokens.length && i <= start + 2; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') return false;
    if (isStrong(token)) {
      // "…” He said that …" opens a sentence of its own.
      return closes(tokens[i + 1]);
    }
    // "…?” Ruiz thundered."
    if (
      subject.kind === 'name' &&
      i === subject.last + 1 &&
      /\p{Ll}{3}ed$/u.test(token.lower) &&
      tokens[i + 1]?.kind === 'stop'
    )
      return true;
  }
  return false;
}

/** "While Ruiz called it “a danger”, Petrov said …": words that the verb straight before them governs. */
function boundBefore(tokens: readonly Token[], place: Place, from: number, to: number): Attribution | null {
  let cue = place.first - 1;
  while (
    cue > from &&
    place.first - cue < NEAR_VERB &&
    tokens[cue]?.kind === 'word' &&
    !isCue(tokens[cue] as Token)
  )
    cue--;
  const verb = tokens[cue];
  if (!verb || !isCue(verb)) return null;
  // "It was “a danger”, Petrov said": a clause behind is its own unless it has words in marks of its own.
  if (!tokens.slice(place.last + 1, to).some(({ kind, quote }) => kind === 'quote' || quote >= 0))
    return null;
  const found = clauseBefore(tokens, { ...place, first: cue + 1 }, from, false);
  return found?.subject && found.place === 'before' && found.cueAt === cue ? found : null;
}

/** "As Ruiz claimed that “…,” Petrov said no", "telling her: “…!” She left": words that the clause in front governs. */
function ledInto(
  tokens: readonly Token[],
  place: Place,
  from: number,
  utterance: boolean,
): Attribution | null {
  const before = tokens[place.first - 1];
  if (!before || place.first - 1 <= from) return null;
  const ended = /[.!?]['’]?$/.test(place.words) && /^[,:]$/.test(before.lower);
  if (before.lower !== 'that' && !ended && !isStrong(before)) return null;
  const found = clauseBefore(tokens, place, from, utterance);
  // "the mayor said “…”, Petrov wrote" may be either's.
  if (isStrong(before) && found?.subject?.kind !== 'name') return null;
  return found?.subject && found.place === 'before' ? found : null;
}

/** "“…” — Ana Ruiz, a teacher", "“…” (Ana Ruiz)": the full name behind the marks that ends the paragraph. */
function signedBehind(tokens: readonly Token[], place: Place): Attribution | null {
  let at = place.last + 1;
  if (/^[—–―(-]$/.test(tokens[at]?.lower ?? '')) at++;
  if (tokens.length - at > MOST_SIGNED || !isNameWord(tokens, at)) return null;
  const subject = subjectRight(tokens, at, tokens.length);
  if (subject?.kind !== 'name' || subject.first !== at) return null;
  const dashed = at > place.last + 1;
  if (!dashed && subject.last === subject.first) return null;
  for (let i = subject.last + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'quote' || isCue(token)) return null;
    if (/^(?:is|was|are|were|has|had|have|will|would|did|does)$/.test(token.lower)) return null;
    if (subject.kind === 'name' && i === subject.last + 1 && token.kind === 'word') return null;
  }
  return { subject, cue: null, cueAt: -1, place: 'lead' };
}

/** Behind ", a teacher from Lima," where that stands at a place; the place itself where not. */
function behindApposition(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== ',') return at;
  for (let i = at + 2; i < tokens.length && i < at + 16; i++) {
    const token = tokens[i] as Token;
    if (token.lower === ',') return i + 1;
    if (token.kind !== 'word' || isStrong(token)) return at;
  }
  return at;
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
    [Math.max(from, place.first - SOURCE_REACH), place.first - 2],
  ] as const) {
    for (let i = start; i < end; i++) {
      const opener = `${tokens[i]?.lower} ${tokens[i + 1]?.lower}`;
      if (opener !== 'according to' && opener !== 'words of') continue;
      if (i < place.first && (hasCue(tokens, i + 2, place.first) || hasCue(tokens, from, i))) continue;
      const source = subjectRight(tokens, i + 2, Math.min(tokens.length, i + 20));
      const subject = source && (writerOf(tokens, source) ?? source);
      if (subject) return { subject, cue: opener, cueAt: i, place: i > place.last ? 'after' : 'before' };
    }
  }
  return null;
}

const WRITTEN = /^(?:filed|written|issued|signed|sent|penned|authored|posted|drafted|submitted)$/;

/** "a court document filed by Ruiz": who made what is quoted. */
function writerOf(tokens: readonly Token[], { kind, first, last }: Subject): Subject | null {
  if (kind !== 'role') return null;
  for (let i = first + 1; i <= last + 1; i++)
    if (WRITTEN.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'by')
      return subjectRight(tokens, i + 2, tokens.length);
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
    if (TAKES_OBJECT.test(first.lower) && first.lower !== 'called') return null;
    let after = i + 1;
    while (after < to && /ly$|^also$/.test(tokens[after]?.lower ?? '')) after++;
    const subject = subjectRight(tokens, after, Math.min(to, i + 18));
    if (subject && (isCue(first) || subject.kind === 'name'))
      return { subject, cue: first.lower, cueAt: i, place: 'after' };
    return null;
  }
  const start = first.lower === 'as' ? i + 1 : i;
  const opener = tokens[start] as Token | undefined;
  if (!opener || SUBORDINATOR.test(opener.lower)) return null;
  const subject = subjectRight(tokens, start, Math.min(to, start + 16));
  if (!subject) return null;
  const next = tokens[subject.last + 1];
  // "… -P” Ruiz tweeted.": without a stop in front only a verb that closes the clause.
  if (!stop) {
    const spoken = utterance && subject.first === start && next && isStrong(next) && !next.capital;
    if (!spoken || !closes(tokens[subject.last + 2])) return null;
    return { subject, cue: next.lower, cueAt: subject.last + 1, place: 'after' };
  }
  // "…,” Ruiz thundered": any verb that closes the clause.
  if (
    next &&
    next.kind === 'word' &&
    /\p{Ll}{3}ed$/u.test(next.lower) &&
    (tokens[subject.last + 2]?.kind !== 'word' ||
      /^(?:and|to|at|in|on|after|as|before|about|of)$/.test(tokens[subject.last + 2]?.lower ?? ''))
  )
    return { subject, cue: next.lower, cueAt: subject.last + 1, place: 'after' };
  let commas = 0;
  for (let k = subject.last + 1; k < to && k - start < AFTER_REACH; k++) {
    const token = tokens[k] as Token;
    if (token.kind === 'quote') return null;
    if (token.lower === ',' && ++commas > MOST_COMMAS) return null;
    if (token.kind !== 'word' || !isCue(token) || token.capital) continue;
    if (tokens[k - 1]?.lower === 'to' || /^(?:the|a|an|his|her|its|their)$/.test(tokens[k - 1]?.lower ?? ''))
      continue;
    // "…” Ruiz went on to say that “…”" belongs to what follows, but names the same speaker.
    return { subject, cue: token.lower, cueAt: k, place: 'after' };
  }
  return null;
}

const SUBORDINATOR =
  /^(?:after|before|when|while|because|since|although|though|if|until|whereas|but|and|or|so|which|with|by|for|despite)$/;

function isStrong(token: Token): boolean {
  return isCue(token) && !WEAK_CUES.has(token.lower);
}
