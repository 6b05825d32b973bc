import type { Attribution, Place } from './attribution.ts';
import { CUE_PARTICIPLES } from './cues.ts';
import { type Subject, subjectLeft, subjectRight } from './read-subject.ts';
import type { Token } from './read-tokens.ts';

const QUOTES = /^(?:quoted|quotes|quoting|cited|cites|citing)$/;
const PUT_BY = /^(?:words|view|opinion|telling|phrase|account|estimation|eyes)$/;
// Between "quoted" and "as saying" stands a name with its role.
const REACH = 14;

/** "Radio Delta quoted Ruiz as saying “…”", "“…,” Ruiz was quoted as saying": the one who is quoted speaks. */
export function quotedAs(
  tokens: readonly Token[],
  place: Place,
  from: number,
  to: number,
): Attribution | null {
  for (const [start, end] of [
    [place.last + 1, to],
    [Math.max(from, place.first - 2 * REACH), place.first],
  ] as const) {
    for (let i = end - 1; i > start; i--) {
      if (tokens[i]?.kind === 'quote') break;
      if (!CUE_PARTICIPLES.has(tokens[i]?.lower ?? '') || tokens[i - 1]?.lower !== 'as') continue;
      const quoted = quotedBefore(tokens, i - 1, Math.max(start, i - REACH), from);
      if (quoted) {
        const where = start > place.last ? 'after' : 'before';
        return { subject: quoted, cue: tokens[i]?.lower ?? null, cueAt: i, place: where };
      }
    }
  }
  return null;
}

/** Who is quoted by a verb that stands before "as saying". */
function quotedBefore(tokens: readonly Token[], as: number, least: number, from: number): Subject | null {
  for (let i = as - 1; i >= least; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'quote') return null;
    if (!QUOTES.test(token.lower)) continue;
    const passive = /^(?:was|were|is|are|been|being)$/.test(tokens[i - 1]?.lower ?? '');
    return passive ? subjectLeft(tokens, i - 1, from) : subjectRight(tokens, i + 1, as);
  }
  return null;
}

const SPEECH_NOUN =
  /^(?:promise|pledge|vow|claim|statement|comment|remark|call|slogan|motto|answer|response|reply|warning|demand|line|tweet|message|post|quip|joke|description|assertion|assurance|declaration|plea|question|chant|cry|speech|mantra|insistence|suggestion|admission)s?$/;
const LEADS = /^(?:that|of|for|to|about|:|,)$/;

/** "Ruiz’s “…” promise", "Ruiz’s stock answer: “…”", "Ruiz’s claim that “…”": words that somebody owns. */
export function ownWords(tokens: readonly Token[], place: Place, from: number): Attribution | null {
  let owner = place.first - 1;
  if (!isOwner(tokens[owner]) || !SPEECH_NOUN.test(tokens[place.last + 1]?.lower ?? '')) {
    if (LEADS.test(tokens[owner]?.lower ?? '')) owner--;
    if (!SPEECH_NOUN.test(tokens[owner]?.lower ?? '')) return null;
    owner--;
    for (let words = 0; words < 2 && owner > from && !isOwner(tokens[owner]); words++) owner--;
  }
  if (owner < from || !isOwner(tokens[owner])) return null;
  const subject = subjectLeft(tokens, owner, from);
  return subject?.kind === 'name' ? { subject, cue: null, cueAt: -1, place: 'lead' } : null;
}

function isOwner(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && /(?:'s|s')$/.test(token.lower);
}

/** "In Ruiz’s words, “…”": the words of the one in the genitive. */
export function inTheirWords(tokens: readonly Token[], place: Place, from: number): Attribution | null {
  for (let i = Math.max(from + 1, place.first - 6); i < place.first; i++) {
    if (!PUT_BY.test(tokens[i]?.lower ?? '') || !/(?:'s|s')$/.test(tokens[i - 1]?.lower ?? '')) continue;
    const subject = subjectLeft(tokens, i - 1, from);
    if (subject?.kind === 'name' && /^(?:in|by)$/.test(tokens[subject.first - 1]?.lower ?? ''))
      return { subject, cue: tokens[i]?.lower ?? null, cueAt: i, place: 'before' };
  }
  return null;
}
