import type { DateAnnotation } from '../../annotations/annotation.ts';
import { analysePassage } from '../../evidence/analyse-passage.ts';
import type { Findings } from '../../evidence/evidence.ts';
import { daysOf } from '../../questions/days-of.ts';
import type { Question } from '../../questions/question.ts';
import type { Place } from '../find-claims.ts';
import { askedVerb } from './asked-verb.ts';
import { isMovedTo } from './called-off.ts';
import { closeness } from './closeness.ts';
import { findUnreal, happening } from './happening.ts';
import { hasOtherActor } from './other-actor.ts';
import { isVaguely, sameThing } from './same-thing.ts';

// Of a sentence without the verb that is asked about, where another has it: it tells something else of the same.
const WITHOUT_VERB = 0.6;
// The verb in the headline, and the day in the sentence below it.
const BY_HEADLINE = 0.95;
// "Halted" is not quite "ended" where another sentence has that.
const BY_OTHER_WORD = 0.93;
const OTHER_FORM = 0.7;
// Of a date that stands further from the verb than another in its sentence does.
const BESIDE_OTHER = 0.5;
// "Ended in 2014" tells when it ended, whatever else the sentence tells.
const AT_VERB = 1.1;
// The day to which an event was moved stands far from its verb, beside the day that it had before.
const AT_NEW_DAY = 1.8;
// "Began in April and was halted": the date is of the verb before.
const OF_VERB_BEFORE = 0.6;
const OF_ANTECEDENT = 0.6;
// Where the articles deny, plan or suppose what is asked, another sentence does not tell it unless it says all of it.
const DENIED = 0.4;
// Of an earlier day beside a later one, where what is to come is asked.
const NOT_AHEAD = 0.6;
// Somebody else did it.
const OF_OTHER_ACTOR = 0.4;
const FEWEST_DENIED = 2;
// A place that fits less than this beside the best one tells of something else.
const OF_SAME = 0.75;

type DatePlace = Place<DateAnnotation>;

/** How far a place tells the very event that is asked about, as something that happened; 0 to 1, `AT_VERB` or `AT_NEW_DAY`. */
export function eventFit(
  question: Question,
  findings: Findings,
  places: readonly DatePlace[],
): (place: DatePlace) => number {
  const verb = askedVerb(question, findings);
  const best = places.reduce((most, { score }) => Math.max(most, score), 0);
  const verbTold =
    verb !== null && places.some((place) => place.score >= best * OF_SAME && hasTerm(place, verb));
  // The word itself, or another form of it.
  const isToldItself =
    verb !== null &&
    places.some(
      (place) =>
        place.score >= best * OF_SAME &&
        strength(place, verb) >= OTHER_FORM &&
        happening(question, place) === 1,
    );
  const unreal = unrealIn(question, places, verb);
  return (place) => {
    if (TAKES_OFFICE.test(question.text) && leavesOffice(place)) return OF_HOMOGRAPH;
    if (verb !== null && isFounded(question.terms[verb]?.word, place, verb)) return OF_HOMOGRAPH;
    let fit = happening(question, place) * sameThing(question, place.sentence, place.evidence.passage.text);
    if (verb !== null && verbTold) {
      fit *= hasTerm(place, verb)
        ? withVerb(place, verb, findings, places)
        : isToldByHeadline(place, question, verb)
          ? BY_HEADLINE
          : WITHOUT_VERB;
      if (strength(place, verb) < OTHER_FORM && isToldItself) fit *= BY_OTHER_WORD;
    }
    if (
      verb === null &&
      places.some((other) => isBeside(place, other) && attachment(other) > attachment(place))
    )
      fit *= BESIDE_OTHER;
    if (verb !== null && hasOtherActor(question, verb, place.sentence, place.evidence.passage.text))
      fit *= OF_OTHER_ACTOR;
    if (
      unreal.some(
        ({ terms, things, least }) =>
          place.sentence.coverage <= least &&
          ((lacksOne(place, terms) && !(verb !== null && isToldByHeadline(place, question, verb))) ||
            isOther(place, things)),
      )
    )
      fit *= DENIED;
    if (question.future && isPastBesideAhead(place, places)) fit *= NOT_AHEAD;
    return fit;
  };
}

const TAKES_OFFICE = /\b(?:bec[ao]me|take over|took over|appointed|take office|took office|take charge)\b/iu;
// Takes "sacked manager Elsa Quint", "will step down as"; what also tells of the start is no such sentence.
const LEAVES_OFFICE =
  /\b(?:sack(?:s|ed)?|fir(?:es|ed)|dismiss(?:es|ed)?|resign(?:s|ed)?|step(?:s|ped)? down|quits?|retir(?:es|ed)|oust(?:s|ed)?)\b/u;
