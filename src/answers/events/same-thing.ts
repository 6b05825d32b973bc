import type { SentenceEvidence } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';

// Of other things of the kind that is asked about: "the treaty" is none of "17 agreements".
const SEVERAL = 0.45;
const ANOTHER = 0.55;
// Takes "when was the peace treaty ", "signed the "; refuses "the town of ", "signed a ".
const DEFINITE = /\b(?:the|this|that|his|her|its|their) (?:[\p{L}-]+ ){0,3}$/iu;
const PLURAL = /[^s]s$/u;
// Takes "another ", "two other new ", "the last "; refuses "the ", "last ".
const OTHER =
  /\b(?:another|other|further|second|third|similar|separate|earlier|previous|former|different) (?:[\p{L}-]+ ){0,2}$|(?<=\bthe )last $/iu;
// Takes "one of the ", "the first of several "; such a one may be meant.
const ONE_OF =
  /\b(?:one|first|last|latest|each|either|neither|some|any) of (?:the |these |those |its |their )?(?:\S+ ){0,3}$/iu;

/**
 * How far a sentence speaks of the very thing that a question asks about in the singular, "the treaty"; less where it has
 * several or another of the kind.
 */
export function sameThing(
  { text, terms }: Pick<Question, 'text' | 'terms'>,
  { matches, start }: Pick<SentenceEvidence, 'matches' | 'start'>,
  passage: string,
): number {
  let share = 1;
  terms.forEach((term, at) => {
    if (term.inName || term.inDate || term.weight < 1) return;
    const typed = text.slice(term.start, term.end);
    const before = text.slice(0, term.start);
    if (!DEFINITE.test(before) || !isSingular(typed) || isModifier(text, term.end)) return;
    const own = matches.filter((match) => match.term === at);
    if (own.length === 0) return;
    // "Two agreements on trade and on fishing": the trade agreement is one of them.
    if (
      terms.some(
        (other, index) => isNamedBy(other, term, text) && matches.some((match) => match.term === index),
      )
    )
      return;
    const worths = own.map((match) => {
      const ahead = passage.slice(Math.max(start, match.start - REACH), match.start);
      if (OTHER.test(ahead) && !OTHER.test(before)) return ANOTHER;
      return isPlural(passage.slice(match.start, match.end), typed) && !ONE_OF.test(ahead) ? SEVERAL : 1;
    });
    share = Math.min(share, Math.max(...worths));
  });
  return share;
}

// Takes "a ", "two new ", "no "; refuses "the ".
const INDEFINITE = /\b(?:an?|another|two|three|several|many|some|more|other|no) (?:[\p{L}-]+ ){0,3}$/iu;

/** Whether a sentence has a term only in a word that stands in for it, and as one or several of a kind: "an agreement". */
export function isVaguely(
  term: number,
  { matches, start }: Pick<SentenceEvidence, 'matches' | 'start'>,
  passage: string,
): boolean {
  const own = matches.filter((match) => match.term === term);
  return (
    own.length > 0 &&
    own.every(
      (match) =>
        match.weight < 1 &&
        (PLURAL.test(passage.slice(match.start, match.end)) ||
          INDEFINITE.test(passage.slice(Math.max(start, match.start - REACH), match.start))),
    )
  );
}

/** Whether one word tells of another which of its kind is meant: "trade" of "the trade agreement". */
function isNamedBy(other: { end: number; weight: number }, term: { start: number }, text: string): boolean {
  return (
    other.end < term.start &&
    other.weight >= 1 &&
    /^[ -]+(?:[\p{L}-]+ )?$/u.test(text.slice(other.end, term.start))
  );
}

const REACH = 40;

/** Whether a further noun follows: "the treaty talks" are no treaty. */
function isModifier(text: string, end: number): boolean {
  return (
    /^[- ]\p{Ll}+s\b/u.test(text.slice(end)) && !/^ (?:was|is|has|does|its|this)\b/u.test(text.slice(end))
  );
}

function isSingular(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !PLURAL.test(word) && !/(?:ed|ing)$/u.test(word);
}

function isPlural(written: string, typed: string): boolean {
  return (
    /^\p{Ll}/u.test(written) &&
    PLURAL.test(written) &&
    !written.startsWith(`${typed}'`) &&
    !/[^aeiou]es$|ss$/u.test(written.replace(/(?:ch|sh|x|z|i)es$/u, 's'))
  );
}
