import type { Annotation } from '../annotations/annotation.ts';
import type { Evidence, Findings, SentenceEvidence } from '../evidence/evidence.ts';
import type { Question } from '../questions/question.ts';
import type { Span } from '../text/span.ts';
import { showSpan } from './citing/show-span.ts';
import { closeness } from './events/closeness.ts';
import { openedScore, supportOf } from './support-of.ts';

// Passages and sentences that score much below the best say something else.
const EVIDENCE_READ = 8;
const EVIDENCE_READ_WHEN_FREE = 4;
const EVIDENCE_READ_TO_COMPARE = 24;
const LEAST_OF_BEST = 0.55;
// Articles that disagree say it in words of their own.
const LEAST_COMPARED = 0.35;
// A free question does not say which kind of answer it wants as surely as a command does: only passages that fit about
// as well as the best one may answer it before that one is shown.
const LEAST_WHEN_FREE = 0.95;
// So a place in a passage that fits less well counts less by this power of how much less. Under a command, whose kind is
// sure, the passage that has an answer of the kind is the one meant.
const RANK_POWER_WHEN_FREE = 2;
// What the sentence next to the telling one has is its own less often than what it has itself.
const BEFORE = 0.6;
const AFTER = 0.5;
// How much of a claim's score depends on how near it stands to the words of the question, and on how near beside the
// nearest one in its sentence.
const CLOSENESS_SHARE = 0.25;
const NEAREST_SHARE = 0.4;

/** A place that may hold the answer: an annotation in, or next to, a sentence that speaks of what was asked. */
export interface Place<T extends Annotation> {
  readonly evidence: Evidence;
  readonly sentence: SentenceEvidence;
  readonly at: number;
  readonly found: T;
  /** For the order of claims. */
  readonly score: number;
  /** How much of the question passage and sentence say, 0 to 1; for how sure the answer is. */
  readonly support: number;
  readonly span: Span;
}

/** The annotations in the passages that fit best, with how well the place of each fits; best first. */
export function findPlaces<T extends Annotation>(
  question: Question,
  findings: Findings,
  annotations: (evidence: Evidence) => readonly T[],
  options: {
    readonly neighbours: boolean;
    /** Of the next sentence, what is its own although the telling one has others: "It was put off until May." */
    readonly follows?: (found: T, evidence: Evidence) => boolean;
  },
): Place<T>[] {
  const free = question.request.command === 'ask' && question.kind !== 'when';
  const read = question.kind === 'compare' ? EVIDENCE_READ_TO_COMPARE : EVIDENCE_READ;
  const evidence = findings.evidence
    .slice(0, free ? EVIDENCE_READ_WHEN_FREE : read)
    .map((each) => ({ ...each, score: openedScore(each, findings.terms) }))
    .sort((a, b) => b.score - a.score);
  const above = (least: number) =>
    placesAbove(question, least, { ...findings, evidence }, annotations, options);
  const places = free ? above(LEAST_WHEN_FREE) : [];
  if (places.length > 0) return places;
  return above(question.kind === 'compare' ? LEAST_COMPARED : LEAST_OF_BEST);
}

function placesAbove<T extends Annotation>(
  question: Question,
  least: number,
  findings: Findings,
  annotations: (evidence: Evidence) => readonly T[],
  options: Parameters<typeof findPlaces<T>>[3],
): Place<T>[] {
  const best = findings.evidence[0]?.score ?? 0;
  const power = question.request.command === 'ask' && question.kind !== 'when' ? RANK_POWER_WHEN_FREE : 0;
  const places: Place<T>[] = [];
  for (const evidence of findings.evidence) {
    if (evidence.score < best * least) break;
    const found = annotations(evidence);
    if (found.length === 0) continue;
    const share = (evidence.score / best) ** power;
    for (const place of placesIn(findings, evidence, found, options))
      places.push({ ...place, score: place.score * share });
  }
  return places.sort((a, b) => b.score - a.score);
}

function placesIn<T extends Annotation>(
  findings: Findings,
  evidence: Evidence,
  annotations: readonly T[],
  { neighbours, follows }: Parameters<typeof findPlaces<T>>[3],
): Place<T>[] {
  const { sentences, passage } = evidence;
  const top = sentences[evidence.best]?.score ?? 0;
  const places = new Map<T, Place<T>>();
  const offer = (place: Place<T>) => {
    const known = places.get(place.found);
    if (!known || place.score > known.score) places.set(place.found, place);
  };
  sentences.forEach((sentence, at) => {
    if (sentence.score < top * LEAST_OF_BEST) return;
    const share = top === 0 ? 1 : sentence.score / top;
    const base = ((evidence.score + sentence.score) / 2) * share;
    const support = supportOf(evidence, sentence, findings.terms) * share;
    const own = annotations.filter((each) => inside(each, sentence));
    const nearness = own.map((found) => closeness(passage.text, found, sentence.matches, findings.terms));
    const nearest = Math.max(...nearness, Number.MIN_VALUE);
    own.forEach((found, rank) => {
      const near = nearness[rank] ?? 0;
      offer({
        evidence,
        sentence,
        at,
        found,
        score: base * (1 - CLOSENESS_SHARE * (1 - near)) * (1 - NEAREST_SHARE * (1 - near / nearest)),
        support: support * (1 - CLOSENESS_SHARE * (1 - near)),
        span: showSpan(passage.text, sentences, at),
      });
    });
    if (!neighbours) return;
    for (const [other, weight] of [
      [at - 1, BEFORE],
      [at + 1, AFTER],
    ] as const) {
      const next = sentences[other];
      if (!next) continue;
      for (const found of annotations.filter((each) => inside(each, next))) {
        if (own.length > 0 && (other < at || !follows?.(found, evidence))) continue;
        const span = { start: Math.min(sentence.start, next.start), end: Math.max(sentence.end, next.end) };
        offer({ evidence, sentence, at, found, score: base * weight, support: support * weight, span });
      }
    }
  });
  return [...places.values()];
}

export function inside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
