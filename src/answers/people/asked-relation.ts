import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people.ts';
import type { Question } from '../../questions/question.ts';
import { findTerms } from '../../text/find-terms.ts';
import { fold } from '../../text/fold.ts';
import { hasTitle } from './has-title.ts';

/** Somebody who is asked for by whose they are: "Ann Lee's lawyer", "husband of the mayor". */
export interface AskedRelation {
  /** The words for it, in lower case: "lawyer", "attorney". */
  readonly nouns: readonly string[];
  /** The words for it seen from the other side: "husband" of "wife"; often none. */
  readonly inverse: readonly string[];
  /** Whether a woman is asked for (true), a man (false), or either (null). */
  readonly isWoman: boolean | null;
  /** Those whose it may be, where the question names somebody known. */
  readonly owners: readonly Person[];
  /** Stems of the words for whose it is. */
  readonly words: readonly string[];
  /** Nobody is kin or counsel to others by the way: what is not told of these is not told. */
  readonly isClose: boolean;
}

const SPOUSES = ['wife', 'husband', 'spouse'];
const PARENTS = ['father', 'mother', 'parent'];
const CHILDREN = ['son', 'daughter', 'child'];
const SIBLINGS = ['brother', 'sister', 'sibling', 'half-brother', 'half-sister', 'twin'];
const ELDERS = ['uncle', 'aunt'];
const YOUNGER = ['nephew', 'niece'];

const KIN: readonly (readonly [words: readonly string[], inverse: readonly string[]])[] = [
  [SPOUSES, SPOUSES],
  [PARENTS, CHILDREN],
  [CHILDREN, PARENTS],
  [SIBLINGS, SIBLINGS],
  [ELDERS, YOUNGER],
  [YOUNGER, ELDERS],
  [['cousin'], ['cousin']],
];
const WOMENS =
  /^(?:wife|mother|daughter|sister|half-sister|aunt|niece|widow|girlfriend|(?:mother|daughter|sister)-in-law)$/;
const MENS =
  /^(?:husband|father|son|brother|half-brother|uncle|nephew|widower|boyfriend|(?:father|son|brother)-in-law)$/;
const GROUPS: readonly (readonly string[])[] = [
  ['lawyer', 'attorney', 'barrister', 'solicitor', 'counsel', 'defender'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['adviser', 'advisor', 'aide'],
  ['bodyguard'],
  ['boyfriend'],
  ['girlfriend'],
  ['fiancé', 'fiance', 'fiancée', 'fiancee'],
  ['widow'],
  ['widower'],
  ['predecessor'],
  ['successor'],
  ['deputy', 'number two'],
  ['rival', 'opponent', 'challenger'],
  ['assistant'],
  ['agent'],
  ['partner'],
  ['grandfather', 'grandmother'],
  ['grandson', 'granddaughter'],
  ['stepfather', 'stepmother'],
  ['stepson', 'stepdaughter'],
  ['father-in-law'],
  ['mother-in-law'],
  ['son-in-law'],
  ['daughter-in-law'],
  ['brother-in-law'],
  ['sister-in-law'],
  ['trainer'],
  ['teacher'],
  ['mentor'],
  ['friend'],
  ['accomplice'],
  ['co-author', 'coauthor'],
];
// Bodies have these as well, in other words than somebody's.
const LOOSE: ReadonlySet<string> = new Set(
  'deputy assistant agent partner trainer teacher friend successor predecessor'.split(' '),
);
const NOUN = '[\\p{L}-]+(?: two)?';

// Takes "Ann Lee's former lawyer", "the mayor’s wife".
const OWNED = new RegExp(
  `^(?:the )?(.+?)['’]s? (?:(?:former|new|first|late|elder|younger|older|own) )*(${NOUN})$`,
  'iu',
);
// Takes "the lawyer for the defendant, "wife of Ann Lee".
const OWNER_AFTER = new RegExp(
  `^(?:the |an? )?(?:(?:former|new|first|late) )*(${NOUN}) (?:of|for|to) (?:the )?(.+)$`,
  'iu',
);
// Takes "married to Ann Lee".
const MARRIED = /^married to (?:the )?(.+)$/iu;
// Takes "succeeded Ann Lee", "took over from Ann Lee as mayor"; and the other way round "did Ann Lee succeed".
const SUCCEEDED =
  /^(?:succeeded|succeeds|replaced|replaces|took over from|takes over from) (.+?)(?: (?:as|in|at) .+)?$/iu;
const DID_SUCCEED = /^(?:did|does|will) (.+?) (?:succeed|replace|take over from)(?: (?:as|in|at) .+)?$/iu;
// Takes "speaker before Ann Lee", "director of the bank before Ann Lee".
const BEFORE = /^(.+?) (before|after) (?:the )?(\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,3})$/iu;

/** The relation that a question asks for; null for other questions. */
export function askedRelation(question: Question, archive: Archive): AskedRelation | null {
  const text = question.text
    .replace(/[?.!\s]+$/u, '')
    .replace(/^\s*who(?:m|se)?\b(?:['’]s|\s+(?:is|was|are|were))?\s+/iu, '')
    .replace(/^(?:the name of )/iu, '');
  const [, married] = MARRIED.exec(text) ?? [];
  if (married) return relation('spouse', married, archive);
  const [, gone] = SUCCEEDED.exec(text) ?? [];
  if (gone) return relation('successor', gone, archive);
  const [, come] = DID_SUCCEED.exec(text) ?? [];
  if (come) return relation('predecessor', come, archive);
  const [, what = '', order = '', whom = ''] = BEFORE.exec(text) ?? [];
  if (order && archive.people.find(whom)[0]?.type === 'person' && hasTitle(what))
    return relation(order.toLowerCase() === 'before' ? 'predecessor' : 'successor', whom, archive);
  const [, owner = '', noun = ''] = OWNED.exec(text) ?? [];
  if (noun) return relation(noun, owner, archive);
  const [, first = '', of = ''] = OWNER_AFTER.exec(text) ?? [];
  return first ? relation(first, of, archive) : null;
}

function relation(asked: string, owner: string, archive: Archive): AskedRelation | null {
  const noun = fold(asked);
  const kin = KIN.find(([words]) => words.includes(noun));
  const nouns = kin?.[0] ?? GROUPS.find((group) => group.includes(noun));
  if (!nouns) return null;
  const owners = archive.people.find(owner).filter(({ type }) => type === 'person');
  const words = findTerms(owner).map(({ term }) => term);
  if (words.length === 0) return null;
  const isWoman = WOMENS.test(noun) ? true : MENS.test(noun) ? false : null;
  // "Sister" is no brother, though both are told of siblings.
  const sexed = nouns.filter((each) => isWoman === null || !(isWoman ? MENS : WOMENS).test(each));
  return {
    nouns: sexed,
    inverse: kin?.[1] ?? [],
    isWoman,
    owners,
    words,
    isClose: owners.length > 0 && !LOOSE.has(noun),
  };
}
