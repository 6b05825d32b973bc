import type { NameAnnotation } from '../annotations/annotation.ts';
import { TITLE_WORDS } from '../annotations/names/cue-words.ts';
import type { Archive } from '../archive/archive.ts';
import type { Evidence, Findings, SentenceEvidence } from '../evidence/evidence.ts';
import type { Question } from '../questions/question.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { answerPerson } from './answer-person.ts';
import type { Claim } from './claim.ts';
import { type DeedFit, deedFit, objectTold, verbTold } from './events/deed-fit.ts';
import { happening } from './events/happening.ts';
import { type AskedSide, askedSide } from './events/verb-side.ts';
import { findPlaces, inside, type Place } from './find-claims.ts';
import { alongside } from './people/alongside.ts';
import { askedRelation } from './people/asked-relation.ts';
import { type AskedRole, askedRole, asksHolder } from './people/asked-role.ts';
import { type Actor, findActors } from './people/find-actors.ts';
import { isAskedAbout } from './people/is-asked-about.ts';
import { judgeClaims } from './people/judge-claims.ts';
import { isUnknownName, namedAlone } from './people/named-alone.ts';
import { isUntoldBody, officeClaims } from './people/office-claims.ts';
import { relationClaims } from './people/relation-claims.ts';
import { roleFit } from './people/role-fit.ts';
import { byTenure } from './people/role-tenure.ts';
import { asksSelfNamed } from './people/self-named.ts';

// The bearer of a name that the question itself has is asked about, not asked for.
const ASKED_ABOUT = 0.15;
// Who does something stands before the verb, in English news nine times in ten.
const SUBJECT_BONUS = 0.15;
// Who is asked for does it where the name does, or has it done to them; on the other side stands somebody else.
const RIGHT_SIDE = 1.15;
const WRONG_SIDE = 0.45;
const PLACE = 0.6;
const ORGANISATION = 0.85;
const PRONOUN = 0.9;
const UNNAMED = 0.8;
// Where one place tells who did it, a name that another clause or another sentence has is hardly an answer.
const APART = 0.7;
const UNTOLD = 0.65;
// Somebody on the side asked for, with what else the question says in the same sentence, is told to have done it.
const RIGHT_LIFT = 0.5;
// Somebody did it, but to others than the question says; or nobody did it in so many words.
const LITTLE = 0.25;
const TO_OTHERS = 0.5;
const OTHER_DEED = 0.5;
// Hardly anybody else calls himself anything.
const SELF_NAMED = 1.4;
const OBJECT_SHARE = 0.3;
const NO_DEED = 0.35;
// Its own sentence tells the deed, though the one before has more of the question's words.
const OWN_SENTENCE = 1.6;
// "Mayor of Bergen Ann Lee": Bergen is named to say who she is.
const IN_ROLE = 0.4;

/** Who is, did or has what was asked, best first; for a known name alone, who that is. */
export function answerWho(question: Question, findings: Findings, archive: Archive): Claim[] {
  const persons = namedAlone(question, archive);
  if (persons.length > 0) return inTurn(persons.map((person) => answerPerson(person, archive)));
  const relation = askedRelation(question, archive);
  if (relation) {
    const related = relationClaims(relation, question, findings, archive);
    if (related.length > 0 || relation.isClose) return related;
  }
  const side = asksHolder(findings) ? null : askedSide(question, findings);
  if (isUnknownName(question, findings, archive)) return [];
  const named = ({ passage, sentences }: Evidence) =>
    findActors(passage, archive).filter(
      (actor) =>
        !('unnamed' in actor) ||
        (side !== null &&
          sentences.some(
            (sentence) =>
              deedFit(question, actor, side, sentence, archive.names(passage), passage.text) === 'right',
          )),
    );
  const places = findPlaces<Actor>(question, findings, named, { neighbours: true });
  const told = places.map((place) => (side ? toldOf(question, place, side, archive) : null));
  const isTold = told.includes('right');
  const claims = alongside(
    places.flatMap((place, at) => {
      const deed = told[at] ?? null;
      // "Who sentenced him", of a sentence in a town: no place does that by standing there.
      if (side && deed !== 'right' && 'type' in place.found && place.found.type === 'place') return [];
      return claimOf(question, findings, place, archive, side, deed, isTold);
    }),
  );
  if (side?.side === 'agent' && claims.every(({ support }) => support < LEAST_TOLD))
    claims.push(...judgeClaims(question, side, findings, archive));
  const role = side ? undefined : askedRole(question, findings);
  const held = role
    ? byTenure(role, question, officeFirst(role, question, claims, findings, archive), archive)
    : claims;
  return held.sort((a, b) => b.score - a.score);
}

// Below this nobody is told to have done it.
const LEAST_TOLD = 0.4;
// What merely stands near the words of an office counts less beside those who are given it.
const NEAR_OFFICE = 0.6;
// A president, but of what is not told.
const UNTOLD_BODY = 0.5;

function officeFirst(
  role: AskedRole,
  question: Question,
  claims: readonly Claim[],
  findings: Findings,
  archive: Archive,
): Claim[] {
  const given = officeClaims(role, question, findings, archive);
  const share = given.length > 0 ? NEAR_OFFICE : 1;
  return [
    ...given,
    ...claims.map((claim) => {
      const told = isUntoldBody(claim, role, question, findings, archive) ? UNTOLD_BODY : 1;
      return { ...claim, score: claim.score * share * told, support: claim.support * told };
    }),
  ];
}

