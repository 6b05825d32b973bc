import type { Annotation } from '../../annotations/annotation.ts';
import type { Evidence, Match, SentenceEvidence } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import type { Place } from '../find-claims.ts';
import { hasOtherGuest } from './other-guest.ts';

// "could be signed", "did not sign", "plans to sign", "was to sign", "if they sign": what the verb says has not happened.
const UNREAL =
  /\b(?:(?:was|were) to|can|could|may|might|would|should|not|never|[Nn]obody|[Nn]o one|[Nn]either|without|[Ii]f|[Ww]hether|[Uu]nless|plans?|planned|hopes?|hoped|intends?|intended|wants?|wanted|expected|scheduled|slated|likely|possible|ready|able|yet) (?:\w+ ){0,2}$|n['’]t (?:\w+ )?$|\b(?:is|are|was|were|been) (?:due|set) to (?:\w+ )?$/u;
// "warned against building it", "ruled out closing it": what is spoken of.
const SPOKEN_OF =
  /\b(?:against|rul(?:e|ed|es|ing) out|refrain\w* from|consider(?:s|ed|ing)?|instead of|rather than|oppos(?:e|es|ed|ing)) (?:the |an? )?$/u;
// "deadline for an appeal", "the right to vote", "calls for a strike": what may be done.
const CHANCE =
  /\b(deadline|time|chance|opportunity|right|bid|attempt|calls?|called|request|proposal|demands?|hopes?|need|petition|campaign) (?:for|of|to) (?:an? |the )?(?:\w+ )?$/u;
// "Reports that they had met were denied".
const REPORT_OF =
  /\b(?:[Rr]eports?|[Cc]laims?|[Rr]umou?rs?|[Aa]llegations?|[Ss]uggestions?|[Ss]peculation) (?:that|of) [^.;:]{0,80}$/u;
const IS_FALSE =
  /^[^.;:]{0,80}\b(?:is|are|was|were|been) (?:\w+ )?(?:denied|rejected|dismissed|refuted|untrue|false|wrong|unfounded|baseless)\b/u;
// "invited him to visit", "agreed to sign": what is wanted of somebody, or promised.
const WANTED =
  /\b(?:invit|ask|urg|agree|decid|promis|offer|refus|propos|call|order|requir|pledg|vow|threaten|declin|seek|sought|try|tri|fail)\w* (?:\S+ ){0,6}?to (?:\w+ )?$/u;
// "might make a new offer", "did not hold any talks": a verb that says little, and what is done with it.
const UNREAL_THING =
  /(?:\b(?:(?:was|were) to|can|could|may|might|would|should|not|never|without|plans? to|planned to|hopes? to|hoped to|wants? to|wanted to) |n['’]t )(?:\w+ )?(?:make|hold|take|give|have|launch|start|begin|put|do|get|reach|submit|issue|publish|open|build|visit|meet|see|leave|sign|win|set|pass|call|bring) (?:\w+ ){0,5}$/u;
// "would not travel to Oslo to sign", "did not come on Friday to vote": what was not done for it.
const NEGATED_PURPOSE = /(?:\b(?:not|never)|n['’]t) [^.,;:]{1,60} to (?:\w+ )?$/u;
// "denied that she had met", "rejected a report that they signed"
const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)? (?:\w+ ){0,3}(?:claims?|reports?|suggestions?|allegations?|rumou?rs?)|no evidence) (?:that |of )?(?:[^\s.,;:]+ ){0,5}$/u;
// "lacks only its signature", "awaits the vote".
const LACKING = /\b(?:lack(?:s|ed|ing)?|await(?:s|ed|ing)?|pending|without) (?:\w+ ){0,3}$/u;
const TO_COME = /\b(?:will|shall|is to|are to) (?:\w+ ){0,2}$/u;
// A question that itself supposes, denies or plans takes what is supposed, denied or planned.
const ASKS_UNREAL =
  /\b(?:can|could|may|might|would|should|not|never|(?:do|does|did|is|are|was|were|has|have|had|ca|could|would|should|wo)n['’]?t|plans?|planned|wants?|wanted|suppos\w*|hopes?|intends?|possibl[ey]|expected|schedul\w+|slated|meant to|set to|(?<!\b(?:an?|the|new|its|his|her|their|first|last) )offer\w*|ask(?:s|ed)?|invit\w+|urg\w+|promis\w+|agreed?|threaten\w*|demand\w*|den(?:y|ied))\b/iu;
// Of these only what they speak of need not have happened.
const ASKS_SPEECH = /\b(?:offer|ask|invit|urg|promis|agree|threaten|demand)\w*/iu;
// "When does she meet them" asks for a plan.
const ASKS_PLAN =
  /^(?:on |at )?(?:when|what time|(?:what|which) (?:day|date|month|year)) (?:does|do|is|are)\b/iu;
const ASKS_PAST = /\b(?:did|was|were|has|have|had|\w{2,}ed)\b/iu;
const LOOK_BACK = 60;
const NOT_HAPPENED = 0.35;
const NOT_YET = 0.6;

/**
 * 1 where a passage tells what is asked as happened, less where the sentence, or the one that says most of it, denies,
 * plans or supposes it.
 */
export function happening<T extends Annotation>(
  question: Question,
  { evidence, sentence }: Pick<Place<T>, 'evidence' | 'sentence'>,
): number {
  if (asksOfUnreal(question)) {
    if (isUnrealSpeech(question, evidence, sentence)) return NOT_HAPPENED;
    return !ASKS_DENIAL.test(question.text) && isDenied(evidence, sentence) ? NOT_HAPPENED : 1;
  }
  const here = known(question, evidence, sentence);
  const best = evidence.sentences[evidence.best];
  return best && best !== sentence ? Math.min(here, known(question, evidence, best)) : here;
}

/** Whether an offer or a promise that is asked about was itself not made. */
function isUnrealSpeech(
  question: Question,
  { passage: { text } }: Evidence,
  sentence: SentenceEvidence,
): boolean {
  const asked = ASKS_SPEECH.exec(question.text);
  if (!asked || !ASKS_PAST.test(question.text)) return false;
  return sentence.matches.some((match) => {
    if (question.terms[match.term]?.start !== asked.index) return false;
    const before = text.slice(Math.max(sentence.start, match.start - LOOK_BACK), match.start);
    return isUnreal(question, match, before, text) || (mayBeVerb(match, text) && TO_COME.test(before));
  });
}

const ASKS_DENIAL = /\bden(?:y|ied)\b/iu;

/** Whether a sentence says that somebody denies what it has of the question: of an offer too there may have been none. */
function isDenied({ passage }: Evidence, sentence: SentenceEvidence): boolean {
  return sentence.matches.some(
    (match) =>
      mayBeVerb(match, passage.text) &&
      DENIED.test(passage.text.slice(Math.max(sentence.start, match.start - LOOK_BACK), match.start)),
  );
}

/** Whether what one word of a sentence says is denied, planned or supposed there, where the question asks for what was. */
export function isUnrealAt(
  question: Question,
  match: Match,
  { start }: SentenceEvidence,
  text: string,
): boolean {
  if (asksOfUnreal(question)) return false;
  const before = text.slice(Math.max(start, match.start - LOOK_BACK), match.start);
  return isUnreal(question, match, before, text) || (ASKS_PAST.test(question.text) && TO_COME.test(before));
}

function asksOfUnreal({ future, text }: Question): boolean {
  return future || ASKS_UNREAL.test(text) || ASKS_PLAN.test(text);
}

// A sentence of a question's evidence belongs to that question, and is asked about for each date or name in it.
const judged = new WeakMap<SentenceEvidence, number>();

function known(question: Question, evidence: Evidence, sentence: SentenceEvidence): number {
  const before = judged.get(sentence);
  if (before !== undefined) return before;
  const factor = happeningIn(question, evidence, sentence);
  judged.set(sentence, factor);
  return factor;
}

function happeningIn(question: Question, evidence: Evidence, sentence: SentenceEvidence): number {
  const past = ASKS_PAST.test(question.text);
  const { text } = evidence.passage;
  if (hasOtherGuest(question, sentence, text)) return NOT_HAPPENED;
  let factor = 1;
  for (const match of sentence.matches) {
    const before = text.slice(Math.max(sentence.start, match.start - LOOK_BACK), match.start);
    if (LACKING.test(before) && /^\p{Ll}/u.test(text.slice(match.start))) return NOT_HAPPENED;
    if (isUnreal(question, match, before, text)) return NOT_HAPPENED;
    if (!mayBeVerb(match, text)) continue;
    if (past && TO_COME.test(before)) factor = NOT_YET;
  }
  return factor;
}

function isUnreal(question: Question, match: Match, before: string, text: string): boolean {
  if (UNREAL_THING.test(before)) return true;
  if (!/^\p{Ll}/u.test(text.slice(match.start))) return false;
  if (REPORT_OF.test(before) && IS_FALSE.test(text.slice(match.end, match.end + 2 * LOOK_BACK))) return true;
  const chance = CHANCE.exec(before)?.[1];
  if (chance !== undefined && !question.text.toLowerCase().includes(chance.slice(0, 4))) return true;
  if (SPOKEN_OF.test(before)) return true;
  if (!mayBeVerb(match, text)) return false;
  return UNREAL.test(before) || WANTED.test(before) || NEGATED_PURPOSE.test(before) || DENIED.test(before);
}

const CLAUSE_END = /[,;:.!?…—–]/u;

/**
 * The terms of a question of which a sentence denies, plans or supposes that they came together: those of the clause
 * from the unreal verb on, by index; null where it does not, or the question itself supposes.
 */
export function findUnreal(
  question: Question,
  evidence: Evidence,
  sentence: SentenceEvidence,
): ReadonlySet<number> | null {
  if (asksOfUnreal(question)) return null;
  const { text } = evidence.passage;
  const past = ASKS_PAST.test(question.text);
  for (const match of sentence.matches) {
    const before = text.slice(Math.max(sentence.start, match.start - LOOK_BACK), match.start);
    const subject = unrealSubject(match, sentence, text);
    if (subject) return subject;
    const toCome = past && mayBeVerb(match, text) && TO_COME.test(before);
    if (!toCome && !isUnreal(question, match, before, text)) continue;
    const after = sentence.matches.filter(
      ({ start, end }) => start >= match.start && !CLAUSE_END.test(text.slice(match.start, end)),
    );
    return new Set(after.map(({ term }) => term));
  }
  return null;
}

// Takes "A fourth satellite might follow"; refuses "might have followed".
const MAY_COME = /^ (?:could|might|may)\b(?! have\b)/u;
const FEWEST_IN_SUBJECT = 2;

/** The terms of a subject of which only what might be is told, where they are several; else null. */
function unrealSubject(
  { end }: Match,
  { matches }: SentenceEvidence,
  text: string,
): ReadonlySet<number> | null {
  if (!MAY_COME.test(text.slice(end, end + 20))) return null;
  const run = matches.filter(
    (match) => match.end <= end && !/[^\p{L}\p{N} -]/u.test(text.slice(match.start, end)),
  );
  const terms = new Set(run.filter(({ start }) => start >= end - LOOK_BACK).map(({ term }) => term));
  return terms.size >= FEWEST_IN_SUBJECT ? terms : null;
}

/** Whether a matched word may be a verb: lower case, not after an article or preposition. */
function mayBeVerb(match: Match, text: string): boolean {
  if (!/^\p{Ll}/u.test(text.slice(match.start))) return false;
  return !/\b(?:the|a|an|any|of|in|on|at|for|his|her|its|their) (?:(?!to )\w+ )?$/u.test(
    text.slice(Math.max(0, match.start - 24), match.start),
  );
}
