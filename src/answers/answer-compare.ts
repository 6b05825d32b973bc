import type { Archive } from '../archive/archive.ts';
import type { Findings } from '../evidence/evidence.ts';
import { findKind, findWanted } from '../questions/find-kind.ts';
import type { Question } from '../questions/question.ts';
import { findTerms } from '../text/find-terms.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { answerAsk } from './answer-ask.ts';
import { answerWhen } from './answer-when.ts';
import { sentenceAround } from './citing/show-span.ts';
import type { Claim } from './claim.ts';
import { areOfOneMatter, compareFigures, FIGURES } from './figures/compare-figures.ts';
import { onPoint } from './on-point.ts';

const ROLE = /\b(?:job|title|role|position|post|office|function|rank|called|described)\b/;
const TERM = /\b(?:sentence|(?:jail|prison) (?:term|sentence)|length|duration)\b/;
const DATES =
  /\b(?:when|dates?)\b|^(?:which |what |the )?(?:day|year|month)\b|\b(?:which|what) (?:day|year|month)\b/;
// What scores much less than the best claim is about something else.
const LEAST_OF_BEST = 0.35;
const PER_ARTICLE = 3;
const PLURAL = /^(?:\p{L}{2,}(?<![suia])s|people|men|women|children)$/u;

/** What different articles claim on one point, each claim with its places; claims that agree share a key. */
export function answerCompare(question: Question, findings: Findings, archive: Archive): Claim[] {
  const figures = figuresOf(question, findings, archive);
  if (figures) return figures;
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

/** The figures that articles give, where a question wants some or several of them count what it names. */
function figuresOf(question: Question, findings: Findings, archive: Archive): Claim[] | null {
  const folded = fold(question.text);
  if (ROLE.test(folded) && question.people.length > 0) return null;
  const { kind, wanted } = findKind(folded);
  if (kind === 'howmany' || FIGURES.test(folded)) {
    const asked = TERM.test(folded) ? 'duration' : wanted === 'any' ? findWanted('howmany', folded) : wanted;
    return compareFigures({ ...question, wanted: asked }, findings, archive);
  }
  return kind === 'when' || DATES.test(folded) ? null : countedIn(question, findings, archive);
}

function claimsOf(question: Question, findings: Findings, archive: Archive): Claim[] {
  const folded = fold(question.text);
  if (ROLE.test(folded)) {
    const roles = question.people.flatMap(({ person }) => rolesOf(person.name, person.citations, archive));
    if (roles.length > 0) return roles;
  }
  const { kind } = findKind(folded);
  if (kind === 'when' || DATES.test(folded)) return answerWhen(question, findings, archive);
  return answerAsk(question, findings, archive, findings.evidence.length);
}

/** The numbers of what a topic names in the plural, where several articles count it: "households without power". */
function countedIn(question: Question, findings: Findings, archive: Archive): Claim[] | null {
  const claims = compareFigures(question, findings, archive);
  const unit = claims[0]?.unit;
  if (!unit) return null;
  const term = stem(unit);
  const isNamed = question.terms.some(
    (each) => PLURAL.test(each.word) && (each.term === term || each.variants.some((v) => v.term === term)),
  );
  const articles = new Set(claims.map(({ passage }) => passage.article));
  return (isNamed && articles.size > 1) || areOfOneMatter(claims, findings) ? claims : null;
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
