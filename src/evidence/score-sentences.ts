import type { Archive } from '../archive/archive.ts';
import { keepLast } from '../archive/keep-last.ts';
import type { Passage } from '../passages/passage.ts';
import { daysOf } from '../questions/days-of.ts';
import type { Question } from '../questions/question.ts';
import { makeSieve } from '../text/word-sieve.ts';
import { analysePassage } from './analyse-passage.ts';
import type { Match, PlacedMatch, SentenceEvidence, WeighedTerm } from './evidence.ts';

// A word that only the rest of the passage, or the headline, has: the sentence may speak of it as "he" or "the visit".
const ELSEWHERE = 0.45;
const IN_TITLE = 0.6;
// Two words of the question that stand next to each other there and here are more than two words.
const PHRASE_BONUS = 0.1;
const PHRASE_GAP = 2;

/** What each sentence of a passage says of the question, which says most, and how much the passage says. */
export function scoreSentences(
  question: Question,
  terms: readonly WeighedTerm[],
  passage: Passage,
  archive: Archive,
): {
  sentences: SentenceEvidence[];
  best: number;
  coverage: number;
  matches: readonly PlacedMatch[];
  /** For each term, how much of it stands in the passage, its headline left out; 0 to 1. */
  strengths: readonly number[];
} {
  const analysis = analysePassage(passage);
  const { list } = analysis;
  const { lookup, sieve } = lookupOf(terms);
  const matches: PlacedMatch[] = [];
  for (const position of list.sift(sieve)) {
    for (const { term, weight } of lookup.get(list.read(position)?.term ?? '') ?? []) {
      matches.push({ start: list.startOf(position), end: list.endOf(position), term, weight, position });
    }
  }
  const total = terms.reduce((sum, term) => sum + term.importance, 0) || 1;
  const anywhere = strengths(terms, matches);
  coverDates(question, terms, passage, archive, anywhere);
  const title = terms.map((term) => (analysis.title.has(term.term) ? IN_TITLE : 0));
  const coverage = sum(terms, (at) => Math.max(anywhere[at] ?? 0, title[at] ?? 0)) / total;
  const elsewhere = terms.map((_, at) => Math.max(ELSEWHERE * (anywhere[at] ?? 0), title[at] ?? 0));
  const without = sum(terms, (at) => elsewhere[at] ?? 0) / total;
  let next = 0;
  const sentences = analysis.sentences.map(({ start, end }) => {
    // Sentences and matches stand in the order of the text.
    while (next < matches.length && (matches[next] as PlacedMatch).start < start) next++;
    const first = next;
    while (next < matches.length && (matches[next] as PlacedMatch).end <= end) next++;
    const own = matches.slice(first, next);
    if (own.length === 0) return { start, end, matches: own, coverage: 0, score: without };
    const here = strengths(terms, own);
    let said = 0;
    let around = 0;
    for (let at = 0; at < terms.length; at++) {
      const { importance } = terms[at] as WeighedTerm;
      said += importance * (here[at] as number);
      around += importance * Math.max(here[at] as number, elsewhere[at] as number);
    }
    return {
      start,
      end,
      matches: own,
      coverage: said / total,
      score: around / total + PHRASE_BONUS * phrases(terms, own, total),
    };
  });
  let best = 0;
  for (let at = 1; at < sentences.length; at++) {
    if ((sentences[at]?.score ?? 0) > (sentences[best]?.score ?? 0) + 1e-9) best = at;
  }
  return { sentences, best, coverage, matches, strengths: anywhere };
}

// One question's candidates are read one after another.
const lookupOf = keepLast(1, makeLookup);

function makeLookup(terms: readonly WeighedTerm[]) {
  const lookup = new Map<string, { term: number; weight: number }[]>();
  const put = (stem: string, term: number, weight: number) => {
    const list = lookup.get(stem);
    if (list) list.push({ term, weight });
    else lookup.set(stem, [{ term, weight }]);
  };
  terms.forEach((term, at) => {
    put(term.term, at, 1);
    for (const variant of term.variants) put(variant.term, at, variant.weight);
  });
  return { lookup, sieve: makeSieve(lookup.keys()) };
}

/** For each term the strongest of its matches. */
function strengths(terms: readonly WeighedTerm[], matches: readonly Match[]): number[] {
  const found = terms.map(() => 0);
  for (const match of matches) found[match.term] = Math.max(found[match.term] ?? 0, match.weight);
  return found;
}

/** A date of the question counts as said where the passage names a day in it, whatever the words. */
function coverDates(
  question: Question,
  terms: readonly WeighedTerm[],
  passage: Passage,
  archive: Archive,
  found: number[],
): void {
  if (!question.period || !terms.some((term, at) => term.inDate && (found[at] ?? 0) < 1)) return;
  const { from, to } = question.period;
  const told = archive.dates(passage).some((date) => {
    const days = date.type === 'DATE' || date.type === 'TIME' ? daysOf(date.value) : null;
    return days !== null && (from === null || days.from >= from) && (to === null || days.to <= to);
  });
  if (!told) return;
  terms.forEach((term, at) => {
    if (term.inDate) found[at] = 1;
  });
}

/** Share of the question's neighbouring words that are neighbours in the sentence too, by importance. */
function phrases(
  terms: readonly WeighedTerm[],
  matches: readonly (Match & { position?: number })[],
  total: number,
): number {
  let found = 0;
  for (let at = 0; at + 1 < matches.length; at++) {
    const a = matches[at];
    const b = matches[at + 1];
    if (!a || !b || b.term !== a.term + 1) continue;
    if ((b.position ?? 0) - (a.position ?? 0) > PHRASE_GAP) continue;
    found += Math.min(terms[a.term]?.importance ?? 0, terms[b.term]?.importance ?? 0) * a.weight * b.weight;
  }
  return Math.min(1, found / total);
}

function sum(terms: readonly WeighedTerm[], strength: (at: number) => number): number {
  return terms.reduce((total, term, at) => total + term.importance * strength(at), 0);
}
