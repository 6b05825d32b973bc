import type { Archive } from '../archive/archive.ts';
import { keepLast } from '../archive/keep-last.ts';
import { analysePassage } from '../evidence/analyse-passage.ts';
import type { Findings, WeighedTerm } from '../evidence/evidence.ts';
import type { Passage } from '../passages/passage.ts';
import type { Question } from '../questions/question.ts';
import type { Span } from '../text/span.ts';
import type { WordList } from '../text/word-list.ts';
import type { Answer, ShortAnswer } from './answer.ts';
import { makeExcerpt, type Shown } from './citing/make-excerpt.ts';
import { showSpan } from './citing/show-span.ts';
import type { Claim } from './claim.ts';
import { confidenceOf, isAnswered } from './confidence/confidence.ts';
import { FEWEST_WEIGHT } from './confidence/confidence-features.ts';

// An answer that scores much less than the best one is no second opinion but another question's answer.
const LEAST_OF_BEST = 0.7;
const MOST_ANSWERS = 5;
// Far more than are shown: copies of a place stand near its rank.
const CLAIMS_READ = 200;
const LONGEST_EXCERPT = 600;
// Copies of one story differ by a word or two; two stories of one event share far fewer.
const COPY = 0.9;

/** An answer of ranked excerpts and what they say; without a claim that holds, the nearest passages and no answer. */
export function assembleAnswer(
  question: Question,
  claims: readonly Claim[],
  findings: Findings,
  archive: Archive,
  limit: number,
): Answer {
  const confidence = confidenceOf(question, claims[0], findings, archive);
  const answered = claims.length > 0 && isAnswered(question.kind, confidence);
  const shown = pick(answered ? inOrder(claims, findings) : nearest(findings), limit);
  return {
    command: question.request.command,
    kind: question.kind,
    answered,
    confidence: round(confidence),
    answers: answered ? shortAnswers(claims, shown) : [],
    excerpts: shown.map((each, at) => makeExcerpt(each, at + 1, archive)),
    ...(!answered && { missing: findings.terms.filter(isMissing).map((term) => term.word) }),
    today: question.request.today,
  };
}

/** The claims that are good enough beside the best one to be answers too, the nearest passages, the other claims. */
function* inOrder(claims: readonly Claim[], findings: Findings): Generator<Shown> {
  const least = (claims[0]?.score ?? 0) * LEAST_OF_BEST;
  const read = claims.slice(0, CLAIMS_READ);
  yield* read.filter(({ score }) => score >= least).map(shownClaim);
  yield* nearest(findings);
  yield* read.filter(({ score }) => score < least).map(shownClaim);
}

/** Whether the articles lack a word of the subject; one that only says what is wanted is no loss. */
function isMissing({ missing, weight }: WeighedTerm): boolean {
  return missing && weight >= FEWEST_WEIGHT;
}

/** Short answers with the numbers of the excerpts that hold them, the same answer once, best first. */
export function shortAnswers(
  claims: readonly Claim[],
  shown: readonly Shown[],
  most = MOST_ANSWERS,
  least = LEAST_OF_BEST,
): ShortAnswer[] {
  const best = claims[0]?.score ?? 0;
  const answers = new Map<string, ShortAnswer & { citations: number[] }>();
  for (const claim of claims) {
    if (claim.score < best * least) continue;
    const number = shown.findIndex((each) => holds(each, claim)) + 1;
    if (number === 0) continue;
    const known = answers.get(claim.key);
    if (known) {
      if (!known.citations.includes(number)) known.citations.push(number);
    } else if (answers.size < most) {
      const { text, value, basis, score } = claim;
      answers.set(claim.key, {
        text,
        value,
        basis,
        score: round(Math.min(1, score)),
        citations: [number],
        ...claim.quote,
      });
    }
  }
  return [...answers.values()];
}

/** The first `limit` runs to show: runs that overlap as one, copies in other articles told with the first of them. */
export function pick(candidates: Iterable<Shown>, limit: number): Shown[] {
  const picked: Picked[] = [];
  for (const each of candidates) {
    const known = picked.find((other) => meets(each, other));
    if (known) {
      join(known, each, picked);
      continue;
    }
    const original = picked.find(({ shown }) => isCopy(shown, each));
    if (original) original.copies.add(each.passage.article.id);
    else if (picked.length < limit) picked.push({ shown: each, copies: new Set() });
  }
  return picked.map(({ shown, copies }) => (copies.size > 0 ? { ...shown, alsoIn: [...copies] } : shown));
}