const STARTS =
  /\b(?:became|took (?:over|office|charge)|appointed|named|elected|succeed(?:s|ed)|replac(?:es|ed))\b/u;

/** Whether a sentence tells only that somebody left an office. */
function leavesOffice({ sentence, evidence }: DatePlace): boolean {
  const told = evidence.passage.text.slice(sentence.start, sentence.end);
  return LEAVES_OFFICE.test(told) && !STARTS.test(told);
}

// "Founded in 1899" tells of nothing that was found, though the stems are one.
const OF_HOMOGRAPH = 0.3;

function isFounded(word: string | undefined, { sentence, evidence }: DatePlace, verb: number): boolean {
  const own = sentence.matches.filter(({ term }) => term === verb);
  return (
    word === 'found' &&
    own.length > 0 &&
    own.every(({ start, end }) => /^found(?:ed|ing)$/u.test(evidence.passage.text.slice(start, end)))
  );
}

function strength({ sentence }: DatePlace, term: number): number {
  return Math.max(0, ...sentence.matches.map((match) => (match.term === term ? match.weight : 0)));
}

// Takes "Tunnel to open in May", "No appeal"; refuses "Tunnel opens".
const UNREAL_HEADLINE =
  /\b(?:to|may|might|could|will|would|should|not|no|if|plan(?:s|ned)?|off|delay(?:s|ed)?)\b|\?/iu;

/** Whether an article's headline tells the verb, and the place is the sentence that opens it: "Vaccine trial starts". */
function isToldByHeadline({ evidence, at }: DatePlace, { terms }: Question, verb: number): boolean {
  const { passage } = evidence;
  const term = terms[verb];
  if (passage.number !== 1 || at !== 0 || !term || UNREAL_HEADLINE.test(passage.article.title ?? ''))
    return false;
  const { title } = analysePassage(passage);
  return title.has(term.term) || term.variants.some((variant) => title.has(variant.term));
}

function hasTerm({ sentence }: DatePlace, term: number): boolean {
  return sentence.matches.some((match) => match.term === term);
}

/** Whether a sentence has what is told as unreal elsewhere only as one of its kind, in another word. */
function isOther({ sentence, evidence }: DatePlace, things: ReadonlySet<number>): boolean {
  return [...things].some((term) => isVaguely(term, sentence, evidence.passage.text));
}

function lacksOne(place: DatePlace, terms: ReadonlySet<number>): boolean {
  return [...terms].some((term) => !hasTerm(place, term));
}

interface Unreal {
  readonly terms: ReadonlySet<number>;
  /** Those of the thing that this is told of, where it is told in the passive. */
  readonly things: ReadonlySet<number>;
  /** Sentences that say more of the question than this are believed. */
  readonly least: number;
}

/** What sentences of the places' passages tell as unreal, where they speak of the same as the question. */
function unrealIn(question: Question, places: readonly DatePlace[], verb: number | null): Unreal[] {
  const found: Unreal[] = [];
  for (const evidence of new Set(places.map((place) => place.evidence))) {
    for (const sentence of evidence.sentences) {
      if (new Set(sentence.matches.map(({ term }) => term)).size < FEWEST_DENIED) continue;
      const terms = findUnreal(question, evidence, sentence);
      if (!terms) continue;
      const least = verb !== null && terms.has(verb) ? Number.POSITIVE_INFINITY : sentence.coverage;
      found.push({ terms, things: passiveSubject(terms, sentence, evidence.passage.text), least });
    }
  }
  return found;
}

// Takes "has been fully agreed upon, and can be ", "was not "; refuses "could ".
const PASSIVE = /\b(?:be|been|being|is|are|was|were) (?:(?:not|never|yet|\w+ly) ){0,2}$/u;

/** The terms before a verb in the passive, where one of `terms` is one. */
function passiveSubject(
  terms: ReadonlySet<number>,
  { start, matches }: DatePlace['sentence'],
  text: string,
): ReadonlySet<number> {
  const verb = matches.find(
    (match) =>
      terms.has(match.term) && PASSIVE.test(text.slice(Math.max(start, match.start - 30), match.start)),
  );
  const before = matches.filter(({ end, term }) => verb && end <= verb.start && !terms.has(term));
  return new Set(before.map(({ term }) => term));
}

/** Whether a question about what is to come meets an earlier day, and its sentence has a later one. */
function isPastBesideAhead(place: DatePlace, places: readonly DatePlace[]): boolean {
  const own = daysOf(place.found.value);
  return (
    own !== null &&
    places.some(({ sentence, evidence, found }) => {
      const days = sentence === place.sentence && evidence === place.evidence ? daysOf(found.value) : null;
      return days !== null && days.from > own.to;
    })
  );
}

