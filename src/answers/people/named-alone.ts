import { TITLE_WORDS } from '../../annotations/names/cue-words.ts';
import { GIVEN_NAMES } from '../../annotations/names/given-names.ts';
import { ORDINARY_WORDS } from '../../annotations/names/ordinary-words.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people.ts';
import type { Findings } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import { isPastVerb } from '../../questions/question-parts.ts';
import { findTerms } from '../../text/find-terms.ts';
import { fold } from '../../text/fold.ts';

const LONGEST_NAME = 5;
const MOST_BEARERS = 5;

/** Those whom the whole question can name, in any spelling: several where they share a surname; often none. */
export function namedAlone(question: Question, archive: Archive): readonly Person[] {
  const bare = bareOf(question);
  const words = findTerms(bare).length;
  if (words === 0 || words > LONGEST_NAME) return [];
  const named = question.people.filter(({ person }) => person.type === 'person');
  const covered = question.terms.every((term) =>
    named.some(({ span }) => term.start >= span.start && term.end <= span.end),
  );
  const found = archive.people.find(bare);
  // A name in full that a second person bears is named by all; the words for one of them alone are not.
  if (covered && named.length === 1 && found.length < 2) return named.map(({ person }) => person);
  if (hasRoleWord(bare)) return [];
  const [best] = found;
  if (!best || best.type === 'place') return [];
  const persons = found.filter(({ type }) => type === best.type);
  if (words > 1 && isWhole(best, bare)) return [best];
  return words === 1 || persons.every((person) => person.type === 'person')
    ? persons.slice(0, MOST_BEARERS)
    : [best];
}

/** The name that a question consists of, as typed, where it may be one: "who is Olaf Berg"; null for other questions. */
export function nameAsked(question: Question): string | null {
  const bare = bareOf(question);
  const words = bare.split(/\s+/);
  if (words.length > LONGEST_NAME || hasRoleWord(bare) || !/^[\p{L}\p{M}.'’\s-]+$/u.test(bare)) return null;
  // "Oil minister": a role.
  if (words.some((word) => TITLE_WORDS.has(fold(word)))) return null;
  // "Who met Berg", "met berg": a deed.
  if (/^who\b/iu.test(bare) || words.some((word, at) => at < words.length - 1 && isPastVerb(fold(word))))
    return null;
  // A word that the articles have in no name is no part of one that is merely misspelt, unless they lack it.
  return words.length === findTerms(bare).length ? bare : null;
}

/** Whether a question is but a first name with a surname that nobody in the articles bears together. */
export function isUnknownName(question: Question, { evidence }: Findings, archive: Archive): boolean {
  const name = nameAsked(question);
  if (name === null || archive.people.find(name).length > 0) return false;
  const [first = '', ...others] = fold(name).split(/\s+/);
  if (!GIVEN_NAMES.has(first) || others.length === 0) return false;
  if (others.some((word) => ORDINARY_WORDS.has(word))) return false;
  const whole = ` ${wordsOf(name)} `;
  return !evidence.some(({ passage }) => ` ${wordsOf(passage.text)} `.includes(whole));
}

function wordsOf(text: string): string {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim();
}

function bareOf({ text }: Question): string {
  return text.replace(/^\s*who(?:\s+is|\s+was|['’]s)?\s+/iu, '').replace(/[?.!\s]+$/u, '');
}

function isWhole({ spellings }: Person, typed: string): boolean {
  return spellings.some((spelling) => fold(spelling) === fold(typed));
}

function hasRoleWord(text: string): boolean {
  return /\b(?:of|in|for|the|who|that|to)\b/u.test(fold(text));
}
