import type { Archive } from '../archive/archive.ts';
import { analysePassage } from '../evidence/analyse-passage.ts';
import type { Findings } from '../evidence/evidence.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import type { Passage } from '../passages/passage.ts';
import type { Question } from '../questions/question.ts';
import { readQuestion } from '../questions/read-question.ts';
import { MOST_EXCERPTS } from '../questions/request.ts';
import { byPassage, type PassageIndex } from '../search/passage-index.ts';
import { makeBreather } from '../text/breathe.ts';
import { findWords } from '../text/find-words.ts';
import type { Span } from '../text/span.ts';
import type { Excerpt } from './answer.ts';
import { answerAsk } from './answer-ask.ts';
import { DEFAULT_EXCERPTS } from './answer-request.ts';
import { pick, round, shownClaim } from './assemble-answer.ts';
import { makeExcerpt, type Shown } from './citing/make-excerpt.ts';
import { plausibility } from './confidence/confidence.ts';
import { readMessage } from './read-message.ts';

export interface FindSourcesOptions {
  /** ISO date from which "last week" in the message is counted. */
  readonly today: string;
  /** Excerpts: 1 to 10, default 3. */
  readonly limit?: number;
}

/** What the corpus has of what a message says. */
export interface FoundSources {
  /** Whether some sentence of it is as sure as the answer to a free question must be, or stands there word for word. */
  readonly found: boolean;
  /** Of the surest sentence, 0 to 1. */
  readonly confidence: number;
  /** Best first, those that have words of the message verbatim before all others; the nearest where nothing was found. */
  readonly excerpts: readonly Excerpt[];
  /** How many of the excerpts, the first ones, have a quotation or a sentence of the message word for word. */
  readonly verbatim: number;
  /** Words of the message that no article holds, folded. */
  readonly missing: readonly string[];
}

interface Candidate {
  readonly shown: Shown;
  /** How many words of the message it has in one run, word for word; 0 where it only speaks of the same. */
  readonly words: number;
}

// An unquoted sentence of fewer words can be in an article by chance.
const FEWEST_COPIED = 6;

/**
 * The excerpts that say what a chat message says: each sentence of it is asked for, and each quotation looked for. One
 * of each passage; gives way to other work meanwhile.
 */
export async function findSources(
  text: string,
  archive: Archive,
  index: PassageIndex,
  { today, limit = DEFAULT_EXCERPTS }: FindSourcesOptions,
): Promise<FoundSources> {
  const { sentences, quotations } = readMessage(text);
  const breathe = makeBreather();
  const answers = new Map<string, Asked>();
  for (const words of new Set([...sentences, ...quotations])) {
    answers.set(words, await askFor(words, today, archive, index));
    await breathe();
  }
  const of = (all: readonly string[]) => all.flatMap((words) => answers.get(words) ?? []);
  const asked = of(sentences);
  const quoted = of(quotations);
  const copies = [
    ...quoted.flatMap(copiesOf),
    ...asked.filter(({ words }) => words.length >= FEWEST_COPIED).flatMap(copiesOf),
  ];
  const most = Math.max(0, ...asked.map(({ told }) => told));
  const candidates = onePerPassage([
    ...copies,
    ...asked.flatMap(({ question, findings, told }) =>
      answerAsk(question, findings, archive).map((claim): Candidate => {
        // A sentence of common words is told everywhere and says little of what the message is about.
        const score = most === 0 ? 0 : claim.score * Math.sqrt(told / most);
        return { shown: { ...shownClaim(claim), score }, words: 0 };
      }),
    ),
  ]);
  const confidence = copies.length > 0 ? 1 : Math.max(0, ...asked.map(({ confidence }) => confidence));
  const shown = pick(
    candidates.map((each) => each.shown),
    Math.max(1, Math.min(MOST_EXCERPTS, limit)),
  );
  const copied = new Set(copies.map((each) => each.shown.passage));
  return {
    found: copies.length > 0 || (asked.length > 0 && confidence >= LEAST_TOLD),
    confidence: round(confidence),
    excerpts: shown.map((each, at) => makeExcerpt(each, at + 1, archive)),
    verbatim: shown.filter(({ passage }) => copied.has(passage)).length,
    missing: [
      ...new Set(
        asked.flatMap(({ findings }) =>
          findings.terms.filter((term) => term.missing).map(({ word }) => word),
        ),
      ),
    ],
  };
}

// A sentence of which no passage says so much is told nowhere.
const LEAST_TOLD = 0.44;

interface Asked {
  readonly question: Question;
  readonly findings: Findings;
  readonly confidence: number;
  /** How much the sentence tells passages apart. */
  readonly told: number;
  /** All its words, folded. */
  readonly words: readonly string[];
}

async function askFor(query: string, today: string, archive: Archive, index: PassageIndex): Promise<Asked> {
  // A statement that begins with "when" or "who" asks for no day and nobody.
  const read = readQuestion({ command: 'ask', query, today }, archive);
  const question: Question = { ...read, kind: 'ask', wanted: 'any' };
  const findings = await findEvidence(question, archive, index);
  return {
    question,
    findings,
    // One word that names nobody ("Thanks!") is no claim that an article could tell.
    confidence:
      findings.terms.length > 1 || findings.terms.some(({ inName }) => inName)
        ? plausibility(answerAsk(question, findings, archive)[0], findings)
        : 0,
    told: findings.terms.reduce((sum, { importance }) => sum + importance, 0),
    words: findWords(query).map(({ text }) => text),
  };
}

/** The passages that have all the words in one run, with the sentences in which they stand. */
function copiesOf({ findings, words }: Asked): Candidate[] {
  return findings.evidence.flatMap(({ passage }): Candidate[] => {
    const run = findRun(passage, words);
    if (!run) return [];
    const around = analysePassage(passage).sentences.filter(
      ({ start, end }) => start < run.end && end > run.start,
    );
    const span = { start: around[0]?.start ?? run.start, end: around.at(-1)?.end ?? run.end };
    return [{ shown: { passage, span, highlights: [run], score: 1 }, words: words.length }];
  });
}

function findRun(passage: Passage, words: readonly string[]): Span | null {
  const own = analysePassage(passage).words;
  for (let at = 0; at + words.length <= own.length; at++) {
    if (words.every((word, next) => own[at + next]?.text === word))
      return { start: own[at]?.start ?? 0, end: own[at + words.length - 1]?.end ?? 0 };
  }
  return null;
}

/** The best of each passage, best first: by the length of the run that was copied, then by score. */
function onePerPassage(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort(
    (a, b) =>
      b.words - a.words ||
      b.shown.score - a.shown.score ||
      byPassage(a.shown.passage, b.shown.passage) ||
      a.shown.span.start - b.shown.span.start,
  );
  const seen = new Set<Passage>();
  return sorted.filter(({ shown: { passage } }) => !seen.has(passage) && seen.add(passage));
}
