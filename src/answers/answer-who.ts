import type { NameAnnotation } from '../annotations/annotation.ts';
import { DEMONYMS } from '../annotations/names/countries.ts';
import type { Archive } from '../archive/archive.ts';
import type { Evidence, Findings, WeighedTerm } from '../evidence/evidence.ts';
import type { Passage } from '../passages/passage.ts';
import type { Question } from '../questions/question.ts';
import { findTerms, type Term } from '../text/find-terms.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { answerPerson } from './answer-person.ts';
import { type AskedRole, askedRole, findRole } from './asked-role.ts';
import type { Claim } from './claim.ts';
import { type DeedFit, deedFit, objectTold, verbTold } from './deed-fit.ts';
import { type Actor, findActors } from './find-actors.ts';
import { findPlaces, inside, type Place } from './find-claims.ts';
import { happening } from './happening.ts';
import { isUnknownName, namedAlone } from './named-alone.ts';
import { byTenure } from './role-tenure.ts';
import { type AskedSide, askedSide } from './verb-side.ts';

type Named = Actor;

// The bearer of a name that the question itself has is asked about, not asked for.
const ASKED_ABOUT = 0.15;
// A role written with the name that has the words of the question.
const ROLE_BONUS = 0.5;
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
const OTHER_DEED = 0.7;
const OBJECT_SHARE = 0.3;
const NO_DEED = 0.5;
const OF_ARTICLE = 0.6;
// "Mayor of Bergen Ann Lee": Bergen is named to say who she is.
const IN_ROLE = 0.4;
// Who is asked for by a role has it written with the name, or within a few words.
const OTHER_ROLE = 0.45;
const ROLE_REACH = 60;
// The foreign minister of another country is named in the same sentence as often as not.
const OF_NATION = 1.4;
// "Deputy Governor" is no answer to "governor" where another is named.
const LESSER_ROLE = 0.5;
const LESSER = [/\b(?:deputy|vice|assistant)\b/u, /\b(?:former|ex)\b/u, /\b(?:acting|interim)\b/u];

/** Who is, did or has what was asked, best first; for a known name alone, who that is. */
export function answerWho(question: Question, findings: Findings, archive: Archive): Claim[] {
  const persons = namedAlone(question, archive);
  if (persons.length > 0) return inTurn(persons.map((person) => answerPerson(person, archive)));
  const side = askedSide(question, findings);
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
  const places = findPlaces<Named>(question, findings, named, { neighbours: true });
  const told = places.map((place) => (side ? toldOf(question, place, side, archive) : null));
  const isTold = told.includes('right');
  const claims = alongside(
    places.map((place, at) => claimOf(question, findings, place, archive, side, told[at] ?? null, isTold)),
  );
  const role = side ? undefined : askedRole(question, findings);
  return (role ? byTenure(role, question, claims, archive) : claims).sort((a, b) => b.score - a.score);
}

/** How a name stands to the asked deed; that two others met is another one. */
function toldOf(
  question: Question,
  { found, sentence, evidence: { passage } }: Place<Named>,
  side: AskedSide,
  archive: Archive,
): DeedFit {
  const standing = (actor: Named) =>
    deedFit(question, actor, side, sentence, archive.names(passage), passage.text);
  const own = standing(found);
  if (own !== 'right' || side.side !== 'either' || question.people.length === 0) return own;
  const those = findActors(passage, archive).filter(
    (actor) => !('unnamed' in actor) && inside(actor, sentence) && standing(actor) === 'right',
  );
  const isAsked = ({ name }: Named) => question.people.some(({ person }) => person.name === name);
  return those.length > 1 && !those.some(isAsked) ? 'wrong' : own;
}

