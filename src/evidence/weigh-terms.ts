import type { Archive } from '../archive/archive.ts';
import type { Question, QuestionTerm, Variant } from '../questions/question.ts';
import { findVariants, LOOSE_WEIGHT } from '../questions/words/find-variants.ts';
import { isOrdinary, spellWord } from '../questions/words/spell-word.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { findTerms } from '../text/find-terms.ts';
import { stem } from '../text/stem.ts';
import type { WeighedTerm } from './evidence.ts';

// A word that the corpus lacks may be a slip for one that it has.
const SLIP_WEIGHT = 0.8;

/** The question's terms with how much each tells, and with near spellings where the corpus lacks a word. */
export function weighTerms(question: Question, archive: Archive, index: PassageIndex): WeighedTerm[] {
  return question.terms.map((term) => {
    const held = index.frequency(term.term) > 0;
    // What only a headline says, such as the country that an article is about, the corpus says too.
    const titled = !held && index.titleFrequency(term.term) > 0;
    const variants = term.variants.filter((variant) => index.frequency(variant.term) > 0);
    if (!held && !titled && variants.length === 0) variants.push(...slips(term, archive, index));
    const missing = !held && !titled && variants.length === 0;
    return { ...term, variants, missing, importance: term.weight * rarity(term, variants, index) };
  });
}

/** BM25's inverse document frequency; a word that only its stand-ins hold is as common as the commonest of them. */
function rarity(term: QuestionTerm, variants: readonly Variant[], index: PassageIndex): number {
  let frequency = index.frequency(term.term) || index.titleFrequency(term.term);
  if (frequency === 0)
    for (const variant of variants) frequency = Math.max(frequency, index.frequency(variant.term));
  return Math.log(1 + (index.size - frequency + 0.5) / (frequency + 0.5));
}

function slips(term: QuestionTerm, archive: Archive, index: PassageIndex): Variant[] {
  const found = new Set<string>();
  if (/\p{L}{4}/u.test(term.word)) {
    for (const person of archive.people.find(term.word).slice(0, 2)) {
      for (const spelling of person.spellings) {
        const last = findTerms(spelling).at(-1);
        if (last) found.add(last.term);
      }
    }
  }
  if (found.size === 0) {
    // What the language has is no slip, but may be told in another form: "voter" by "vote", "medal" not by "metal".
    const near = isOrdinary(term.word)
      ? index.near(term.term).filter((each) => isRelated(term.term, each))
      : // People rarely miss the first letter; "design" is no slip for "resign".
        index.near(term.term).filter((each) => each[0] === term.term[0]);
    for (const each of near) found.add(each);
    for (const word of spellWord(term.word)) {
      const meant = stem(word);
      found.add(meant);
      for (const variant of findVariants(word, meant))
        if (variant.weight > LOOSE_WEIGHT) found.add(variant.term);
    }
  }
  return [...found]
    .filter((each) => index.frequency(each) > 0)
    .map((each) => ({ term: each, weight: SLIP_WEIGHT }));
}

// Endings that make one word of another are short.
const LONGEST_ENDING = 2;
const SHORTEST_BEGINNING = 4;

/** Whether two stems begin alike and differ in their ending alone. */
function isRelated(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= SHORTEST_BEGINNING && same >= Math.max(a.length, b.length) - LONGEST_ENDING;
}
