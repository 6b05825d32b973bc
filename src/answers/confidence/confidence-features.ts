import type { Archive } from '../../archive/archive.ts';
import { analysePassage } from '../../evidence/analyse-passage.ts';
import type { Evidence, Findings, Match, WeighedTerm } from '../../evidence/evidence.ts';
import { tellsOf } from '../../evidence/find-evidence.ts';
import { bareWeekday } from '../../questions/bare-weekday.ts';
import type { Question } from '../../questions/question.ts';
import { isOrdinary } from '../../questions/words/spell-word.ts';
import { findWords, type Word } from '../../text/find-words.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import type { Claim } from '../claim.ts';
import { isInOpening } from '../support-of.ts';
import { areOpposite } from './opposites.ts';

/** What tells whether the best claim answers its question: shares and signs from 0 to 1. */
export interface ConfidenceFeatures {
  /** What the claim's own place tells falls short of half of the question by so much. */
  readonly doubt: number;
  /** It tells next to nothing of what is asked, or that it did not happen, and is no free answer. */
  readonly hardly: number;
  /** The passage's score among the candidates, and how far that of the next article stays behind. */
  readonly score: number;
  readonly lead: number;
  /** Sum of the rarities of all that the passage has, as a logarithm: much that is rare is no accident. */
  readonly amount: number;
  /** Words of the kind wanted stand near two of the question's. */
  readonly answer: number;
  /** Rarity of the rarest word that the run shown lacks, and of the rarest of those that its passage does have. */
  readonly lacks: number;
  readonly elsewhere: number;
  /** A name, or what may be one, and a word with a digit that neither passage nor headline has. */
  readonly lacksName: number;
  readonly lacksNumber: number;
  /** A time is asked for, and neither the passage nor the day of its article lies in it. */
  readonly lacksTime: number;
  /** The run shown has the opposite of a word of the question that it lacks. */
  readonly opposite: number;
  /** The question denies, and the run does not. */
  readonly denial: number;
  /** Nothing of the kind that is wanted was found. */
  readonly noClaim: number;
  /** Share of the question by rarity that the run with its headline tells in whatever words stand for it. */
  readonly told: number;
  /** Of the names of the question, the share by rarity that passage and headline have; 1 where there are none. */
  readonly named: number;
  /** How well what was found is of the kind that is wanted: the claim's score over its passage's. */
  readonly fit: number;
  /** Logarithm of one more than the words of the question that count. */
  readonly length: number;
  /** What is wanted: a place, a reason. */
  readonly isWhere: number;
  readonly isReason: number;
}

const USUAL_PASSAGES = 1000;
/** Below this a word only says what kind of answer is wanted. */
export const FEWEST_WEIGHT = 0.5;
const DENIALS: ReadonlySet<string> = new Set(
  (
    'not no never none neither nor without cannot except unable lack lacks lacked isnt arent wasnt werent dont doesnt ' +
    'didnt cant couldnt wont wouldnt shouldnt hasnt havent hadnt aint mustnt neednt'
  ).split(' '),
);
const NUMBER = /\d/;
const LETTERS = /^\p{L}{3,}$/u;
const SHORT_MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const CAPITAL = /^\p{Lu}/u;
const MOST_LEAD = 0.5;
const HALF = 0.5;
const HARDLY = 0.25;
const MOST_FIT = 1.3;
// A name that only the article's first paragraph has may be that of something else further down.
const IN_OPENING = 0.2;
// What stands in for a word counts for more where it is asked whether an answer was found than which passage is best.
const LOOSELY = 0.35;

