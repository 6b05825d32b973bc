import type { Archive } from '../archive/archive.ts';
import type { Findings } from '../evidence/evidence.ts';
import type { Question } from '../questions/question.ts';
import type { Answer } from './answer.ts';
import { assembleAnswer, pick, round, shortAnswers, shownClaim } from './assemble-answer.ts';
import { makeExcerpt } from './citing/make-excerpt.ts';
import type { Claim } from './claim.ts';
import { confidenceOf, isAnswered } from './confidence/confidence.ts';
import { noteOnOwn } from './note-on-own.ts';

const NEAREST = 3;

/** An answer of many short answers in the order given, with all the excerpts that they cite. */
export function assembleList(
  question: Question,
  claims: readonly Claim[],
  findings: Findings,
  archive: Archive,
  limit: number,
): Answer {
  const best = claims.reduce<Claim | undefined>(
    (top, claim) => (top && top.score >= claim.score ? top : claim),
    undefined,
  );
  const confidence = confidenceOf(question, best, findings, archive);
  if (!isAnswered(question.kind, confidence)) return assembleAnswer(question, [], findings, archive, NEAREST);
  const keys = [...new Set(claims.map((claim) => claim.key))].slice(0, limit);
  const kept = claims.filter((claim) => keys.includes(claim.key));
  const shown = pick(kept.map(shownClaim), Number.POSITIVE_INFINITY);
  const answers = shortAnswers(kept, shown, limit, 0);
  const excerpts = shown.map((each, at) => makeExcerpt(each, at + 1, archive));
  const note = question.kind === 'compare' ? noteOnOwn(answers, excerpts) : null;
  return {
    command: question.request.command,
    kind: question.kind,
    answered: true,
    confidence: round(confidence),
    answers,
    excerpts,
    ...(note !== null && { note }),
    today: question.request.today,
  };
}
