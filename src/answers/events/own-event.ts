import type { DateAnnotation } from '../../annotations/annotation.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { daysOf } from '../../questions/days-of.ts';
import type { Question } from '../../questions/question.ts';
import { inside, type Place } from '../find-claims.ts';
import { isOfOther } from './is-of-other.ts';

const OF_OTHER_EVENT = 0.6;
const CLAUSE = 80;
// A neighbour of the telling sentence that begins with another name tells of that one.
const OF_OTHER_NAME = 0.6;
// Takes "police said on ", "told reporters late on "; refuses "he left on ".
export const REPORTED =
  /\b(?:said|says?|told(?: \w+){1,2}|announced|added|wrote|reported|confirmed)(?: (?:late|early|in a statement))? (?:on )?$/i;
const ASKS_OF_WORDS =
  /\b(?:say|says|said|tell|told|announce[ds]?|add|added|write|wrote|report|reported|confirm|confirmed|statement|interview|speak|spoke|den(?:y|ied)|warn|warned|call|called)\b/iu;
const OF_REPORT = 0.7;
const OF_REPORT_BESIDE_OTHER = 0.5;
// "Three years after the wall was broken through" tells of when it was less than a date of its own.
const OF_ANCHOR = 0.75;
// "Nine years after its launch on 11 March 2016": not the day of the launch.
const OF_COUNTED = 0.4;
// Takes "since the mayor's election in "; refuses "since " alone, where the date itself is the start.
const OTHER_EVENT = /\b(?:since|after|before|until|following|compared (?:to|with))\s+[^,;.]{3,70}$/u;

