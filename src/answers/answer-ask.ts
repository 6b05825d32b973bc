import type { Archive } from '../archive/archive.ts';
import type { Evidence, Findings } from '../evidence/evidence.ts';
import type { Question } from '../questions/question.ts';
import { showSpan } from './citing/show-span.ts';
import type { Claim } from './claim.ts';
import { findReason, type Reason } from './find-reason.ts';
import { supportOf } from './support-of.ts';

const READ = 12;
// A passage that gives a reason goes before one that only speaks of the matter, the surer its words the more.
const REASON_BONUS = 0.5;
// A passage that fits far worse than the best one gives the reason of something else.
const LEAST_OF_BEST_PASSAGE = 0.75;
// Below this share of the best sentence of its passage a sentence speaks of something else.
const LEAST_OF_BEST = 0.5;

/** What the articles say on a free question, by sentence, best first; a reason comes first where one is asked for. */
export function answerAsk(question: Question, findings: Findings, _archive: Archive, read = READ): Claim[] {
  const least = (findings.evidence[0]?.score ?? 0) * LEAST_OF_BEST_PASSAGE;
  return findings.evidence
    .slice(0, read)
    .map((evidence) =>
      question.wanted === 'reason' && evidence.score >= least
        ? claimOf(findings, evidence, bestReason(findings, evidence))
        : claimOf(findings, evidence, null),
    )
    .sort((a, b) => b.score - a.score);
}

interface Told {
  /** Index of its sentence. */
  readonly at: number;
  readonly reason: Reason;
  /** 0 to 1. */
  readonly worth: number;
}

function claimOf(findings: Findings, evidence: Evidence, told: Told | null): Claim {
  const { passage, sentences, best, score } = evidence;
  const at = told?.at ?? best;
  const sentence = sentences[at] ?? { start: 0, end: passage.text.length };
  const focus = told?.reason ?? { start: sentence.start, end: sentence.end };
  const text = passage.text.slice(focus.start, focus.end);
  return {
    text,
    value: null,
    basis: null,
    score: score * (1 + REASON_BONUS * (told?.worth ?? 0)),
    support: supportOf(evidence, sentences[at], findings.terms),
    passage,
    span: showSpan(passage.text, sentences, at),
    focus: told ? [{ start: focus.start, end: focus.end }] : (sentences[best]?.matches ?? []),
    key: text,
  };
}

/** The reason in the sentence that says most of the question and gives one most surely. */
function bestReason({ terms }: Findings, { passage, sentences, best }: Evidence): Told | null {
  const top = sentences[best]?.score ?? 0;
  let found: Told | null = null;
  sentences.forEach((sentence, at) => {
    if (sentence.score < top * LEAST_OF_BEST) return;
    const reason = findReason(passage.text, sentence, terms);
    const worth = reason ? reason.strength * (top === 0 ? 1 : Math.min(1, sentence.score / top)) : 0;
    if (reason && worth > (found?.worth ?? 0)) found = { at, reason, worth };
  });
  return found;
}
