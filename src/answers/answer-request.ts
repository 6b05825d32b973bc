import type { Archive } from '../archive/archive.ts';
import type { Person } from '../archive/people.ts';
import type { Findings } from '../evidence/evidence.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import { surveyArticles } from '../evidence/survey-articles.ts';
import type { Question } from '../questions/question.ts';
import { readQuestion } from '../questions/read-question.ts';
import { MOST_EXCERPTS, MOST_LISTED, type Request, type RequestCommand } from '../questions/request.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { Answer } from './answer.ts';
import { answerAsk } from './answer-ask.ts';
import { answerCite } from './answer-cite.ts';
import { answerCompare } from './answer-compare.ts';
import { answerHowmany } from './answer-howmany.ts';
import { answerOrder } from './answer-order.ts';
import { answerQuote } from './answer-quote.ts';
import { answerSources } from './answer-sources.ts';
import { answerTimeline } from './answer-timeline.ts';
import { answerWhen } from './answer-when.ts';
import { answerWhere } from './answer-where.ts';
import { answerWho } from './answer-who.ts';
import { assembleAnswer } from './assemble-answer.ts';
import { assembleList } from './assemble-list.ts';

import type { Claim } from './claim.ts';
import { noteOnName } from './people/name-note.ts';

import { type AskedSpeaker, asQuoteRequest } from './quotations/quote-request.ts';

export const DEFAULT_EXCERPTS = 3;
export const DEFAULT_LISTED = 20;

const BY_KIND = {
  ask: answerAsk,
  when: answerWhen,
  who: answerWho,
  where: answerWhere,
  howmany: answerHowmany,
} as const;

/** An answer with what it was worked out from. */
export interface Worked {
  readonly answer: Answer;
  /** The request as understood; null for a citation, which is not read. */
  readonly question: Question | null;
  /** The question that was searched for: of a quotation its topic alone; null where nothing was searched. */
  readonly about: Question | null;
  readonly findings: Findings | null;
  /** Who was to be quoted; null where anyone was. */
  readonly speakers: readonly Person[] | null;
}

/** The answer to a request: cited, or saying that the articles do not tell; the same for the same request and corpus. */
export async function answerRequest(
  request: Request,
  archive: Archive,
  index: PassageIndex,
): Promise<Answer> {
  return (await workOut(request, archive, index)).answer;
}

/** The same answer with all that led to it. */
export async function workOut(request: Request, archive: Archive, index: PassageIndex): Promise<Worked> {
  const unsearched = { about: null, findings: null, speakers: null };
  if (request.command === 'cite')
    return { answer: answerCite(request, archive), question: null, ...unsearched };
  const question = readQuestion(request, archive);
  if (request.command === 'sources')
    return { answer: await answerSources(request, archive, index), question, ...unsearched };
  const order = await answerOrder(question, archive, index);
  if (order) {
    const answer = assembleAnswer(
      order.question,
      order.claims,
      order.findings,
      archive,
      excerptLimit(request),
    );
    return { answer, question, about: order.question, findings: order.findings, speakers: null };
  }
  const { question: about, ...asked } =
    question.kind === 'quote'
      ? asQuoteRequest(question, archive)
      : { question, speakers: null, unnamed: null };
  const findings =
    about.kind === 'timeline' && about.terms.length === 0
      ? surveyArticles(about, archive)
      : await findEvidence(about, archive, index);
  const given = answerFrom(about, asked, findings, archive);
  const note = noteOnName(about, given, archive);
  const answer = note === null ? given : { ...given, note };
  return { answer, question, about, findings, speakers: asked.speakers };
}

function answerFrom(question: Question, asked: AskedSpeaker, findings: Findings, archive: Archive): Answer {
  const { request, kind } = question;
  if (kind === 'timeline') {
    const limit = listLimit(request);
    const claims = answerTimeline(question, findings, archive, limit);
    return assembleList(question, claims, findings, archive, limit);
  }
  if (kind === 'compare') {
    const claims = answerCompare(question, findings, archive);
    return assembleList(question, claims, findings, archive, listLimit(request));
  }
  const claims =
    kind === 'quote'
      ? answerQuote(question, asked, findings, archive)
      : claimsOf(question, findings, archive);
  return assembleAnswer(question, claims, findings, archive, excerptLimit(request));
}

/** What the passages claim in answer to a question that wants a passage, a time, a person, a place or a number. */
export function claimsOf(question: Question, findings: Findings, archive: Archive): Claim[] {
  return BY_KIND[question.kind as keyof typeof BY_KIND](question, findings, archive);
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
