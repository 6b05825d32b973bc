import type { Findings, Match } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import { isPastVerb } from '../../questions/question-parts.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { askedVerb } from './asked-verb.ts';

/** Who does what a verb says, or to whom it is done. */
export type Side = 'agent' | 'patient';

/** What a question asks for: one side of its verb, or either; the verb is a term of the question by index. */
export interface AskedSide {
  readonly side: Side | 'either';
  readonly verb: number;
}

// Who meets somebody is met by them.
const MUTUAL = /^(?:meet|met|talk|spoke|speak|marr|divorc|debat|negotiat|discuss)/;
const PASSIVE_BEFORE =
  /\b(?:was|were|is|are|be|been|being|got|gets)\s+(?:\w+ly\s+|also\s+|then\s+|not\s+|never\s+)?$/iu;
const PREPOSITION_BEFORE =
  /\b(?:by|to|with|for|against|from|of|at|on|over|about|in|under|after|before|near|outside|than|as)\s+(?:(?:the|a|an|his|her|its|their|\p{L}+['’]s)\s+)?(?:[\p{L}.’'-]+\s+){0,4}$/u;
const BY_BEFORE =
  /\bby\s+(?:[\p{L}.’'-]+(?:,(?=\s+(?:the|an?|and|\p{Lu})))?\s+){0,12}(?:[\p{L}.’'-]+,\s+)?$/u;
// Another clause with a subject of its own.
const NEW_CLAUSE =
  /[;:.!?…]|\b(?:that|said|says|because|while|when|as|until|after|before|but|who|which|where|whom)\s|\band\s+(?:he|she|they|it)\b/u;
// A passive that names its doer; without it nobody near is said to be that.
const BY_AFTER = /^[^.;:!?]{0,80}\bby\b/u;
// Takes " by Ann Lee", " on Monday by the mayor"; refuses " by five percent", " by chance".
const REDUCED =
  /^(?:\s+(?!and\b|or\b)[\p{L}\d-]+){0,3}\s+by\s+(?:(?:the|an?|its|his|her|their)\s+(?!(?:half|third|quarter|margin|vote|wide|narrow|few)\b)\p{L}|\p{Lu})/u;
const LONGEST_GAP = 90;

/** Which side of its verb a question asks for; null where it has no verb. */
export function askedSide(question: Question, findings: Findings): AskedSide | null {
  const { text } = question;
  const verb = askedVerb(question, findings) ?? presentVerb(text, findings);
  const term = verb === null ? undefined : findings.terms[verb];
  if (verb === null || !term) return null;
  const before = text.slice(0, term.start);
  // "Director of the joined company": no verb.
  if (/\b(?:the|a|an|his|her|its|their)\s+$/iu.test(before)) return null;
  if (MUTUAL.test(term.word)) return { side: 'either', verb };
  if (/\bby\s+who(?:m|se)?\b/iu.test(before)) return { side: 'agent', verb };
  const isPassive = PASSIVE_BEFORE.test(before);
  if (/\bwhom\b/iu.test(text)) return { side: 'patient', verb };
  // "Who did the mayor invite": somebody stands between.
  if (/\bwho\s+(?:did|does|do|will|would|has|have|had|is|was)\s+\S/iu.test(before) && !isPassive)
    return /\bwho\s+(?:did|does|do|will|would|has|have|had|is|was)\s+(?:not\s+|also\s+|\w+ly\s+)?$/iu.test(
      before,
    )
      ? { side: 'agent', verb }
      : { side: 'patient', verb };
  // "Convicted of fraud", "arrested at the airport": who does or whom it is done to, typed without the rest.
  if (/^\s*$/u.test(before) && NO_OBJECT.test(text.slice(term.end))) return { side: 'either', verb };
  return { side: isPassive ? 'patient' : 'agent', verb };
}

const NO_OBJECT = /^\s*$|^\s+(?:of|for|at|in|on|by|from|over|after|as|under|near|during)\s/iu;

/** "Sells" of "who sells insulin": the first word, where it may be a verb. */
function presentVerb(text: string, findings: Findings): number | null {
  const first = findings.terms[0];
  if (!first || first.inName || !/^\p{Ll}{3,}s$/u.test(first.word)) return null;
  return /^\s*(?:who\s+)?$/iu.test(text.slice(0, first.start)) ? 0 : null;
}

/**
 * On which side of a verb a name stands in its sentence, on neither where it belongs to a preposition or another verb
 * before it; null where that is not plain.
 */
export function sideOf(found: Span, verb: Match, text: string): Side | 'neither' | null {
  if (!/^\p{Ll}/u.test(text.slice(verb.start))) return null;
  if (isNoun(verb, text)) return sideOfNoun(found, verb, text);
  const passive = isPassive(verb, text);
  if (found.end <= verb.start) {
    const between = text.slice(found.end, verb.start);
    if (
      /^,?\s+(?:who|which)\s+(?:\w+ly\s+|also\s+|has\s+|had\s+|was\s+|were\s+|is\s+|then\s+|later\s+)*$/u.test(
        between,
      )
    )
      return passive ? 'patient' : 'agent';
    // "The lease, signed on Monday by Ann Lee": whoever stands before did not sign it.
    if (!passive && isPast(verb, text) && REDUCED.test(text.slice(verb.end, verb.end + 60)))
      return /^,?\s+$/u.test(between) ? 'patient' : 'neither';
    if (between.length > LONGEST_GAP || NEW_CLAUSE.test(withoutAside(between)))
      return passive && !BY_AFTER.test(text.slice(verb.end)) ? 'neither' : null;
    // "Lee's firm closed": the firm did.
    if (/^['’]s?\s/u.test(between) || dependsOnOther(text.slice(0, found.start))) return 'neither';
    return passive ? 'patient' : 'agent';
  }
  if (found.start < verb.end) return null;
  const between = text.slice(verb.end, found.start);
  if (between.length > LONGEST_GAP || NEW_CLAUSE.test(between)) return null;
  if (BY_BEFORE.test(between))
    return isOfOtherVerb(between, passive) || /\bof\s+(?:the\s+)?$/u.test(between) ? 'neither' : 'agent';
  return passive || OF_OTHER_THING.test(between) ? 'neither' : 'patient';
}

// "Visited the mayor of ", "signed it in ": what follows is not what the verb is done to.
const OF_OTHER_THING =
  /\b(?:of|in|at|near|from|on|during|over|under|between|outside)\s+(?:(?:the|a|an|his|her|its|their)\s+)?(?:[\p{L}.’'-]+\s+){0,3}$/u;

/** "Won the prize given by Ann Lee": she did not win it. */
function isOfOtherVerb(between: string, passive: boolean): boolean {
  const before = /(\p{Ll}+)\s+by\s+[^,]*(?:,\s+)?$/u.exec(between)?.[1];
  return before !== undefined && isPastVerb(fold(before)) && !passive;
}

/** Whether a verb of a text is in the passive: "was received". */
export function isPassive(verb: Span, text: string): boolean {
  return PASSIVE_BEFORE.test(text.slice(Math.max(0, verb.start - 30), verb.start));
}

function isPast(verb: Span, text: string): boolean {
  return isPastVerb(fold(text.slice(verb.start, verb.end)));
}

// Takes "'s ", "the long-awaited ", "following a "; what stands after it is a thing.
const NOUN_BEFORE =
  /(?:\p{L}['’]s?|\b(?:the|a|an|his|her|its|their|this|that|of|for|after|during|following|with|on|one|main|top|biggest|largest))\s+(?:[\p{L}-]+\s+)?$/u;

// "Received backing from", "without the backing of".
const RECEIVES = /\b(?:receiv\w+|got|gets?|won|wins?|ha[sd]|have|with|without)\s+(?:[\p{L}-]+\s+){0,2}$/u;
const FROM = /^\s+from\s+(?:(?:the|an?|its|his|her|their)\s+)?(?:[\p{L}.’'-]+\s+){0,5}$/u;

/** Whether a word of a text that stands for a verb does so as a noun: "Lee's visit", "the largest buyer". */
function isNoun(verb: Match, text: string): boolean {
  const word = text.slice(verb.start, verb.end);
  if (isAgentNoun(word)) return true;
  if (/ing$/u.test(word)) return RECEIVES.test(text.slice(Math.max(0, verb.start - 40), verb.start));
  if (isPast(verb, text)) return false;
  return NOUN_BEFORE.test(text.slice(Math.max(0, verb.start - 40), verb.start));
}

/** "Buyer", "suppliers": who does something, as a noun. */
function isAgentNoun(word: string): boolean {
  return /(?:er|or)s?$/u.test(word) && word.length > 5;
}

// What happens to whoever "has" it: "Lee's arrest".
const SUFFERED =
  /^(?:arrest|dismissal|appointment|election|expulsion|release|murder|assassination|trial|nomination|deportation|removal|ouster|killing|conviction|acquittal|defeat|detention|extradition|rescue|sentencing|promotion|kidnapping|abduction|suspension)s?$/u;
const POSSESSES = /^['’]s?\s+(?:[\p{L}-]+\s+){0,2}$/u;
// Takes " is one of the main ", ", the ", " became Sarland's ", " overtook Chile as the largest ".
const IS_ONE =
  /^(?:,| (?:is|was|are|were|remains?|remained|became|becomes?|being)\b|[^.;:!?]{0,60}\bas\b)[^.,;:!?]{0,50}$/u;

/** On which side of a deed told as a noun a name stands. */
function sideOfNoun(found: Span, noun: Match, text: string): Side | 'neither' | null {
  const isDoer = isAgentNoun(text.slice(noun.start, noun.end));
  if (found.end <= noun.start) {
    const between = text.slice(found.end, noun.start);
    if (!isDoer) {
      if (POSSESSES.test(between))
        return SUFFERED.test(text.slice(noun.start, noun.end)) ? 'patient' : 'agent';
      return /[.!?;]/u.test(between) ? null : 'neither';
    }
    if (POSSESSES.test(between)) return 'patient';
    // "A neighbour of both" may stand between.
    const told = /^,[^,.;:]*,/u.test(between) ? between.replace(/^,[^,]*,/u, '') : between;
    if (!IS_ONE.test(told)) return /[.!?;]/u.test(between) ? null : 'neither';
    return dependsOnOther(text.slice(0, found.start)) ? 'neither' : 'agent';
  }
  const between = text.slice(noun.end, found.start);
  if (between.length > LONGEST_GAP || NEW_CLAUSE.test(between)) return null;
  if (isDoer)
    return /^\s+$|^[^.;:!?]{0,60}\b(?:is|was|are|were) (?:[\p{L}-]+ ){0,3}$/u.test(between)
      ? 'agent'
      : 'patient';
  if (FROM.test(between)) return 'agent';
  if (BY_BEFORE.test(between)) return isOfOtherVerb(between, false) ? 'neither' : 'agent';
  return /^\s+(?:of|to|with)\s(?:(?!(?:of|in|at|from|for)\s)\S+\s){0,5}$/u.test(between)
    ? 'patient'
    : 'neither';
}

// "Of Bergen, Molde and " before a name: it belongs to the same preposition.
const LISTED = /(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*(?:, and |, | and ))+$/u;

/** Whether a name belongs to a preposition or another verb before it: "near Ann Lee", "met the envoy Ann Lee". */
function dependsOnOther(all: string): boolean {
  const before = all.slice(-120).replace(LISTED, '');
  const clause = sinceStop(before.slice(-60));
  return PREPOSITION_BEFORE.test(clause) || isObject(clause);
}

/** Whether a verb in the past stands before a name with only titles between. */
function isObject(clause: string): boolean {
  for (let rest = clause; ; ) {
    const last = /(?:^|[\s])([\p{L}’'-]+)\s+$/u.exec(rest);
    const word = last?.[1];
    if (!last || word === undefined) return false;
    const before = rest.slice(0, last.index + (last[0].startsWith(' ') ? 1 : 0));
    if (/^\p{Ll}/u.test(word) && isPastVerb(fold(word)))
      // "The newly elected mayor Ann Lee": no verb of its own.
      return (
        before.trim() !== '' && !/\b(?:the|a|an|his|her|its|their|newly|recently|\w+ly)\s+$/iu.test(before)
      );
    if (clause.length - rest.length > 45) return false;
    rest = before;
  }
}

/** "Ann Lee, who is no relation, voted": what commas enclose is no new clause. */
function withoutAside(between: string): string {
  return between.replace(/^\s*,[^,]*,/u, '');
}

/** The words of the clause in which a name stands. */
function sinceStop(before: string): string {
  return (
    before.split(/[,.;:]|\b(?:when|while|after|before|because|that|as|and|but|if|since|until)\s/u).at(-1) ??
    ''
  );
}
