import { analysePassage } from '../evidence/analyse-passage.ts';
import type { Evidence, Findings, Match, WeighedTerm } from '../evidence/evidence.ts';
import type { Question } from '../questions/question.ts';
import { findWords, type Word } from '../text/find-words.ts';
import type { Span } from '../text/span.ts';
import { stem } from '../text/stem.ts';
import type { Claim } from './claim.ts';
import { areOpposite } from './opposites.ts';

/** What tells whether the best claim answers its question: shares and signs from 0 to 1. */
export interface ConfidenceFeatures {
  /** As the claim's own place tells it; 0 without a claim. */
  readonly support: number;
  /** The passage's score among the candidates, and how far that of the next article stays behind. */
  readonly score: number;
  readonly lead: number;
  /** Share of the question that the run shown and the headline have, by rarity. */
  readonly sentence: number;
  /** Sum of the rarities of all that the passage has, as a logarithm: much that is rare is no accident. */
  readonly amount: number;
  /** Share of the question's pairs of words that are near one another in the passage. */
  readonly pairs: number;
  /** Words of the kind wanted stand near two of the question's. */
  readonly answer: number;
  /** Rarity of the rarest word that the run shown lacks, and of the rarest of those that its passage does have. */
  readonly lacks: number;
  readonly elsewhere: number;
  /** Rarity of the words that no article has, over that of all. */
  readonly missing: number;
  /** A word typed with a capital, and one with a digit, that neither passage nor headline has. */
  readonly lacksName: number;
  readonly lacksNumber: number;
  /** The run shown has another number in place of one that it lacks. */
  readonly otherNumber: number;
  /** The run shown has the opposite of a word of the question that it lacks. */
  readonly opposite: number;
  /** The question denies, and the run does not. */
  readonly denial: number;
  /** "First", "only", "largest" and such of the question that the run lacks. */
  readonly lacksExtreme: number;
  /** Neighbours of the question that the run has in the other order alone. */
  readonly reversed: number;
  /** Nothing of the kind that is wanted was found. */
  readonly noClaim: number;
}

const USUAL_PASSAGES = 1000;
// Below this a word only says what kind of answer is wanted.
const FEWEST_WEIGHT = 0.5;
const DENIALS: ReadonlySet<string> = new Set(
  (
    'not no never none neither nor without cannot except unable lack lacks lacked isnt arent wasnt werent dont doesnt ' +
    'didnt cant couldnt wont wouldnt shouldnt hasnt havent hadnt aint mustnt neednt'
  ).split(' '),
);
const EXTREME =
  /^(?:first|last|only|most|least|best|worst|largest|biggest|smallest|highest|lowest|oldest|newest|youngest|earliest|latest|longest|shortest|fastest|main|primary|sole|solely|exclusively|always|all|every|both|second|third|fourth|fifth|final|\p{L}{3,}est)$/u;
const NUMBER = /\d/;
const CAPITAL = /^\p{Lu}/u;
const MOST_LEAD = 0.5;