// Takes "its first title since ", "the worst flood since the "; refuses "at the helm since ": the time before.
const TIME_BEFORE =
  /\b(?:(?:first|only|next|(?!rest\b|west\b|east\b|guest\b|request\b|protest\b|interest\b|forest\b|arrest\b|contest\b|test\b)\p{L}{2,}est|most|best|worst|least)\b[^.;,]{0,80}|\bnot\b[^.;,]{0,60}|n['’]t\b[^.;,]{0,60})\bsince (?:the |early |late |about )?$/iu;
const ASKS_TIME_BEFORE = /\b(?:before that|previous(?:ly)?|time before|before this|last before)\b/iu;
const OF_TIME_BEFORE = 0.4;

type DatePlace = Place<DateAnnotation>;

/** How far a date beside what is asked about is its own, 0 to 1: less for that of a report, another event or another name. */
export function ownEvent(question: Question, place: DatePlace, archive: Archive): number {
  return (
    notTopic(place) *
    notQuoted(question, place, archive) *
    notTimeBefore(question, place) *
    notOther(place) *
    ownSentence(place) *
    notReport(question, place, archive)
  );
}

/** Whether a date is that of what is remembered ("the 80th anniversary of the treaty") where that is not asked about. */
export function isOtherAnniversary(date: DateAnnotation, { passage, sentences }: Evidence): boolean {
  if (!/anniversary$/i.test(date.text)) return false;
  return !sentences.some(({ matches }) => isNamedAfter(date, passage.text, matches));
}

// Takes "charged over the sinking", "sentenced for his part in the attack"; refuses "the sinking".
const TOPIC =
  /\b(?:over|about|regarding|concerning|because of|in connection with|part in|role in|accused of|guilty of|convicted of|anger at|protests? against|warned of|(?:sentenced|charged|blamed|jailed|arrested|tried|compensation|compensated|apologi[sz]ed) (?:[\p{L}-]+ ){0,5}(?:for|with)) (?:the |a |an |his |her |their |its |last )?(?:[\p{L}-]+ ){0,2}$/iu;
const OF_TOPIC = 0.6;
const ITS_OWN = /^(?: of [^,.;]{1,40})? (?:on|in|of) (?:the )?$/u;

/** Less where what is asked about is but the matter of something else: "charged on Wednesday over the sinking". */
function notTopic({ found, evidence, sentence }: DatePlace): number {
  const { text } = evidence.passage;
  // "The sinking, in which 31 drowned": the nearest word for what is asked counts.
  const common = sentence.matches.filter(
    (match) =>
      isCommon(text, match) &&
      !sentence.matches.some((other) => other.term === match.term && other.weight > match.weight),
  );
  if (common.length === 0) return 1;
  const isTopic = common.every(
    ({ start, end }) =>
      TOPIC.test(text.slice(Math.max(sentence.start, start - CLAUSE), start)) &&
      !(end <= found.start && ITS_OWN.test(text.slice(end, found.start))),
  );
  return isTopic ? OF_TOPIC : 1;
}

const OF_QUOTED = 0.6;

/** Less for a day spoken of where it is asked when somebody spoke: "'2021 will be decisive', she said in the interview". */
function notQuoted(
  { text: asked }: Question,
  { found, evidence: { passage }, sentence }: DatePlace,
  archive: Archive,
): number {
  if (!ASKS_OF_WORDS.test(asked)) return 1;
  const quotes = archive.quotes(passage).filter(({ start, end }) => start <= found.start && found.end <= end);
  const isQuoted = quotes.some(({ start, end }) =>
    sentence.matches.some((match) => match.end <= start || match.start >= end),
  );
  return isQuoted ? OF_QUOTED : 1;
}

/** Less where a date is that of the time before, "its first title since 1974", or where that is asked for and it is not. */
function notTimeBefore({ text }: Question, { found, evidence, sentence }: DatePlace): number {
  const told = evidence.passage.text;
  const isBefore = TIME_BEFORE.test(
    told.slice(Math.max(sentence.start, found.start - CLAUSE - 40), found.start),
  );
  if (!ASKS_TIME_BEFORE.test(text)) return isBefore ? OF_TIME_BEFORE : 1;
  const others = /\bsince \b/u.test(told.slice(sentence.start, sentence.end));
  return !isBefore && others ? OF_TIME_BEFORE : 1;
}

/** Less where the date is that of another event, "since the election in May", of which the question says nothing. */
function notOther(place: DatePlace): number {
  const { found, evidence, sentence } = place;
  if (found.open && isAnchorAsked(found, sentence.matches)) return OF_ANCHOR;
  if (isCountedFromAsked(place)) return OF_COUNTED;
  const before = evidence.passage.text.slice(Math.max(sentence.start, found.start - CLAUSE), found.start);
  const other = OTHER_EVENT.exec(before);
  if (!other) return 1;
  const from = found.start - before.length + other.index;
  const asked = sentence.matches.some(
    (match) => match.start >= from && match.end <= found.start && isCommon(evidence.passage.text, match),
  );
  return asked ? 1 : OF_OTHER_EVENT;
}

/** Less where the date stands beside the telling sentence, in one that begins with another name. */
function ownSentence({ found, evidence, sentence }: DatePlace): number {
  if (inside(found, sentence)) return 1;
  const { sentences, passage } = evidence;
  const at = sentences.findIndex((each) => inside(found, each));
  return at >= 0 && isOfOther(passage.text, sentences, at) ? OF_OTHER_NAME : 1;
}

/** Less where the date is when somebody told of it: "nine died, police said on Friday". */
function notReport({ text }: Question, { found, evidence, sentence }: DatePlace, archive: Archive): number {
  if (ASKS_OF_WORDS.test(text)) return 1;
  const { passage } = evidence;
  if (!REPORTED.test(passage.text.slice(Math.max(sentence.start, found.start - CLAUSE), found.start)))
    return 1;
  const others = archive
    .dates(passage)
    .some((date) => date !== found && inside(date, sentence) && daysOf(date.value) !== null);
  return others ? OF_REPORT_BESIDE_OTHER : OF_REPORT;
}

// Takes "nine years after its launch from Kourou"; refuses "nine years after", "a year later".
const COUNTED = /\b(?:after|before|since|following)\b/u;

/** Whether a day was counted from the event that is asked about, whose own day stands after it. */
function isCountedFromAsked({ found, sentence }: DatePlace): boolean {
  const word = found.anchor?.kind === 'text' ? COUNTED.exec(found.text) : null;
  if (!word) return false;
  const from = found.start + word.index;
  return sentence.matches.some(({ start, end }) => start >= from && end <= found.end);
}

/** Whether an open expression counts from the very event that is asked about. */
function isAnchorAsked(
  found: DateAnnotation,
  matches: readonly { start: number; end: number; term: number }[],
): boolean {
  const within = new Set(matches.filter((match) => inside(match, found)).map(({ term }) => term));
  const all = new Set(matches.map(({ term }) => term));
  return within.size >= 2 && within.size * 2 > all.size;
}

/** Whether what follows a date in its phrase is what is asked about: "the 80th anniversary of the treaty". */
function isNamedAfter(
  { end }: DateAnnotation,
  text: string,
  matches: readonly { start: number; end: number }[],
): boolean {
  const phrase = /^ of [^,;.]{1,60}/u.exec(text.slice(end))?.[0].length ?? 0;
  return matches.some((match) => match.start >= end && match.end <= end + phrase && isCommon(text, match));
}

function isCommon(text: string, match: { start: number }): boolean {
  return /^\p{Ll}/u.test(text.slice(match.start));
}