/** Most for a date that stands right beside the verb, 1 for the nearest one of its sentence, less for the others. */
function withVerb(place: DatePlace, verb: number, findings: Findings, places: readonly DatePlace[]): number {
  // "was to have been heard on 16 October and was put off to 22 January"
  if (isMovedTo(place.evidence.passage.text, place.sentence, place.found)) return AT_NEW_DAY;
  const own = place.sentence.matches.filter(({ term }) => term === verb);
  const near = ({ evidence, found }: DatePlace) =>
    closeness(evidence.passage.text, found, own, findings.terms);
  const beside = places.filter(
    ({ sentence, evidence }) => sentence === place.sentence && evidence === place.evidence,
  );
  const nearest = Math.max(...beside.map(near), Number.MIN_VALUE);
  const relative = own.length > 0 && own.every((match) => isOfAntecedent(place, match)) ? OF_ANTECEDENT : 1;
  if (own.some((match) => isRightBeside(place, match))) return AT_VERB * relative;
  const earlier = own.length > 0 && own.every((match) => isOfVerbBefore(place, match)) ? OF_VERB_BEFORE : 1;
  return relative * earlier * (1 - BESIDE_OTHER * (1 - near(place) / nearest));
}

// Takes ", which was ", " who had since "; refuses "which, on Monday, ".
const RELATIVE = /,? (?:which|who|that)(?: \w+){0,3} $/u;
const ANTECEDENT = 30;

/** Whether a verb is that of a relative clause on something else: "Orsa-3 replaces Orsa-2, which was launched in 2009". */
function isOfAntecedent({ evidence, sentence }: DatePlace, verb: { start: number; term: number }): boolean {
  const before = evidence.passage.text.slice(sentence.start, verb.start);
  const relative = RELATIVE.exec(before);
  if (!relative) return false;
  const end = sentence.start + relative.index;
  const ahead = sentence.matches.filter((match) => match.term !== verb.term && match.end <= end);
  const near = ahead.filter(
    ({ start }) => start >= end - ANTECEDENT && !/[,;]/.test(evidence.passage.text.slice(start, end)),
  );
  const lastRun = near.filter(({ end: at }) => !/ /.test(evidence.passage.text.slice(at, end).trim()));
  return new Set(lastRun.map(({ term }) => term)).size < new Set(ahead.map(({ term }) => term)).size;
}

// Takes "the fire of August 2019", "its launch from Kourou on 3 May"; refuses "the fire that", "the fire, on Monday".
const ATTACHED =
  /^(?: (?:from|in|at|of|to|by|with) (?:the )?\p{Lu}[\p{L}'’-]*){0,2} (?:of|on|in|at) (?:the )?$/u;
const ATTACHED_REACH = 50;

/** 2 where a date is said of a thing that is asked about, "the fire of August 2019"; 1 of a name, "in Orlo on Monday"; else 0. */
function attachment({ evidence, sentence, found }: DatePlace): number {
  const { text } = evidence.passage;
  const attached = sentence.matches.filter(
    ({ end }) =>
      end <= found.start && ATTACHED.test(text.slice(end, Math.min(found.start, end + ATTACHED_REACH))),
  );
  if (attached.length === 0) return 0;
  return attached.some(({ start }) => /^\p{Ll}/u.test(text.slice(start))) ? 2 : 1;
}

function isBeside(place: DatePlace, other: DatePlace): boolean {
  return other !== place && other.sentence === place.sentence && other.evidence === place.evidence;
}

// Takes " and was ", " but ", ", and later "; refuses " and Toland ".
const NEXT_VERB =
  /^[^.;]{0,40}?\b(?:and|but)\b(?: (?:was|were|has|had|then|later|is|are|never|not|also|again|finally)){0,3} $/u;
const OPENS =
  /^["“]?(?:(?:On|In|By|Since|During|At|Until|From|Late in|Early in|Late|Early|Last|This)\b.{0,12})?$/u;

/** Whether a date belongs to the verb of an earlier clause: "began in April and was halted". */
function isOfVerbBefore({ evidence, found, sentence }: DatePlace, verb: { start: number }): boolean {
  const { text } = evidence.passage;
  return (
    found.end <= verb.start &&
    NEXT_VERB.test(text.slice(found.end, verb.start)) &&
    !OPENS.test(text.slice(sentence.start, found.start))
  );
}

// Takes "ended in 2014", "closed on Wednesday"; refuses "closed the bridge on Wednesday".
const JOINED =
  /^ (?:(?:again|only|early|late|there|here) )?(?:(?:in|on|at|by|since|from|until|during) )?(?:the )?$/;

function isRightBeside({ evidence, found }: DatePlace, verb: { end: number }): boolean {
  return (
    verb.end <= found.start &&
    JOINED.test(evidence.passage.text.slice(verb.end, Math.min(found.start, verb.end + 40)))
  );
}