/** How a name stands to the asked deed; that two others met is another one. */
function toldOf(question: Question, place: Place<Actor>, side: AskedSide, archive: Archive): DeedFit {
  const { found, sentence } = place;
  const { passage } = place.evidence;
  const standing = (actor: Actor) =>
    deedFit(question, actor, side, ownSentence(actor, place), archive.names(passage), passage.text);
  const own = standing(found);
  if (own !== 'right' || side.side !== 'either' || question.people.length === 0) return own;
  const those = findActors(passage, archive).filter(
    (actor) => !('unnamed' in actor) && inside(actor, sentence) && standing(actor) === 'right',
  );
  const isAsked = ({ name }: Actor) => question.people.some(({ person }) => person.name === name);
  return those.length > 1 && !those.some(isAsked) ? 'wrong' : own;
}

/** The sentence in which somebody stands, where the place is that of a sentence beside it. */
function ownSentence(found: Span, { sentence, evidence }: Place<Actor>): SentenceEvidence {
  return inside(found, sentence)
    ? sentence
    : (evidence.sentences.find((each) => inside(found, each)) ?? sentence);
}

/** The best claim of each, then the second of each, so that all of one surname are shown. */
function inTurn(claims: readonly (readonly Claim[])[]): Claim[] {
  if (claims.length === 1) return [...(claims[0] ?? [])];
  const most = Math.max(...claims.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => claims.flatMap((each) => each[at] ?? [])).flat();
}

function claimOf(
  question: Question,
  findings: Findings,
  place: Place<Actor>,
  archive: Archive,
  side: AskedSide | null,
  deed: DeedFit | null,
  isTold: boolean,
): Claim {
  const { found, evidence, sentence } = place;
  const { passage } = evidence;
  const role = 'role' in found ? found.role : undefined;
  const type = 'type' in found ? found.type : 'person';
  let fit = deed === 'right' ? 1 : happening(question, place);
  if (isAskedAbout(question, found, passage.text, side)) fit *= ASKED_ABOUT;
  if (inRole(found, archive.names(passage)) || isOfTitle(found, passage.text)) fit *= IN_ROLE;
  if (type === 'place') fit *= PLACE;
  if (type === 'organisation') fit *= ORGANISATION;
  if ('unnamed' in found) fit *= UNNAMED;
  else if (!('type' in found)) fit *= PRONOUN;
  let support = place.support;
  if (side && deed === 'right') {
    fit *= RIGHT_SIDE;
    const own = ownSentence(found, place);
    if (own !== sentence) fit *= OWN_SENTENCE;
    const told = objectTold(side, own, evidence, findings.terms);
    support += (1 - support) * RIGHT_LIFT * Math.sqrt(verbTold(question, side, own)) * told;
    if (told < LITTLE) support *= TO_OTHERS;
    if (asksSelfNamed(question.text)) fit *= SELF_NAMED;
    fit *= 1 - OBJECT_SHARE * (1 - told);
  } else if (deed === 'wrong') fit *= WRONG_SIDE;
  else if (isTold) fit *= deed === 'apart' ? APART : UNTOLD;
  else if (deed === 'untold' || deed === 'apart')
    support *= findings.terms[side?.verb ?? 0]?.missing ? NO_DEED : OTHER_DEED;
  else if (isSubject(found, sentence.matches, passage.text)) fit *= 1 + SUBJECT_BONUS;
  // What somebody calls himself is no office.
  const office = asksSelfNamed(question.text)
    ? { fit: 1, told: 0 }
    : roleFit(question, findings, place, archive);
  fit *= office.fit;
  support += (1 - support) * RIGHT_LIFT * office.told;
  return {
    text: role && !found.text.includes(role.text) ? `${found.name}, ${role.text}` : found.name,
    value: found.name,
    basis: 'type' in found || 'unnamed' in found ? null : `“${found.text}” stands for ${found.name}`,
    score: place.score * fit,
    support: support * Math.min(1, fit),
    passage,
    span: place.span,
    focus: role ? [found, role] : [found],
    key: fold(archive.people.canonical(passage.article.id, found.name)),
  };
}

/** Whether the first word of the question that follows it in the sentence does so as its verb. */
function isSubject(found: Actor, matches: readonly { start: number; end: number }[], text: string): boolean {
  const next = matches.find((match) => match.start >= found.end);
  if (!next || next.start - found.end > 60) return false;
  if (
    /\b(?:by|to|with|for|against|from|of)\s+(?:\p{Lu}\p{Ll}+\s+){0,4}$/u.test(
      text.slice(Math.max(0, found.start - 40), found.start),
    )
  )
    return false;
  return /^\p{Ll}/u.test(text.slice(next.start));
}

const KNOWN = new WeakMap<readonly NameAnnotation[], readonly NameAnnotation[]>();

/** Those of a passage's names that have a role, looked for once: a long one has thousands of names. */
function withRole(names: readonly NameAnnotation[]): readonly NameAnnotation[] {
  const known = KNOWN.get(names) ?? names.filter(({ role }) => role);
  KNOWN.set(names, known);
  return known;
}

/** Whether a name stands within the role of somebody else. */
function inRole(found: Actor, names: readonly NameAnnotation[]): boolean {
  return withRole(names).some(
    ({ role, name }) => role && name !== found.name && found.start >= role.start && found.end <= role.end,
  );
}

/** Whether a place or body stands before the title of somebody: "the Norland prime minister Ann Lee". */
function isOfTitle(found: Actor, text: string): boolean {
  if (!('type' in found) || found.type === 'person') return false;
  // "The Norland government of Ann Lee".
  if (/^ [\p{Ll}-]+ of \p{Lu}/u.test(text.slice(found.end, found.end + 40))) return true;
  const [, title = ''] =
    /^(?:['’]s)? ((?:[\p{Ll}-]+,? ){1,4})\p{Lu}/u.exec(text.slice(found.end, found.end + 60)) ?? [];
  return title.split(/[ ,]+/).some((word) => TITLE_WORDS.has(word));
}
