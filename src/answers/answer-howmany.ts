import type { Archive } from '../archive/archive.ts';
import type { Findings } from '../evidence/evidence.ts';
import type { Question } from '../questions/question.ts';
import type { Claim } from './claim.ts';
import { weighNumbers } from './figures/weigh-numbers.ts';

/** The numbers that the articles give for what was asked, with qualifier and unit, best first. */
export function answerHowmany(question: Question, findings: Findings, archive: Archive): Claim[] {
  return weighNumbers(question, findings, archive).map(({ beside: _, ...claim }) => claim);
}