interface Picked {
  shown: Shown;
  readonly copies: Set<string>;
}

function meets(run: Shown, { shown }: Picked): boolean {
  return shown.passage === run.passage && overlap(shown, run);
}

/** Makes a run and all that it then meets one, unless that would be more than an excerpt. */
function join(known: Picked, run: Shown, picked: Picked[]): void {
  let joined = union(known.shown, run);
  const met = picked.filter((other) => other !== known && joined && meets(joined, other));
  for (const other of met) joined = joined && union(joined, other.shown);
  if (!joined) return;
  known.shown = joined;
  for (const other of met) picked.splice(picked.indexOf(other), 1);
}

/** Whether two runs are the same words in different articles, or in paragraphs that are copies of one another. */
function isCopy(a: Shown, b: Shown): boolean {
  if (a.passage.article === b.passage.article) return false;
  return isWorded(a, b) || (overlap(a, b) && alike(a.passage, b.passage));
}

function alike(a: Passage, b: Passage): boolean {
  if (Math.min(a.text.length, b.text.length) < Math.max(a.text.length, b.text.length) * COPY) return false;
  const { list } = analysePassage(b);
  // Passages that are no copies differ in as many words as a copy may near their beginning.
  const most = list.terms * (1 - COPY) + 1;
  if (analysePassage(a).list.countLacking(list) > most) return false;
  const words = termsOf(a);
  const others = new Set<string>();
  let both = 0;
  for (let at = 0; at < list.length; at++) {
    const term = list.read(at)?.term ?? null;
    if (term === null || others.has(term)) continue;
    others.add(term);
    if (words.has(term)) both++;
    else if (others.size - both > most) return false;
  }
  return both >= Math.max(words.size, others.size) * COPY;
}

const termsOf = keepLast(100, (passage: Passage): ReadonlySet<string> => {
  const { list } = analysePassage(passage);
  const terms = new Set<string>();
  for (let at = 0; at < list.length; at++) {
    const term = list.read(at)?.term;
    if (term) terms.add(term);
  }
  return terms;
});

/** Both runs as one; null where that would be more than an excerpt. */
function union(a: Shown, b: Shown): Shown | null {
  const span = { start: Math.min(a.span.start, b.span.start), end: Math.max(a.span.end, b.span.end) };
  if (span.end - span.start > LONGEST_EXCERPT) return null;
  return { ...a, span, highlights: [...a.highlights, ...b.highlights] };
}

export function shownClaim(claim: Claim): Shown {
  return { passage: claim.passage, span: claim.span, highlights: claim.focus, score: claim.score };
}

function* nearest(findings: Findings): Generator<Shown> {
  for (const { passage, sentences, best, score } of findings.evidence) {
    yield {
      passage,
      span: showSpan(passage.text, sentences, best),
      highlights: sentences[best]?.matches ?? [],
      score,
    };
  }
}

function holds(shown: Shown, claim: Claim): boolean {
  const inside = shown.passage === claim.passage && overlap(shown, claim);
  return (
    inside || (shown.alsoIn?.includes(claim.passage.article.id) === true && isCopy(shown, shownClaim(claim)))
  );
}

function overlap(
  a: { span: { start: number; end: number } },
  b: { span: { start: number; end: number } },
): boolean {
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

/** Whether two runs have the same words, whatever marks stand between them. */
function isWorded(a: Shown, b: Shown): boolean {
  const ours = analysePassage(a.passage).list;
  const theirs = analysePassage(b.passage).list;
  const before = theirs.firstFrom(b.span.start) - ours.firstFrom(a.span.start);
  for (let at = ours.firstFrom(a.span.start); ; at++) {
    const [isOurs, isTheirs] = [stands(ours, at, a.span), stands(theirs, at + before, b.span)];
    if (!isOurs || !isTheirs) return isOurs === isTheirs;
    if (ours.beginOtherwise(at, theirs, at + before)) return false;
    if (ours.read(at)?.text !== theirs.read(at + before)?.text) return false;
  }
}

function stands(list: WordList, at: number, { end }: Span): boolean {
  return at < list.length && list.endOf(at) <= end;
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
