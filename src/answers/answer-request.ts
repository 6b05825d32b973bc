import type { Archive } from '../archive/archive.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import { readQuestion } from '../questions/read-question.ts';
import type { Request, RequestCommand } from '../questions/request.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { Answer } from './answer.ts';
import { answerAsk } from './answer-ask.ts';
import { answerCite } from './answer-cite.ts';
import { answerCompare } from './answer-compare.ts';
import { answerHowmany } from './answer-howmany.ts';
import { answerQuote } from './answer-quote.ts';
import { answerSources } from './answer-sources.ts';
import { answerTimeline } from './answer-timeline.ts';
import { answerWhen } from './answer-when.ts';
import { answerWhere } from './answer-where.ts';
import { answerWho } from './answer-who.ts';
import { assembleAnswer } from './assemble-answer.ts';
import { assembleList } from './assemble-list.ts';
import { asQuoteRequest } from './quote-request.ts';

export const DEFAULT_EXCERPTS = 3;
export const MOST_EXCERPTS = 10;
export const DEFAULT_LISTED = 20;
export const MOST_LISTED = 100;

const BY_KIND = {
  ask: answerAsk,
  when: answerWhen,
  who: answerWho,
  where: answerWhere,
  howmany: answerHowmany,
} as const;

/** The answer to a request: cited, or saying that the articles do not tell; the same for the same request and corpus. */
export async function answerRequest(
  request: Request,
  archive: Archive,
  index: PassageIndex,
): Promise<Answer> {
  if (request.command === 'cite') return answerCite(request, archive);
  if (request.command === 'sources') return answerSources(request, archive, index);
  const question = readQuestion(request, archive);
  if (question.kind === 'quote') {
    const { question: about, speakers } = asQuoteRequest(question, archive);
    const findings = await findEvidence(about, archive, index);
    const claims = answerQuote(about, speakers, findings, archive);
    return assembleAnswer(about, claims, findings, archive, excerptLimit(request));
  }
  const findings = await findEvidence(question, archive, index);
  if (question.kind === 'timeline') {
    const limit = listLimit(request);
    return assembleList(
      question,
      answerTimeline(question, findings, archive, limit),
      findings,
      archive,
      limit,
    );
  }
  if (question.kind === 'compare') {
    const claims = answerCompare(question, findings, archive);
    return assembleList(question, claims, findings, archive, listLimit(request));
  }
  const claims = BY_KIND[question.kind as keyof typeof BY_KIND](question, findings, archive);
  return assembleAnswer(question, claims, findings, archive, excerptLimit(request));
}

function excerptLimit(request: Request): number {
  if (isListed(request.command)) return DEFAULT_EXCERPTS;
  return Math.max(1, Math.min(MOST_EXCERPTS, request.limit ?? DEFAULT_EXCERPTS));
}

function listLimit(request: Request): number {
  if (!isListed(request.command)) return DEFAULT_LISTED;
  return Math.max(1, Math.min(MOST_LISTED, request.limit ?? DEFAULT_LISTED));
}

/** Whether `limit` counts answers and not excerpts. */
export function isListed(command: RequestCommand): boolean {
  return command === 'timeline' || command === 'compare';
}