// "Envoy Ann Lee and Mayor Bo Berg signed": both did.
const AND = /^(?:,|,? and) (?:the )?(?:[\p{L}.’'-]+ ){0,5}$/u;
const ALONGSIDE = 0.97;
// Far below, a name is that of somebody to whom it was done.
const LEAST_ALONGSIDE = 0.5;

/** Claims of names that one "and" joins, each as good as the better one. */
function alongside(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    const [name] = claim.focus;
    const partner = claims.find((other) => {
      const [next] = other.focus;
      if (!name || !next || other.passage !== claim.passage) return false;
      if (other.score <= claim.score || claim.score < other.score * LEAST_ALONGSIDE) return false;
      const [first, last] = name.start < next.start ? [name, next] : [next, name];
      const between = claim.passage.text.slice(first.end, last.start);
      return AND.test(between) && !/ (?:said|told|met|was|were|is|has|had) |ing /.test(between);
    });
    if (!partner) return claim;
    return { ...claim, score: partner.score * ALONGSIDE, support: Math.max(claim.support, partner.support) };
  });
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
  place: Place<Named>,
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
  if (isAskedAbout(question, found, passage.text) || (side && isObject(question, role, side)))
    fit *= ASKED_ABOUT;
  if (inRole(found, archive.names(passage))) fit *= IN_ROLE;
  if (type === 'place') fit *= PLACE;
  if (type === 'organisation') fit *= ORGANISATION;
  if ('unnamed' in found) fit *= UNNAMED;
  else if (!('type' in found)) fit *= PRONOUN;
  if (role) fit *= 1 + ROLE_BONUS * roleShare(role.text, findings);
  let support = place.support;
  if (side && deed === 'right') {
    fit *= RIGHT_SIDE;
    const told = objectTold(side, sentence, evidence, findings.terms);
    support += (1 - support) * RIGHT_LIFT * Math.sqrt(verbTold(question, side, sentence)) * told;
    if (told < LITTLE) support *= OTHER_DEED;
    fit *= 1 - OBJECT_SHARE * (1 - told);
  } else if (deed === 'wrong') fit *= WRONG_SIDE;
  else if (isTold) fit *= deed === 'apart' ? APART : UNTOLD;
  else if (deed === 'untold' || deed === 'apart')
    support *= findings.terms[side?.verb ?? 0]?.missing ? NO_DEED : OTHER_DEED;
  else if (isSubject(found, sentence.matches, passage.text)) fit *= 1 + SUBJECT_BONUS;
  const asked = askedRole(question, findings);
  if (asked && findRole(wordsAround(found, evidence), asked).length === 0) fit *= OTHER_ROLE;
  else if (asked && isOfNeighbour(found, asked, passage, archive)) fit *= OTHER_ROLE;
  else if (asked && role && isOfNation(role.text, findings)) fit *= OF_NATION;
  if (asked && role && isLesserRole(question, role.text)) fit *= LESSER_ROLE;
  if (asked && type === 'person')
    support +=
      (1 - support) *
      RIGHT_LIFT *
      ofBody(role?.text ?? wordsAround(found, evidence), asked, findings, passage, archive);
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

function isAskedAbout(question: Question, found: Named, text: string): boolean {
  if (question.people.some(({ person }) => person.name === found.name)) return true;
  return (
    isTyped(question, findTerms(text.slice(found.start, found.end))) ||
    isTyped(question, findTerms(found.name).slice(-1))
  );
}

function isTyped(question: Question, words: readonly Term[]): boolean {
  return (
    words.length > 0 &&
    words.every((word) =>
      question.terms.some(
        (term) =>
          term.term === word.term || term.variants.some((v) => v.term === word.term && v.weight > 0.5),
      ),
    )
  );
}

/** Whether a role says of somebody what the question says of the one to whom something was done: "who met the envoy of Zahr". */
function isObject(
  question: Question,
  role: (Span & { readonly text: string }) | undefined,
  { verb }: AskedSide,
): boolean {
  if (!role) return false;
  const words = new Set(findTerms(role.text).map(({ term }) => term));
  const others = question.terms.filter((term, at) => at !== verb && term.weight === 1 && !term.inDate);
  return others.length > 0 && others.every(({ term }) => words.has(term));
}

/** Whether a name stands within the role of somebody else. */
function inRole(found: Named, names: readonly NameAnnotation[]): boolean {
  return names.some(
    ({ role, name }) => role && name !== found.name && found.start >= role.start && found.end <= role.end,
  );
}

/** The words near a name in its own sentence: a role in the next one is somebody else's. */
function wordsAround(found: Span, { passage, sentences }: Evidence): string {
  const own = sentences.find((each) => each.start <= found.start && each.end >= found.end);
  const start = Math.max(own?.start ?? 0, found.start - ROLE_REACH);
  return passage.text.slice(start, Math.min(own?.end ?? passage.text.length, found.end + ROLE_REACH));
}

/** Whether somebody has another role than the asked one, which is written with another name nearby. */
function isOfNeighbour(found: Named, asked: AskedRole, passage: Passage, archive: Archive): boolean {
  const has = (text: string) => findRole(text, asked).length > 0;
  if (!('role' in found) || !found.role || has(found.role.text)) return false;
  return archive
    .names(passage)
    .some(({ role, start, end }) => role && gap({ start, end }, found) <= ROLE_REACH && has(role.text));
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** Whether a role is of a people that the question speaks of: "Russian Foreign Minister". */
function isOfNation(role: string, { terms }: Findings): boolean {
  return findTerms(role).some(
    ({ start, end, term }) =>
      DEMONYMS.has(role.slice(start, end)) &&
      terms.some((asked) => asked.term === term || asked.variants.some((each) => each.term === term)),
  );
}

/** Share of the body or place for which a role is asked that a role of its kind names: "expert at the Halden Institute". */
function ofBody(
  role: string,
  asked: AskedRole,
  { terms }: Findings,
  { article }: Passage,
  archive: Archive,
): number {
  const words = new Set(findTerms(role).map(({ term }) => term));
  const has = ({ term, variants }: WeighedTerm) =>
    words.has(term) || variants.some((each) => words.has(each.term));
  if (!has(asked.noun)) return 0;
  const body = terms.slice(terms.indexOf(asked.noun) + 1);
  const total = body.reduce((sum, { importance }) => sum + importance, 0);
  // "Interpreter at the talks": the talks are those of which the article tells.
  const around = new Set(
    archive.passagesOf(article).flatMap(({ text }) => findTerms(text).map(({ term }) => term)),
  );
  const share = ({ term, inName }: WeighedTerm) =>
    words.has(term) ? 1 : !inName && around.has(term) ? OF_ARTICLE : 0;
  const told = body.reduce((sum, term) => sum + term.importance * share(term), 0);
  return total === 0 ? 0 : told / total;
}

/** Whether somebody is deputy to, or no longer has, the role that was asked for. */
function isLesserRole(question: Question, role: string): boolean {
  const asked = fold(question.text);
  return LESSER.some((kind) => kind.test(fold(role)) && !kind.test(asked));
}

/** Share of the question's words that the role has. */
function roleShare(role: string, findings: Findings): number {
  const words = new Set(findTerms(role).map((term) => term.term));
  let said = 0;
  let total = 0;
  for (const term of findings.terms) {
    total += term.importance;
    if (words.has(term.term)) said += term.importance;
    else
      said += term.importance * Math.max(0, ...term.variants.map((v) => (words.has(v.term) ? v.weight : 0)));
  }
  return total === 0 ? 0 : said / total;
}

/** Whether the first word of the question that follows it in the sentence does so as its verb. */
function isSubject(found: Named, matches: readonly { start: number; end: number }[], text: string): boolean {
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
