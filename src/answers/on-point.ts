import type { Person } from '../archive/people.ts';
import { analysePassage } from '../evidence/analyse-passage.ts';
import type { Findings, Match, WeighedTerm } from '../evidence/evidence.ts';
import type { Question } from '../questions/question.ts';
import type { Span } from '../text/span.ts';
import type { Claim } from './claim.ts';

// What tells much less of the point than another claim does only has its names.
const LEAST_TOLD = 0.4;
// A word in another sentence of the article says what all of it is about.
const ELSEWHERE = 0.5;
// Articles that differ use words of their own.
const LOOSELY = 0.35;

/**
 * Claims whose sentence says something of what is asked beside its names, and whose passage names whom the question
 * names, where any does.
 */
export function onPoint(question: Question, findings: Findings, claims: readonly Claim[]): Claim[] {
  const persons = question.people.map(({ person }) => person).filter(isSurelyPerson);
  const told = toldOf(findings);
  const shares = claims.map(told);
  const names = ({ passage }: Claim) =>
    persons.every(({ citations }) => citations.includes(passage.citation));
  const most = Math.max(0, ...shares);
  const isNamed = claims.some(names);
  return claims.filter((claim, at) => (shares[at] ?? 0) >= most * LEAST_TOLD && (!isNamed || names(claim)));
}

/** A river or an island of one word without a role may have been taken for somebody. */
function isSurelyPerson({ type, name, roles }: Person): boolean {
  return type === 'person' && (name.includes(' ') || roles.length > 0);
}

/**
 * Share of a question's words beside names that a claim's sentence has, what only the rest of its article has counted
 * in part, 0 to 1; 0 where the sentence has none.
 */
function toldOf({ terms, evidence }: Findings): (claim: Claim) => number {
  const asked = terms.map((term, at) => ({ ...term, at })).filter(isSubject);
  const total = asked.reduce((sum, { importance }) => sum + importance, 0);
  const articles = new Map<string, number[]>();
  const matches = new Map<string, readonly Match[]>();
  for (const { passage, sentences } of evidence) {
    const own = sentences.flatMap((sentence) => sentence.matches);
    matches.set(passage.citation, own);
    const { title } = analysePassage(passage);
    const known = articles.get(passage.article.id) ?? terms.map(({ term }) => (title.has(term) ? 1 : 0));
    articles.set(passage.article.id, stronger(known, own));
  }
  return ({ passage, span }) => {
    const all = articles.get(passage.article.id);
    if (!all || total === 0) return 1;
    const inRun = (matches.get(passage.citation) ?? []).filter((match) => within(match, span));
    const here = stronger(
      terms.map(() => 0),
      inRun,
    );
    if (asked.every(({ at }) => here[at] === 0)) return 0;
    const told = asked.reduce(
      (sum, { at, importance }) =>
        sum + importance * Math.max((here[at] ?? 0) ** LOOSELY, ELSEWHERE * (all[at] ?? 0) ** LOOSELY),
      0,
    );
    return told / total;
  };
}

function isSubject({ inName, inDate, weight }: WeighedTerm): boolean {
  return !inName && !inDate && weight >= 1;
}

function stronger(known: readonly number[], matches: readonly Match[]): number[] {
  const found = [...known];
  for (const { term, weight } of matches) found[term] = Math.max(found[term] ?? 0, weight);
  return found;
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