/** The features of the best claim; of the best passage where there is none; null where there is neither. */
export function confidenceFeatures(
  question: Question,
  claim: Claim | undefined,
  { evidence: found, terms, passages = USUAL_PASSAGES }: Findings,
): ConfidenceFeatures | null {
  const evidence = claim ? found.find(({ passage }) => passage === claim.passage) : found[0];
  if (!evidence?.features) return null;
  const run = readRun(evidence, claim?.span ?? bestSentence(evidence));
  const asked = findWords(question.text);
  const { title } = analysePassage(evidence.passage);
  const titled = terms.map(({ term }) => (title.has(term) ? 1 : 0));
  const here = strengths(terms, run.matches, titled);
  const anywhere = strengths(terms, allMatches(evidence), titled);
  const lacking = terms.filter((term, at) => here[at] === 0 && counts(term));
  const nowhere = terms.filter((term, at) => anywhere[at] === 0 && counts(term));
  const total = sum(terms, () => 1) || 1;
  // The rarity of a word that stands in one passage.
  const rarest = Math.log(1 + passages / 1.5);
  const next = found.find(({ passage }) => passage.article !== evidence.passage.article);
  return {
    support: claim?.support ?? 0,
    score: evidence.score,
    lead: Math.max(-MOST_LEAD, Math.min(MOST_LEAD, evidence.score - (next?.score ?? 0))),
    sentence: sum(terms, (at) => here[at] ?? 0) / total,
    amount: Math.log(1 + sum(terms, (at) => anywhere[at] ?? 0) / rarest),
    pairs: evidence.features.pairs,
    answer: evidence.features.answer,
    lacks: rarestOf(lacking) / rarest,
    elsewhere: rarestOf(lacking.filter((term) => !nowhere.includes(term))) / rarest,
    missing:
      sum(terms, (at) => (nowhere.includes(terms[at] as WeighedTerm) && terms[at]?.missing ? 1 : 0)) / total,
    lacksName: sign(nowhere.some((term) => isTypedCapital(question.text, term))),
    lacksNumber: sign(nowhere.some(({ word }) => NUMBER.test(word))),
    otherNumber: sign(lacking.some(({ word }) => NUMBER.test(word) && hasNumberBut(word, run))),
    opposite: sign(asked.some((word) => hasOpposite(word, run))),
    denial: sign(asked.some(denies) && !run.words.some(denies)),
    lacksExtreme: sign(asked.some(({ text }) => EXTREME.test(text) && !run.stems.has(stem(text)))),
    reversed: reversedIn(terms, run.matches),
    noClaim: sign(claim === undefined),
  };
}

interface Run {
  readonly words: readonly Word[];
  readonly stems: ReadonlySet<string>;
  readonly matches: readonly Match[];
}

function readRun(evidence: Evidence, span: Span): Run {
  const within = (each: Span) => each.start >= span.start && each.end <= span.end;
  const words = analysePassage(evidence.passage).words.filter(within);
  return {
    words,
    stems: new Set(words.map(({ text }) => stem(text))),
    matches: allMatches(evidence).filter(within),
  };
}

function bestSentence({ sentences, best, passage }: Evidence): Span {
  return sentences[best] ?? { start: 0, end: passage.text.length };
}

function allMatches({ sentences }: Evidence): readonly Match[] {
  return sentences.flatMap(({ matches }) => matches);
}

/** For each term the strongest of its matches, at least what is given. */
function strengths(
  terms: readonly WeighedTerm[],
  matches: readonly Match[],
  least: readonly number[],
): number[] {
  const found = terms.map((_, at) => least[at] ?? 0);
  for (const { term, weight } of matches) found[term] = Math.max(found[term] ?? 0, weight);
  return found;
}

function counts({ inDate, weight }: WeighedTerm): boolean {
  return !inDate && weight >= FEWEST_WEIGHT;
}

function sum(terms: readonly WeighedTerm[], strength: (at: number) => number): number {
  return terms.reduce((total, { importance }, at) => total + importance * strength(at), 0);
}

function rarestOf(terms: readonly WeighedTerm[]): number {
  return Math.max(0, ...terms.map(({ importance }) => importance));
}

function sign(holds: boolean): number {
  return holds ? 1 : 0;
}

/** The first word of a question is capital whatever it is. */
function isTypedCapital(question: string, { start }: Span): boolean {
  return start > 0 && CAPITAL.test(question.slice(start, start + 2));
}

function hasNumberBut(word: string, { words }: Run): boolean {
  return words.some(({ text }) => NUMBER.test(text) && text !== word);
}

function denies({ text }: Word): boolean {
  return DENIALS.has(text);
}

function hasOpposite({ text }: Word, { stems, words }: Run): boolean {
  return !stems.has(stem(text)) && words.some((other) => areOpposite(text, other.text));
}

function reversedIn(terms: readonly WeighedTerm[], matches: readonly Match[]): number {
  let pairs = 0;
  let reversed = 0;
  for (let at = 0; at + 1 < terms.length; at++) {
    const first = matches.filter(({ term }) => term === at);
    const second = matches.filter(({ term }) => term === at + 1);
    if (first.length === 0 || second.length === 0) continue;
    pairs++;
    if (first.every((a) => second.every((b) => b.start < a.start))) reversed++;
  }
  return pairs === 0 ? 0 : reversed / pairs;
}
