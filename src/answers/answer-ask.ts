import type { Archive } from '../archive/archive.ts';
import type { Evidence, Findings, SentenceEvidence, WeighedTerm } from '../evidence/evidence.ts';
import type { Question } from '../questions/question.ts';
import { showSpan } from './citing/show-span.ts';
import type { Claim } from './claim.ts';
import { happening } from './events/happening.ts';
import { bodyAsked, findBody } from './find-body.ts';
import { findReason, type Reason } from './find-reason.ts';
import { openedScore, supportOf } from './support-of.ts';

const READ = 12;
// A passage that gives a reason goes before one that only speaks of the matter, the surer its words the more.
const REASON_BONUS = 0.5;
// A passage that fits far worse than the best one gives the reason of something else.
const LEAST_OF_BEST_PASSAGE = 0.75;
// Below this share of the best sentence of its passage a sentence speaks of something else.
const LEAST_OF_BEST = 0.5;

/** What the articles say on a free question, by sentence, best first; a reason comes first where one is asked for. */
export function answerAsk(question: Question, findings: Findings, archive: Archive, read = READ): Claim[] {
  const wantsHow = question.wanted === 'reason' || question.wanted === 'manner';
  const least = (findings.evidence[0]?.score ?? 0) * LEAST_OF_BEST_PASSAGE;
  return findings.evidence
    .slice(0, read)
    .map((evidence) =>
      wantsHow && openedScore(evidence, findings.terms) >= least
        ? claimOfReason(question, findings, evidence)
        : claimOfBody(question, findings, evidence, bestOf(question, findings, evidence, archive)),
    )
    .sort((a, b) => b.score - a.score);
}

/** The body that is asked for, "which court", where the best sentence names one; else the sentence. */
function claimOfBody(question: Question, findings: Findings, evidence: Evidence, best: number): Claim {
  const claim = claimOf(findings, evidence, null, best);
  const kind = bodyAsked(question.text);
  const sentence = evidence.sentences[best];
  const body = kind && sentence ? findBody(evidence.passage.text, sentence, kind, findings.terms) : null;
  if (!body) return claim;
  const text = evidence.passage.text.slice(body.start, body.end);
  return { ...claim, text, focus: [body], key: text };
}

// Left of a reason in a passage that has but the names of the question.
const OF_NAMES_ALONE = 0.6;
// What a pronoun adds to what is counted of a name that stands elsewhere in the passage.
const MEANT = 0.5;

interface Told {
  /** Index of its sentence. */
  readonly at: number;
  readonly reason: Reason;
  /** 0 to 1. */
  readonly worth: number;
}

// Where no words say why, the next sentence does more often than not.
const LONGEST_WITH_NEXT = 420;

/** A reason is that of the asked deed where the passage tells the deed, and tells that it was done. */
function claimOfReason(question: Question, findings: Findings, evidence: Evidence): Claim {
  const told = bestReason(question, findings, evidence);
  const opened = told ? openedScore(evidence, findings.terms) - evidence.score : 0;
  const base = claimOf(findings, { ...evidence, score: evidence.score + opened }, told, evidence.best);
  const claim = { ...base, support: base.support + opened };
  if (question.wanted === 'manner') return claim;
  const behind = told ? undefined : evidence.sentences[evidence.best + 1];
  const span =
    behind && behind.end - claim.span.start <= LONGEST_WITH_NEXT
      ? { start: claim.span.start, end: behind.end }
      : claim.span;
  const sentence = evidence.sentences[told?.at ?? evidence.best];
  const done = sentence ? happening(question, { evidence, sentence }) : 1;
  const deed = tellsNamesAlone(findings, evidence) ? OF_NAMES_ALONE : 1;
  return { ...claim, span, support: claim.support * done * deed };
}

/** Whether a passage has names of the question and nothing else that it asks. */
function tellsNamesAlone({ terms }: Findings, { sentences }: Evidence): boolean {
  const isAsked = ({ inName, inDate, weight }: WeighedTerm) => !inName && !inDate && weight >= 1;
  if (!terms.some(({ inName }) => inName) || !terms.some(isAsked)) return false;
  const told = new Set(sentences.flatMap(({ matches }) => matches.map(({ term }) => term)));
  return !terms.some((term, at) => isAsked(term) && told.has(at));
}

/** The sentence that says most where "he" says as much as the name that the question has. */
function bestOf(
  question: Question,
  { terms }: Findings,
  { passage, sentences, best }: Evidence,
  archive: Archive,
): number {
  // Whom each pronoun of an article means is dear to find out, and most questions name nobody.
  if (question.people.length === 0 || sentences.length < 2) return best;
  const persons = new Set(question.people.map(({ person }) => person.name));
  const meant = archive.references(passage).filter(({ name }) => persons.has(name));
  if (meant.length === 0) return best;
  const total = terms.reduce((sum, { importance }) => sum + importance, 0) || 1;
  const names = terms.reduce((sum, { inName, importance }) => sum + (inName ? importance : 0), 0);
  const scoreOf = (at: number) => {
    const { start, end, matches, score } = sentences[at] as SentenceEvidence;
    const isNamed = matches.some(({ term }) => terms[term]?.inName);
    const isMeant = meant.some((each) => each.start >= start && each.end <= end);
    return score + (!isNamed && isMeant ? (MEANT * names) / total : 0);
  };
  return sentences.reduce((top, _, at) => (scoreOf(at) > scoreOf(top) ? at : top), best);
}

function claimOf(findings: Findings, evidence: Evidence, told: Told | null, best: number): Claim {
  const { passage, sentences, score } = evidence;
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

/** The reason, or the means, in the sentence that says most of the question and gives one most surely. */
function bestReason(
  { wanted }: Question,
  { terms }: Findings,
  { passage, sentences, best }: Evidence,
): Told | null {
  const top = sentences[best]?.score ?? 0;
  const tells = sentences.map((sentence) => deedTold(sentence, terms));
  const most = Math.max(...tells);
  let found: Told | null = null;
  sentences.forEach((sentence, at) => {
    if (sentence.score < top * LEAST_OF_BEST) return;
    const reason = findReason(passage.text, sentence, terms, wanted === 'manner' ? wanted : 'reason');
    if (!reason) return;
    const deed = most === 0 ? 1 : OF_OTHER_DEED + ((1 - OF_OTHER_DEED) * (tells[at] ?? 0)) / most;
    const worth = reason.strength * deed * (top === 0 ? 1 : Math.min(1, sentence.score / top));
    if (worth > (found?.worth ?? 0)) found = { at, reason, worth };
  });
  return found;
}

// Left of a reason in a sentence that says nothing of what is asked but names, where another says it.
const OF_OTHER_DEED = 0.3;

/** How much of what is asked beside names and days a sentence has, by importance. */
function deedTold({ matches }: SentenceEvidence, terms: readonly WeighedTerm[]): number {
  return terms.reduce((sum, { inName, inDate, weight, importance }, at) => {
    if (inName || inDate || weight < 1) return sum;
    const strongest = Math.max(0, ...matches.filter(({ term }) => term === at).map((match) => match.weight));
    return sum + importance * strongest;
  }, 0);
}
