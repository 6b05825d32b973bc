import type { Archive } from '../archive/archive.ts';
import type { Findings } from '../evidence/evidence.ts';
import type { Question } from '../questions/question.ts';
import type { Span } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { showSpan } from './show-span.ts';
import { supportOf } from './support-of.ts';

const READ = 12;
// Takes "because of …", "in order to …", "aimed at …"; refuses a bare "to".
const REASON =
  /\b(?:because(?: of)?|due to|owing to|as a result of|in order to|so that|in response to|amid|aimed at|on account of|thanks to|caused by|prompted by|in protest (?:against|at)|accused of|for fear of|contributes? to|led to)\b[^.;]*/giu;
const REASON_BONUS = 1.15;

/** What the articles say on a free question, by sentence, best first; a reason comes first where one is asked for. */
export function answerAsk(question: Question, findings: Findings, _archive: Archive, read = READ): Claim[] {
  return findings.evidence
    .slice(0, read)
    .map((evidence) => {
      const { passage, sentences, best, score } = evidence;
      const sentence = sentences[best] ?? { start: 0, end: passage.text.length };
      const reason = question.wanted === 'reason' ? findReason(passage.text, sentence) : null;
      const focus = reason ?? { start: sentence.start, end: sentence.end };
      return {
        text: passage.text.slice(focus.start, focus.end),
        value: null,
        basis: null,
        score: score * (reason ? REASON_BONUS : 1),
        support: supportOf(evidence, sentences[best], findings.terms),
        passage,
        span: showSpan(passage.text, sentences, best),
        focus: reason ? [reason] : (sentences[best]?.matches ?? []),
        key: passage.text.slice(focus.start, focus.end),
      };
    })
    .sort((a, b) => b.score - a.score);
}

function findReason(text: string, sentence: Span): Span | null {
  const match = text.slice(sentence.start, sentence.end).matchAll(REASON).next().value;
  if (!match) return null;
  const start = sentence.start + match.index;
  return { start, end: start + match[0].trimEnd().length };
}
