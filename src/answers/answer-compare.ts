import type { Archive } from '../archive/archive.ts';
import type { Evidence, Findings, WeighedTerm } from '../evidence/evidence.ts';
import { findWanted } from '../questions/find-kind.ts';
import type { Question } from '../questions/question.ts';
import { findTerms } from '../text/find-terms.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { answerAsk } from './answer-ask.ts';
import { answerHowmany } from './answer-howmany.ts';
import { answerWhen } from './answer-when.ts';
import { sentenceAround } from './citing/show-span.ts';
import type { Claim } from './claim.ts';

const ROLE = /\b(?:job|title|role|position|post|office|function|rank|called|described)\b/;
const FIGURES =
  /\b(?:figures?|numbers?|how many|how much|percent|percentage|amount|growth|count|total|size|rate|toll|turnout|fee|fine|price|cost|value|worth|salary|wages?|budget|casualties|deaths)\b/;
const DATES = /\b(?:when|dates?|day|year|month)\b/;
// What scores much less than the best claim is about something else.
const LEAST_OF_BEST = 0.35;
const PER_ARTICLE = 3;
// What tells much less of the point than another claim does only has its names.
const LEAST_TOLD = 0.3;
const ELSEWHERE = 0.5;

/** What different articles claim on one point, each claim with its places; claims that agree share a key. */
export function answerCompare(question: Question, findings: Findings, archive: Archive): Claim[] {
  const claims = onPoint(question, findings, claimsOf(question, findings, archive));
  const best = claims[0]?.score ?? 0;
  const perArticle = new Map<string, number>();
  return claims.filter((claim) => {
    if (claim.score < best * LEAST_OF_BEST) return false;
    const { id } = claim.passage.article;
    perArticle.set(id, (perArticle.get(id) ?? 0) + 1);
    return (perArticle.get(id) ?? 0) <= PER_ARTICLE;
  });
}

/**
 * Claims whose sentence says something of what is asked beside its names, and whose passage names whom the question
 * names, where any does.
 */
function onPoint(question: Question, { terms, evidence }: Findings, claims: readonly Claim[]): Claim[] {
  const persons = question.people.map(({ person }) => person).filter(({ type }) => type === 'person');
  const told = claims.map((claim) => {
    const found = evidence.find(({ passage }) => passage === claim.passage);
    if (!found) return 1;
    return subjectTold(terms, found, claim.span);
  });
  const names = ({ passage }: Claim) =>
    persons.every(({ citations }) => citations.includes(passage.citation));
  const most = Math.max(0, ...told);
  const isNamed = claims.some(names);
  return claims.filter((claim, at) => (told[at] ?? 0) >= most * LEAST_TOLD && (!isNamed || names(claim)));
}

/** Share of a question's words beside names that a run of a passage has, the rest of the passage in part, 0 to 1. */
function subjectTold(terms: readonly WeighedTerm[], { sentences }: Evidence, run: Span): number {
  let total = 0;
  let told = 0;
  terms.forEach((term, at) => {
    if (term.inName || term.inDate || term.weight < 1) return;
    total += term.importance;
    let most = 0;
    for (const { matches } of sentences)
      for (const { term: index, start, end, weight } of matches)
        if (index === at)
          most = Math.max(most, weight * (start >= run.start && end <= run.end ? 1 : ELSEWHERE));
    told += term.importance * most;
  });
  return total === 0 ? 1 : told / total;
}

function claimsOf(question: Question, findings: Findings, archive: Archive): Claim[] {
  const folded = fold(question.text);
  if (ROLE.test(folded)) {
    const roles = question.people.flatMap(({ person }) => rolesOf(person.name, person.citations, archive));
    if (roles.length > 0) return roles;
  }
  if (FIGURES.test(folded)) {
    return answerHowmany({ ...question, wanted: findWanted('howmany', folded) }, findings, archive);
  }
  if (DATES.test(folded)) return answerWhen(question, findings, archive);
  return answerAsk(question, findings, archive, findings.evidence.length);
}

function rolesOf(name: string, citations: readonly string[], archive: Archive): Claim[] {
  const claims: Claim[] = [];
  for (const citation of citations) {
    const passage = archive.find(citation);
    if (!passage) continue;
    for (const mention of archive.names(passage)) {
      const { role } = mention;
      if (mention.name !== name || !role) continue;
      claims.push({
        text: role.text,
        value: role.text,
        basis: null,
        score: 1,
        support: 1,
        passage,
        span: sentenceAround(passage, mention),
        focus: [role],
        key: findTerms(role.text)
          .map((term) => term.term)
          .sort()
          .join(' '),
      });
    }
  }
  return claims;
}
