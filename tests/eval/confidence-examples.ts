import { claimsOf, workOut } from '../../src/answers/answer-request.ts';
import type { Claim } from '../../src/answers/claim.ts';
import { isDoubted } from '../../src/answers/confidence/confidence.ts';
import {
  type ConfidenceFeatures,
  confidenceFeatures,
} from '../../src/answers/confidence/confidence-features.ts';
import { type Newsroom, openNewsroom } from '../../src/newsroom.ts';
import type { Request } from '../../src/questions/request.ts';
import { type SampleQuestion, toRequest } from '../corpus/sample-questions.ts';
import { tells } from '../corpus/tells.ts';
import { gainsOf } from './ask-set.ts';
import { holdsAnswer } from './measures/same-words.ts';
import { makePool, openPool } from './pool.ts';
import type { QuestionSet, SetQuestion } from './question-set.ts';

/** A question asked, with what confidence is made of and whether the best claim is right. */
export interface ConfidenceExample {
  readonly features: ConfidenceFeatures;
  /** The claim's own place is no answer, whatever its features. */
  readonly doubted: boolean;
  /** Whether the run shown holds the answer. */
  readonly right: boolean;
}

const TODAY = '2024-06-01';
const CLAIMED: ReadonlySet<string> = new Set(['ask', 'when', 'who', 'where', 'howmany']);
// Kinds of which another paragraph may give the answer by the way.
const SHORT: ReadonlySet<string> = new Set(['when', 'who', 'where', 'howmany']);
const SHORTEST_ANSWER = 4;

/** Questions of a set asked over its own paragraphs; those that the words ask for lists are left out. */
export async function askedInside(
  set: QuestionSet,
  questions: readonly SetQuestion[],
): Promise<ConfidenceExample[]> {
  const newsroom = await openPool(makePool([set]).articles);
  return examplesOf(
    questions.map((each) => ({
      request: requestOf(each),
      isRight: (claim) => each.answerable && holdsAnswer(shownOf(claim), each.answers),
    })),
    newsroom,
  );
}

/** The same with the paragraphs that answer them taken out, a part of the pool at a time. */
export async function askedOutside(
  set: QuestionSet,
  questions: readonly SetQuestion[],
  folds: number,
): Promise<ConfidenceExample[]> {
  const pool = makePool([set]);
  const found: ConfidenceExample[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const out = new Set(pool.articles.filter((_, at) => at % folds === fold).map(({ id }) => id));
    const asked = questions.filter((each) => [...gainsOf(each, pool, set).keys()].every((id) => out.has(id)));
    if (asked.length === 0) continue;
    const newsroom = await openPool(pool.articles.filter(({ id }) => !out.has(id)));
    found.push(
      ...(await examplesOf(
        asked.map((each) => ({ request: requestOf(each), isRight: never })),
        newsroom,
      )),
    );
  }
  return found;
}

/** Questions on a folder of articles, by the commands that they are for. */
export async function askedOfCorpus(
  corpus: string,
  questions: readonly SampleQuestion[],
): Promise<ConfidenceExample[]> {
  const newsroom = await openNewsroom({ corpus, cache: null });
  return examplesOf(
    questions.map((each) => ({
      request: toRequest(each),
      isRight: (claim) => each.answerable && isRightOf(each, claim),
    })),
    newsroom,
  );
}

/** The answerable ones, each asked with the paragraphs that answer it taken out. */
export async function askedWithout(
  corpus: string,
  questions: readonly SampleQuestion[],
): Promise<ConfidenceExample[]> {
  const { archive } = await openNewsroom({ corpus, cache: null });
  const found: ConfidenceExample[] = [];
  for (const question of questions.filter(({ answerable }) => answerable)) {
    const articles = archive.articles.map(({ id, title, source, published, paragraphs }) => ({
      ...{ id, title: title ?? '', source: source ?? '' },
      ...(published !== null && { published }),
      paragraphs: paragraphs.map(({ text }) => text).filter((text) => !answersAnywhere(question, text)),
    }));
    const newsroom = await openPool(articles.filter(({ paragraphs }) => paragraphs.length > 0));
    found.push(...(await examplesOf([{ request: toRequest(question), isRight: never }], newsroom)));
  }
  return found;
}

interface Asked {
  readonly request: Request;
  isRight(claim: Claim): boolean;
}

async function examplesOf(
  questions: readonly Asked[],
  { archive, index }: Newsroom,
): Promise<ConfidenceExample[]> {
  const found: ConfidenceExample[] = [];
  for (const { request, isRight } of questions) {
    const { about, findings } = await workOut(request, archive, index);
    if (!about || !findings || !CLAIMED.has(about.kind)) continue;
    const claim = claimsOf(about, findings, archive)[0];
    const features = confidenceFeatures(about, claim, findings, archive);
    if (!features || claim?.byName) continue;
    found.push({
      features,
      doubted: isDoubted(about, claim, findings, features, archive),
      right: claim !== undefined && isRight(claim),
    });
  }
  return found;
}

function requestOf({ question }: SetQuestion): Request {
  return { command: 'ask', query: question, limit: 10, today: TODAY };
}

function shownOf({ passage, span }: Claim): string {
  return passage.text.slice(span.start, span.end);
}

function isRightOf(question: SampleQuestion, claim: Claim): boolean {
  const shown = shownOf(claim);
  if (tells(claim, question)) return true;
  return (
    !SHORT.has(question.command) &&
    question.evidence.some((words) => shown.includes(words) || words.includes(shown))
  );
}

/** Whether a paragraph holds the evidence, or of a short answer the very words. */
function answersAnywhere({ command, evidence, answers }: SampleQuestion, text: string): boolean {
  const short = SHORT.has(command) ? answers.filter((answer) => answer.length >= SHORTEST_ANSWER) : [];
  return evidence.some((words) => text.includes(words)) || holdsAnswer(text, short);
}

function never(): boolean {
  return false;
}
