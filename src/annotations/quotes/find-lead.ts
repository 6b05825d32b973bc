import type { Attribution, Place } from './attribution.ts';
import { firstSubject } from './first-subject.ts';
import { isNameWord } from './name-words.ts';
import { type Subject, subjectLeft, subjectRight } from './read-subject.ts';
import type { Token } from './read-tokens.ts';

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
