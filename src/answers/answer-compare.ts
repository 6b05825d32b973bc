import type { Archive } from '../archive/archive.ts';
import type { Findings } from '../evidence/evidence.ts';
import { findKind, findWanted } from '../questions/find-kind.ts';
import type { Question } from '../questions/question.ts';
import { findTerms } from '../text/find-terms.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { answerAsk } from './answer-ask.ts';
import { answerHowmany } from './answer-howmany.ts';
import { answerWhen } from './answer-when.ts';
import { sentenceAround } from './citing/show-span.ts';
import type { Claim } from './claim.ts';
import { type Measured, mayCompare, measureOf } from './number-measure.ts';
import { onPoint } from './on-point.ts';

const ROLE = /\b(?:job|title|role|position|post|office|function|rank|called|described)\b/;
const FIGURES =
  /\b(?:(?:figure|number|amount|count|total|size|rate|toll|fee|fine|price|cost|loss|saving|wage|budget|death|damage|age|height|depth)s?|how many|how much|percent|percentage|growth|turnout|value|worth|salary|casualties|dead|killed|injured|losses|length|duration)\b/;
const DATES = /\b(?:when|dates?|day|year|month)\b/;
// What scores much less than the best claim is about something else.
const LEAST_OF_BEST = 0.35;
// A figure of the same measure in an article on the same matter is on the point however little its sentence says.
const LEAST_OF_BEST_FIGURE = 0.2;
const PER_ARTICLE = 3;
const PLURAL = /^(?:\p{L}{2,}(?<![suia])s|people|men|women|children)$/u;

/** What different articles claim on one point, each claim with its places; claims that agree share a key. */
export function answerCompare(question: Question, findings: Findings, archive: Archive): Claim[] {
  const claims = onPoint(question, findings, claimsOf(question, findings, archive));
  const best = claims[0]?.score ?? 0;
  const perArticle = new Map<string, number>();
  return claims.filter((claim) => {
    if (claim.score < best * (claim.unit === undefined ? LEAST_OF_BEST : LEAST_OF_BEST_FIGURE)) return false;
    const { id } = claim.passage.article;
    perArticle.set(id, (perArticle.get(id) ?? 0) + 1);
    return (perArticle.get(id) ?? 0) <= PER_ARTICLE;
  });
}

function claimsOf(question: Question, findings: Findings, archive: Archive): Claim[] {
  const folded = fold(question.text);
  if (ROLE.test(folded)) {
    const roles = question.people.flatMap(({ person }) => rolesOf(person.name, person.citations, archive));
    if (roles.length > 0) return roles;
  }
  const { kind, wanted } = findKind(folded);
  if (kind === 'howmany' || FIGURES.test(folded))
    return figuresOf(
      { ...question, wanted: wanted === 'any' ? findWanted('howmany', folded) : wanted },
      findings,
      archive,
    );
  if (kind === 'when' || DATES.test(folded)) return answerWhen(question, findings, archive);
  return (
    countedIn(question, findings, archive) ?? answerAsk(question, findings, archive, findings.evidence.length)
  );
}

/** The numbers that may be values of the same thing as the best one. */
function figuresOf(question: Question, findings: Findings, archive: Archive): Claim[] {
  const claims = answerHowmany(question, findings, archive);
  const isWanted = (claim: Claim) =>
    question.wanted === 'any' || measureOf(measuredBy(claim)) === question.wanted;
  const best = claims.find(isWanted) ?? claims[0];
  return best ? claims.filter((claim) => mayCompare(measuredBy(claim), measuredBy(best))) : claims;
}

function measuredBy({ text, value, unit = null }: Claim): Measured {
  return { text, value, unit };
}

/** The numbers of what a topic names in the plural, where several articles count it: "households without power". */
function countedIn(question: Question, findings: Findings, archive: Archive): Claim[] | null {
  const claims = onPoint(question, findings, figuresOf(question, findings, archive));
  const unit = claims[0]?.unit;
  if (!unit) return null;
  const term = stem(unit);
  const isNamed = question.terms.some(
    (each) => PLURAL.test(each.word) && (each.term === term || each.variants.some((v) => v.term === term)),
  );
  const articles = new Set(claims.map(({ passage }) => passage.article));
  return isNamed && articles.size > 1 ? claims : null;
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