/** The features of the best claim; of the best passage where there is none; null where there is neither. */
export function confidenceFeatures(
  question: Question,
  claim: Claim | undefined,
  findings: Findings,
  archive: Archive,
): ConfidenceFeatures | null {
  const { evidence: found, terms, passages = USUAL_PASSAGES } = findings;
  const evidence = claim ? found.find(({ passage }) => passage === claim.passage) : found[0];
  if (!evidence?.features) return null;
  const run = readRun(evidence, claim?.span ?? bestSentence(evidence));
  const asked = findWords(question.text);
  const { title } = analysePassage(evidence.passage);
  const titled = terms.map((term) =>
    title.has(term.term) ? 1 : isInOpening(term, evidence.passage) ? IN_OPENING : 0,
  );
  const here = strengths(terms, run.matches, titled);
  const anywhere = strengths(terms, allMatches(evidence), titled);
  const lacking = terms.filter((term, at) => here[at] === 0 && counts(term));
  const nowhere = terms.filter((term, at) => anywhere[at] === 0 && counts(term));
  const total = sum(terms, () => 1) || 1;
  // The rarity of a word that stands in one passage.
  const rarest = Math.log(1 + passages / 1.5);
  const support = claim?.support ?? 0;
  const next = found.find(({ passage }) => passage.article !== evidence.passage.article);
  return {
    doubt: Math.max(0, HALF - support),
    hardly: sign(support < HARDLY && question.kind !== 'ask'),
    score: evidence.score,
    lead: Math.max(-MOST_LEAD, Math.min(MOST_LEAD, evidence.score - (next?.score ?? 0))),
    amount: Math.log(1 + sum(terms, (at) => anywhere[at] ?? 0) / rarest),
    answer: evidence.features.answer,
    lacks: rarestOf(lacking) / rarest,
    elsewhere: rarestOf(lacking.filter((term) => !nowhere.includes(term))) / rarest,
    lacksName: sign(nowhere.some((term) => mayBeName(question.text, term))),
    lacksNumber: sign(nowhere.some(({ word }) => NUMBER.test(word))),
    lacksTime: sign(lacksTime(question, evidence.passage, archive)),
    opposite: sign(asked.some((word) => hasOpposite(word, run))),
    denial: sign(asked.some(denies) && !run.words.some(denies)),
    noClaim: sign(claim === undefined),
    told: sum(terms, (at) => loosely(here[at])) / total,
    named: namedIn(terms, anywhere),
    fit: claim ? Math.min(MOST_FIT, claim.score / (evidence.score || 1)) : 0,
    length: Math.log(1 + terms.filter(counts).length),
    isWhere: sign(question.kind === 'where'),
    isReason: sign(question.wanted === 'reason'),
  };
}

/** A weekday that the passage itself names is told, whatever week it is of. */
function lacksTime({ period, text }: Question, passage: Evidence['passage'], archive: Archive): boolean {
  if (period === null || tellsOf(passage, period, archive)) return false;
  const weekday = bareWeekday(text);
  return weekday === null || !fold(passage.text).includes(weekday);
}

interface Run {
  readonly words: readonly Word[];
  readonly stems: ReadonlySet<string>;
  readonly matches: readonly Match[];
}

function readRun(evidence: Evidence, span: Span): Run {
  const within = (each: Span) => each.start >= span.start && each.end <= span.end;
  const words = analysePassage(evidence.passage).list.within(span);
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

function loosely(strength = 0): number {
  return strength ** LOOSELY;
}

function namedIn(terms: readonly WeighedTerm[], anywhere: readonly number[]): number {
  const names = sum(terms, (at) => sign(terms[at]?.inName === true));
  return names === 0 ? 1 : sum(terms, (at) => (terms[at]?.inName ? loosely(anywhere[at]) : 0)) / names;
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

/** Typed with a capital, known as a name, or no word of the language; the first word is capital whatever it is. */
function mayBeName(question: string, { start, word, inName }: WeighedTerm): boolean {
  return inName || (start > 0 && CAPITAL.test(question.slice(start, start + 2))) || !isEnglish(word);
}

function isEnglish(word: string): boolean {
  return !LETTERS.test(word) || isOrdinary(word) || SHORT_MONTH.test(word);
}

function denies({ text }: Word): boolean {
  return DENIALS.has(text);
}

function hasOpposite({ text }: Word, { stems, words }: Run): boolean {
  return !stems.has(stem(text)) && words.some((other) => areOpposite(text, other.text));
}
