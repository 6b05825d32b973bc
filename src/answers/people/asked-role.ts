import { DEMONYMS } from '../../annotations/names/countries.ts';
import type { Findings, WeighedTerm } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import { findTerms } from '../../text/find-terms.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';

const ROLE_NOUNS: ReadonlySet<string> = new Set(
  'minister president premier chancellor ambassador envoy secretary governor mayor senator judge general director chairman chairwoman chief leader head spokesman spokeswoman boss coach captain editor author founder owner king queen pope bishop treasurer commissioner prosecutor commander master nurse surgeon interpreter lawyer expert researcher partner husband wife widow widower son daughter brother sister mother father referee professor inspector deputy'.split(
    ' ',
  ),
);
const NATIONALITIES: ReadonlySet<string> = new Set([...DEMONYMS.keys()].map(fold));
const LESSER: ReadonlySet<string> = new Set(['vice', 'deputy', 'assistant'].map(stem));
// "Foreign" of "foreign minister" may be some words away: "Foreign Affairs and Trade Minister".
const MODIFIER_REACH = 3;
// A word that stands in for another by half says nothing of which office is meant.
const LEAST_VARIANT = 0.8;

/** The role that a question asks for: its noun, and the words before it that tell which ("oil" minister). */
export interface AskedRole {
  readonly noun: WeighedTerm;
  readonly kinds: readonly WeighedTerm[];
}

// Takes "who coached Norland in 2021", "captained the team"; they tell an office as the noun does.
const HOLDS = /^(?:coached|captained|chaired)$/u;

/** Whether the verb of a question asks who held an office. */
export function asksHolder({ terms }: Findings): boolean {
  return HOLDS.test(terms[0]?.word ?? '');
}

/** The first words of the question, where they are a role: "the oil minister of Norway", "mayor of Bergen". */
export function askedRole(question: Question, { terms }: Findings): AskedRole | undefined {
  const first = terms.findIndex(({ word }, at) => ROLE_NOUNS.has(word) || (at === 0 && HOLDS.test(word)));
  // "Chief executive": a chief of finance is another.
  const isExecutive = terms[first]?.word === 'chief' && terms[first + 1]?.word === 'executive';
  const at = isExecutive ? first + 1 : first;
  const noun = terms[at];
  const before = terms.slice(0, Math.max(0, at));
  if (!noun || before.length > 2 || before.some((term) => term.word.length < 2)) return undefined;
  // "Stepped down as mayor", "fired the director": something is done.
  const written = question.text.slice(before[0]?.start ?? noun.start, noun.start).trim();
  if (before.length > 0 && written.split(/\s+/).length > before.length) return undefined;
  if (before.some(({ word, inName }) => !inName && /^\p{Ll}{2,}ed$/u.test(word))) return undefined;
  const kinds = before.filter(
    ({ word, inName, inDate, weight }) => !inName && !inDate && weight === 1 && !NATIONALITIES.has(word),
  );
  return { noun, kinds };
}

/** The places in some words that name the role, with what tells which it is. */
export function findRole(text: string, { noun, kinds }: AskedRole): Span[] {
  const words = findTerms(text);
  return words.filter(
    (word, at) =>
      isOne(noun, word.term, 0) &&
      !isLesser(words[at - 1]?.term, kinds) &&
      kinds.every((kind) =>
        words
          .slice(Math.max(0, at - MODIFIER_REACH), at)
          .some(({ term }) => isOne(kind, term, LEAST_VARIANT)),
      ),
  );
}

/** "Vice president", where the president is asked for. */
function isLesser(before: string | undefined, kinds: readonly WeighedTerm[]): boolean {
  return before !== undefined && LESSER.has(before) && !kinds.some(({ term }) => term === before);
}

function isOne(asked: WeighedTerm, term: string, least: number): boolean {
  if (asked.term === term) return true;
  // The head of a bank is called president of none.
  if (asked.word === 'president' && HEADS.has(term)) return false;
  return asked.variants.some((each) => each.term === term && each.weight >= least);
}

const HEADS: ReadonlySet<string> = new Set(['head', 'leader', 'chairman', 'chair'].map(stem));
