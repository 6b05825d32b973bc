import type { Annotation, NameAnnotation } from '../annotations/annotation.ts';
import { DEMONYMS } from '../annotations/names/countries.ts';
import type { Archive } from '../archive/archive.ts';
import type { Evidence, Findings, SentenceEvidence } from '../evidence/evidence.ts';
import type { Question } from '../questions/question.ts';
import { findTerms } from '../text/find-terms.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { askedVerb } from './events/asked-verb.ts';
import { happening } from './events/happening.ts';
import { sideOf } from './events/verb-side.ts';
import { findPlaces, inside, type Place } from './find-claims.ts';
import { findVenues } from './find-venues.ts';
import { asksCountry, placeFit } from './place-fit.ts';
import { answerWherePlace, placeAsked } from './where-place.ts';

// A place after a preposition of place is where something is; any other may only be spoken of.
const WITHOUT_PREPOSITION = 0.75;
const IN_QUESTION = 0.2;
// "At the palace" tells less than a name does.
const VENUE = 0.8;
// Where a sentence tells the asked deed, a place in another one is that of something else.
const OTHER_SENTENCE = 0.75;
const SAME_VERB = 0.9;
const OF_OTHER = 0.6;
// "Norway signed a treaty": a country that does something is not where it happens.
const OF_DOER = 0.4;
const ASKS_WHICH = /\b(?:which|what)\b/iu;
// Takes " and a fisherman whose "; refuses " on Monday and ".
const OTHER_CLAUSE =
  /;|\b(?:who|which|whose|while|because|but|after|before)\b|\band (?:the|an?|his|her|its|their|he|she|it|they)\b/u;

// Takes "in ", "to the ", "at the presidential "; not "of ".
const PREPOSITION =
  /\b(?:in|at|to|from|near|off|along|beside|outside|inside|into|on|around|across|over|through|via|by|visit|visited|reach(?:es|ed)?|leaves|leaving)\s+(?:the\s+)?(?:\p{L}+\s+){0,2}$/iu;
// Words around a place's name that make it a narrower place: "eastern Ukraine", "Russia's western border with Ukraine".
const BEFORE =
  /(?:(?:north|south|east|west|central|upper|lower|greater|western|eastern|northern|southern|north-?eastern|north-?western|south-?eastern|south-?western|downtown|occupied)\s+)$/iu;

// Takes "in ", "outside the "; not "by ", "from ", after which a body that does something stands.
const VENUE_BEFORE = /\b(?:in|at|inside|outside|near)\s+(?:the\s+)?$/u;
// Takes "from Kourou", "on Mill Lane", "outside the Inselhalle", "leaves Kourou"; not "in him", "in 2021".
const UNKNOWN =
  /(\b(?:(?:in|at|from|near|outside|inside|on|leaves|leaving|reach(?:es|ed))(?:\s+the)?|(?:capital|city|town|village|port|resort|region|island|suburb|district|province)(?:,|\s+of))\s+)\p{Lu}[\p{L}’'-]{2,30}(?:\s\p{Lu}[\p{L}’'-]{1,30}){0,3}/gu;

