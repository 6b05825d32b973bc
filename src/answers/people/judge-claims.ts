import type { NameAnnotation } from '../../annotations/annotation.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Findings, Match } from '../../evidence/evidence.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Question } from '../../questions/question.ts';
import { fold } from '../../text/fold.ts';
import type { Claim } from '../claim.ts';
import { type AskedSide, isPassive } from '../events/verb-side.ts';

// Takes "sentenced", "acquitted"; what only a court does.
const JUDGED = /^(?:sentenc|jail|convict|acquit|imprison|remand)/u;
const BENCH = /\b(?:judge|magistrate|justice)\b/iu;
const SUPPORT = 0.75;
const PASSAGES_READ = 4;
const LEAST_COVERAGE = 0.6;

/** The judge whom the article names, where it tells without one that somebody was sentenced or acquitted. */
export function judgeClaims(
  { terms }: Question,
  { verb }: AskedSide,
  findings: Findings,
  archive: Archive,
): Claim[] {
  if (!JUDGED.test(terms[verb]?.word ?? '')) return [];
  return findings.evidence
    .slice(0, PASSAGES_READ)
    .flatMap(({ passage, sentences, coverage, score }): Claim[] => {
      if (coverage < LEAST_COVERAGE) return [];
      const sentence = sentences.find(
        ({ matches }) =>
          matches.some((match) => isPast(match, verb, passage)) &&
          terms.every(({ inName }, at) => !inName || matches.some(({ term }) => term === at)),
      );
      const judge = sentence && onlyJudge(passage, archive);
      if (!judge) return [];
      return [
        {
          text: judge.name,
          value: judge.name,
          basis: `the only ${judge.role?.text ?? ''} whom the article names`,
          score,
          support: SUPPORT,
          byName: true,
          passage,
          span: sentence,
          focus: sentence.matches.filter(({ term }) => term === verb),
          key: fold(judge.name),
        },
      ];
    });
}

function isPast(match: Match, verb: number, { text }: Passage): boolean {
  return match.term === verb && match.weight > 0.5 && isPassive(match, text);
}

function onlyJudge({ article }: Passage, archive: Archive): NameAnnotation | undefined {
  const judges = archive
    .passagesOf(article)
    .flatMap((passage) => archive.names(passage).filter(({ role }) => role && BENCH.test(role.text)));
  return new Set(judges.map(({ name }) => name)).size === 1 ? judges[0] : undefined;
}
