import type { Archive } from '../../archive/archive.ts';
import { analysePassage } from '../../evidence/analyse-passage.ts';
import type { Evidence, Findings, WeighedTerm } from '../../evidence/evidence.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Question } from '../../questions/question.ts';
import { findTerms } from '../../text/find-terms.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Place } from '../find-claims.ts';
import { type AskedRole, askedRole, findRole } from './asked-role.ts';
import type { Actor } from './find-actors.ts';
import { nationFit } from './nation-fit.ts';

// A role written with the name that has the words of the question.
const ROLE_BONUS = 0.5;
// Who is asked for by a role has it written with the name, or within a few words.
const OTHER_ROLE = 0.45;
// Whoever does not hold an office is no answer to who does.
const ASKS_HOLDER = /^\s*who(?:['’]?s| is| was)\b/iu;
const NOT_HOLDER = 0.3;
const ROLE_REACH = 60;
// "Deputy Governor" is no answer to "governor" where another is named.
const LESSER_ROLE = 0.5;
// "Ann Lee expects rain. She is a researcher at the institute."
const SAYS_WHO = /^(?:He|She) (?:is|was|has been) (?:the|an?|one of)\b/u;
const OF_BODY: ReadonlySet<string> = new Set(['owner', 'founder', 'partner', 'leader', 'head']);
/** "Deputy", who is no answer where another is asked for. */
export const SECOND = /\b(?:deputy|vice|assistant)\b/u;
const LESSER = [SECOND, /\b(?:former|ex)\b/u, /\b(?:acting|interim)\b/u];
// What the article tells elsewhere beside what the role itself says.
const OF_ARTICLE = 0.6;

/** How well what somebody is fits a question: a factor, and the share of the body asked for that their role names. */
export function roleFit(
  question: Question,
  findings: Findings,
  { found, evidence }: Place<Actor>,
  archive: Archive,
): { readonly fit: number; readonly told: number } {
  const role = 'role' in found ? found.role?.text : undefined;
  const own = role === undefined ? 1 : 1 + ROLE_BONUS * roleShare(role, findings);
  const asked = askedRole(question, findings);
  if (!asked) return { fit: own, told: 0 };
  // Neither a country nor a body holds an office, though a body may own.
  if (
    'type' in found &&
    (found.type === 'place' || (found.type === 'organisation' && !OF_BODY.has(asked.noun.word)))
  )
    return { fit: 0, told: 0 };
  const around = wordsAround(found, evidence);
  let fit = own;
  if (findRole(around, asked).length === 0 || isOfNeighbour(found, asked, evidence.passage, archive))
    fit *= ASKS_HOLDER.test(question.text) ? NOT_HOLDER : OTHER_ROLE;
  else
    fit *= nationFit(
      question,
      asked,
      'role' in found ? found : { name: found.name },
      placesOf(found, evidence.passage, archive),
      around,
      evidence.passage,
      archive,
    );
  if (role !== undefined && isLesserRole(question, role)) fit *= LESSER_ROLE;
  const isPerson = !('type' in found) || found.type === 'person';
  return { fit, told: isPerson ? ofBody(role ?? around, asked, findings, evidence.passage, archive) : 0 };
}

/** The words near a name in its own sentence: a role in the next one is somebody else's. */
function wordsAround(found: Span, { passage, sentences }: Evidence): string {
  const at = sentences.findIndex((each) => each.start <= found.start && each.end >= found.end);
  const own = sentences[at];
  const next = sentences[at + 1];
  const start = Math.max(own?.start ?? 0, found.start - ROLE_REACH);
  const end = Math.min(own?.end ?? passage.text.length, found.end + ROLE_REACH);
  const around = passage.text.slice(start, end);
  const told = own && next ? passage.text.slice(next.start, next.end) : '';
  return SAYS_WHO.test(told) ? `${around} ${told.slice(0, ROLE_REACH)}` : around;
}

/** Whether somebody has another role than the asked one, which is written with another name nearby. */
function isOfNeighbour(found: Actor, asked: AskedRole, passage: Passage, archive: Archive): boolean {
  const has = (text: string) => findRole(text, asked).length > 0;
  if (!('role' in found) || !found.role || has(found.role.text)) return false;
  return archive
    .names(passage)
    .some(({ role, start, end }) => role && gap({ start, end }, found) <= ROLE_REACH && has(role.text));
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** The places that a text gives with somebody: "Ann Lee of Norland", "Norland's premier, Ann Lee". */
function placesOf(found: Actor, passage: Passage, archive: Archive): string[] {
  const { text } = passage;
  return archive.names(passage).flatMap(({ type, name, start, end }) => {
    if (type === 'person') return [];
    if (start > found.end) return /^ of (?:the )?$/u.test(text.slice(found.end, start)) ? [name] : [];
    return /^['’]s? (?:[\p{Ll}-]+ ){1,4}$|^['’]s? (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+, $/u.test(
      text.slice(end, found.start),
    )
      ? [name]
      : [];
  });
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
    archive.passagesOf(article).flatMap((each) => analysePassage(each).terms.map(({ term }) => term)),
  );
  const share = ({ term, inName }: WeighedTerm) =>
    words.has(term) ? 1 : !inName && around.has(term) ? OF_ARTICLE : 0;
  const told = body.reduce((sum, term) => sum + term.importance * share(term), 0);
  return total === 0 ? 0 : told / total;
}

/** Whether somebody is deputy to, or no longer has, the role that was asked for. */
export function isLesserRole(question: Question, role: string, kinds: readonly RegExp[] = LESSER): boolean {
  const asked = fold(question.text);
  return kinds.some((kind) => kind.test(fold(role)) && !kind.test(asked));
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
