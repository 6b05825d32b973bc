import { keepLast } from '../archive/keep-last.ts';
import type { Question } from '../questions/question.ts';
import type { Word } from '../text/find-words.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { WordList } from '../text/word-list.ts';
import { makeSieve } from '../text/word-sieve.ts';
import type { Analysis } from './analyse-passage.ts';
import { answersNear } from './answers-near.ts';
import type { PlacedMatch, SentenceEvidence, WeighedTerm } from './evidence.ts';
import type { PassageFeatures } from './features.ts';

/** A candidate with what has been found in it. */
export interface ReadCandidate {
  readonly analysis: Pick<Analysis, 'list' | 'title' | 'sentences'>;
  readonly matches: readonly PlacedMatch[];
  /** For each term, how much of it stands in the passage; 0 to 1. */
  readonly strengths: readonly number[];
  readonly sentences: readonly SentenceEvidence[];
  /** The index's score over that of its first candidate. */
  readonly index: number;
}

/** What BM25 is counted in, so that it is about as large as the other features. */
export const BM25_UNIT = 10;

const USUAL_TERMS = 50;
// As is usual for short texts: a second mention counts little, and length less than in the index.
const BM25 = { k: 0.9, b: 0.4 } as const;
const WINDOW = 8;
const BEGINNING = 5;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** What the text of a candidate says for it. */
export function passageFeatures(
  question: Question,
  words: readonly Word[],
  terms: readonly WeighedTerm[],
  candidate: ReadCandidate,
): PassageFeatures {
  const { analysis, matches, strengths, sentences, index } = candidate;
  const total = terms.reduce((sum, term) => sum + term.importance, 0) || 1;
  const shares = terms.map((term) => term.importance / total);
  const typed = new Set<number>();
  for (const match of matches) {
    if (analysis.list.read(match.position)?.text === terms[match.term]?.word) typed.add(match.term);
  }
  const beginnings = beginningsIn(analysis.list, terms, strengths);
  let coverage = 0;
  let wordForm = 0;
  let title = 0;
  let titleOnly = 0;
  let beginning = 0;
  let named = 0;
  let allNamed = 0;
  terms.forEach((term, at) => {
    const share = shares[at] ?? 0;
    const strength = strengths[at] ?? 0;
    const inTitle = analysis.title.has(term.term);
    coverage += share * strength;
    if (typed.has(at)) wordForm += share;
    if (inTitle) title += share;
    if (inTitle && strength === 0) titleOnly += share;
    if (strength === 0 && term.word.length > BEGINNING && beginnings.has(term.word.slice(0, BEGINNING)))
      beginning += share;
    // The first word of a question is capital whatever it is.
    if (term.start > 0 && CAPITAL.test(question.text.slice(term.start, term.start + 2))) {
      allNamed += share;
      if (strength > 0 || inTitle) named += share;
    }
  });
  const length = Math.log(1 + terms.length);
  return {
    index: index * length,
    bm25: bm25(terms, candidate) / BM25_UNIT,
    coverage,
    sentence: sentences.reduce((most, sentence) => Math.max(most, sentence.coverage), 0),
    wordForm,
    title: title * length,
    titleOnly,
    titleTold: titleTold(analysis.title, terms),
    named: allNamed === 0 ? 1 : named / allNamed,
    beginning,
    pairs: pairsNear(shares, matches),
    ...runs(words, analysis.list),
    answer: answersNear(question, analysis, matches) ? 1 : 0,
    length: Math.log((1 + analysis.list.terms) / (1 + USUAL_TERMS)),
  };
}

function bm25(terms: readonly WeighedTerm[], { analysis, matches, strengths }: ReadCandidate): number {
  const counts = terms.map(() => 0);
  for (const { term, weight } of matches) counts[term] = (counts[term] ?? 0) + weight;
  const long = BM25.k * (1 - BM25.b + (BM25.b * analysis.list.terms) / USUAL_TERMS);
  return terms.reduce((sum, { importance }, at) => {
    const count = counts[at] ?? 0;
    return sum + (importance * (strengths[at] ?? 0) * count * (BM25.k + 1)) / (count + long);
  }, 0);
}

function titleTold(title: ReadonlySet<string>, terms: readonly WeighedTerm[]): number {
  if (title.size === 0) return 0;
  const told = new Set<string>();
  for (const { term, variants } of terms) {
    if (title.has(term)) told.add(term);
    for (const variant of variants) if (title.has(variant.term)) told.add(variant.term);
  }
  return told.size / title.size;
}

/** The beginnings of the terms that the passage lacks, as far as other words of it have them. */
function beginningsIn(
  list: WordList,
  terms: readonly WeighedTerm[],
  strengths: readonly number[],
): ReadonlySet<string> {
  const wanted = new Set<string>();
  terms.forEach(({ word }, at) => {
    if (!strengths[at] && word.length > BEGINNING) wanted.add(word.slice(0, BEGINNING));
  });
  const found = new Set<string>();
  if (wanted.size === 0) return found;
  for (const at of list.sift(makeSieve(wanted))) {
    const word = list.read(at);
    if (!word || word.term === null || word.text.length < BEGINNING) continue;
    const beginning = word.text.slice(0, BEGINNING);
    if (wanted.has(beginning)) found.add(beginning);
  }
  return found;
}

function pairsNear(shares: readonly number[], matches: readonly PlacedMatch[]): number {
  const count = shares.length;
  const near = new Set<number>();
  // Matches stand in the order of the text, so what is near one ends soon after it.
  for (let at = 0; at < matches.length; at++) {
    const a = matches[at] as PlacedMatch;
    for (let after = at + 1; after < matches.length; after++) {
      const b = matches[after] as PlacedMatch;
      if (b.position - a.position > WINDOW) break;
      if (a.term !== b.term) near.add(Math.min(a.term, b.term) * count + Math.max(a.term, b.term));
    }
  }
  let all = 0;
  let found = 0;
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const both = (shares[a] ?? 0) * (shares[b] ?? 0);
      all += both;
      if (near.has(a * count + b)) found += both;
    }
  }
  return found / (all || 1);
}

function runs(asked: readonly Word[], said: WordList) {
  const { places, sieve } = placesOf(asked);
  const two = new Set<number>();
  const three = new Set<number>();
  const near = said.sift(sieve);
  for (let step = 0; step + 1 < near.length; step++) {
    const at = near[step] as number;
    if (near[step + 1] !== at + 1) continue;
    for (const place of places.get(said.read(at)?.text ?? '') ?? []) {
      const next = said.read(at + 1)?.text;
      if (next === undefined || next !== asked[place + 1]?.text) continue;
      if (!isGrammar(asked[place]) || !isGrammar(asked[place + 1])) two.add(place);
      if (place + 2 < asked.length && said.read(at + 2)?.text === asked[place + 2]?.text) three.add(place);
    }
  }
  const most = Math.max(1, asked.length - 1);
  return { twoWords: two.size / most, threeWords: three.size / most };
}

// One question's candidates are read one after another.
const placesOf = keepLast(1, (asked: readonly Word[]) => {
  const places = new Map<string, number[]>();
  for (let at = 0; at + 1 < asked.length; at++) {
    const { text } = asked[at] as Word;
    const list = places.get(text);
    if (list) list.push(at);
    else places.set(text, [at]);
  }
  return { places, sieve: makeSieve(asked.map(({ text }) => text)) };
});

function isGrammar(word: Word | undefined): boolean {
  return word !== undefined && STOP_WORDS.has(word.text);
}