// Takes " capital, ", "'s port of "; what stands behind it is a place in the one before.
const TOWN_OF =
  /^(?:['’]s)? (?:\p{Ll}+ )?(?:capital|city|town|village|port|resort|region|island|suburb|district|province)(?:,| of)? $/u;

// "in April", "on Monday", "at Christmas" say when.
const CALENDAR =
  /^(?:jan|feb|mar(?:ch|\b)|apr|may\b|jun[e.]?\b|jul[y.]?\b|aug(?:ust|\b)|sept?|oct(?:ober|\b)|nov|dec|mon(?:day|\b)|tue|wed(?:nesday|\b)|thu|fri(?:day|\b)|sat(?:urday|\b)|sun(?:day|\b)|christmas|easter|new year|ramadan|spring|summer|autumn|winter)/iu;

/** The places where the articles say that something is or happened, best first. */
export function answerWhere(question: Question, findings: Findings, archive: Archive): Claim[] {
  const wanted = (evidence: Evidence) => placesOf(question, evidence, archive);
  const place = placeAsked(question);
  if (place) return answerWherePlace(place, findings, archive);
  const deed = askedVerb(question, findings);
  const verb = deed ?? firstWord(findings);
  const places = findPlaces<PlaceName>(question, findings, wanted, { neighbours: true });
  const isTold = places.some(({ sentence }) => tells(sentence, verb));
  const share = (place: Place<PlaceName>) =>
    deedShare(place, verb) * (places.some((other) => isBehindVerb(other, place, verb)) ? BEFORE_VERB : 1);
  return places
    .map((place) =>
      claimOf(
        question,
        place,
        ofPerson(place, archive) * ofDoer(question, place, deed) * (isTold ? share(place) : 1),
      ),
    )
    .sort((a, b) => b.score - a.score);
}

/** Less for a place that only says whose minister or firm is meant: "President of Norway Ann Lee", "Norway's economy". */
function ofPerson({ found, evidence: { passage } }: Place<PlaceName>, archive: Archive): number {
  const roles = archive.names(passage).flatMap(({ role }) => role ?? []);
  const inRole = roles.some((role) => found.start >= role.start && found.end <= role.end);
  return inRole || /^['’]s /u.test(passage.text.slice(found.end, found.end + 3)) ? OF_OTHER : 1;
}

/** Less for a country that takes part in the asked deed: "Norway signed a treaty with Chile"; which one did it may be asked. */
function ofDoer(
  { text: asked }: Question,
  { found, sentence, evidence }: Place<PlaceName>,
  verb: number | null,
): number {
  if (ASKS_WHICH.test(asked)) return 1;
  const { text } = evidence.passage;
  if (PREPOSITION.test(text.slice(Math.max(0, found.start - 40), found.start))) return 1;
  const takesPart = sentence.matches.some((match) => {
    if (match.term !== verb) return false;
    return (
      sideOf(found, match, text) === 'agent' || /\bwith (?:the )?$/u.test(text.slice(match.end, found.start))
    );
  });
  return takesPart ? OF_DOER : 1;
}

/** In telegraph style the first word says what is looked for: "cave of the beetles". */
function firstWord({ terms }: Findings): number | null {
  const at = terms.findIndex(({ inName, inDate, weight }) => !inName && !inDate && weight === 1);
  return at < 0 ? null : at;
}

function tells({ matches }: SentenceEvidence, verb: number | null): boolean {
  return matches.some(({ term, weight }) => term === verb && weight >= SAME_VERB);
}

// "A beetle last seen in Britain was found near Bergen": what follows the verb is its place.
const BEFORE_VERB = 0.6;
// A long paragraph has thousands of places.
const LONGEST_BEHIND = 300;
const BEHIND = /^(?: [\p{L}\d’'-]+){0,7} $/u;

/** Whether another place of the sentence stands behind the asked verb, and this one before it. */
function isBehindVerb(other: Place<PlaceName>, place: Place<PlaceName>, verb: number | null): boolean {
  if (other.evidence !== place.evidence || other.found.from - place.found.end > LONGEST_BEHIND) return false;
  if (other.found.from < place.found.end) return false;
  const { passage, sentences } = place.evidence;
  const { text } = passage;
  const own = sentences.find((each) => inside(place.found, each) && inside(other.found, each));
  return (own?.matches ?? []).some(
    ({ term, start, end }) =>
      term === verb &&
      place.found.end <= start &&
      other.found.from >= end &&
      BEHIND.test(text.slice(end, other.found.from)) &&
      !OTHER_CLAUSE.test(text.slice(end, other.found.from)) &&
      PREPOSITION.test(text.slice(end, other.found.from)),
  );
}

/** How far a place is that of the asked deed: less where another clause or sentence tells it. */
function deedShare({ sentence, found, evidence }: Place<PlaceName>, verb: number | null): number {
  if (!tells(sentence, verb)) return OTHER_SENTENCE;
  const { text } = evidence.passage;
  const isNear = sentence.matches.some(
    ({ term, start, end }) =>
      term === verb &&
      !OTHER_CLAUSE.test(end <= found.start ? text.slice(end, found.start) : text.slice(found.end, start)),
  );
  return isNear ? 1 : OTHER_SENTENCE;
}

interface PlaceName extends Annotation {
  /** Where its phrase begins: of "the Norwegian capital, Oslo" at "Norwegian". */
  readonly from: number;
}

function placesOf(question: Question, { passage }: Evidence, archive: Archive): PlaceName[] {
  const type = question.wanted === 'channel' ? 'organisation' : 'place';
  const known = archive.names(passage);
  const names: readonly Annotation[] =
    type === 'organisation'
      ? known.filter((name) => name.type === type)
      : [
          ...known.filter((name) => name.type === 'place' || isVenue(name, passage.text)),
          ...unknownPlaces(passage.text, known),
          ...findVenues(passage.text, known),
          ...(asksCountry(question.text) ? findPeoples(passage.text) : []),
        ].sort((a, b) => a.start - b.start);
  const joined: PlaceName[] = [];
  for (const name of names) {
    const widened = widen(passage.text, name);
    const last = joined.at(-1);
    // "Cuba and Venezuela" is one answer.
    const between = last ? passage.text.slice(last.end, widened.start) : '';
    if (last && TOWN_OF.test(between)) {
      joined[joined.length - 1] = { ...widened, from: last.from };
    } else if (last && /^(?:,? and |, )$/.test(between)) {
      joined[joined.length - 1] = slice(passage.text, last.start, widened.end);
    } else if (last && widened.start < last.end) {
      joined[joined.length - 1] = slice(
        passage.text,
        Math.min(last.start, widened.start),
        Math.max(last.end, widened.end),
      );
    } else joined.push(widened);
  }
  return joined;
}

/** Words for a country's people and things, "Pole", "Portuguese". */
function findPeoples(text: string): Annotation[] {
  return [...text.matchAll(/\p{Lu}\p{Ll}+/gu)].flatMap(({ index, 0: word }) =>
    DEMONYMS.get(word) ? [slice(text, index, index + word.length)] : [],
  );
}

/** Whether a court, a school or a stadium is where something happens: "at Wexley Crown Court". */
function isVenue({ type, start }: NameAnnotation, text: string): boolean {
  return type === 'organisation' && VENUE_BEFORE.test(text.slice(Math.max(0, start - 16), start));
}

/** Capitalised words after a preposition of place that are no name of anything known: "launched from Kourou". */
function unknownPlaces(text: string, known: readonly Span[]): PlaceName[] {
  const found: PlaceName[] = [];
  for (const match of text.matchAll(UNKNOWN)) {
    const [whole, before = ''] = match;
    const start = match.index + before.length;
    const end = match.index + whole.length;
    if (CALENDAR.test(text.slice(start, end))) continue;
    if (!known.some((each) => each.start < end && start < each.end)) found.push(slice(text, start, end));
  }
  return found;
}

function widen(text: string, name: Annotation): PlaceName {
  let { start, end } = name;
  const before = BEFORE.exec(text.slice(Math.max(0, start - 24), start));
  if (before) start -= before[0].length;
  const possessive =
    /^['’]s\s+(?:\p{Ll}+\s+){0,2}(?:border|coast|capital|frontier|region|province|north|south|east|west|interior|airspace|waters)(?:\s+with\s+\p{Lu}\p{L}+)?/u.exec(
      text.slice(end, end + 80),
    );
  if (possessive) end += possessive[0].length;
  return slice(text, start, end);
}

function slice(text: string, start: number, end: number): PlaceName {
  return { start, end, text: text.slice(start, end), from: start };
}

function claimOf(question: Question, place: Place<PlaceName>, share: number): Claim {
  const { found, evidence } = place;
  const { passage } = evidence;
  const before = passage.text.slice(Math.max(0, found.from - 40), found.from);
  let fit = share * happening(question, place) * placeFit(question.text, found.text, before);
  if (!PREPOSITION.test(before) && !asksCountry(question.text)) fit *= WITHOUT_PREPOSITION;
  if (!/\p{Lu}/u.test(found.text)) fit *= VENUE;
  const words = findTerms(found.text);
  const asked = words.filter((word) => question.terms.some((term) => term.term === word.term)).length;
  if (words.length > 0 && asked === words.length) fit *= IN_QUESTION;
  return {
    text: found.text,
    value: found.text,
    basis: null,
    score: place.score * fit,
    support: place.support * Math.min(1, fit),
    passage,
    span: place.span,
    focus: [found],
    key: fold(found.text),
  };
}
