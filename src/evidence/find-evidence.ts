import type { Archive } from '../archive/archive.ts';
import type { Passage } from '../passages/passage.ts';
import { daysOf } from '../questions/days-of.ts';
import type { Period, Question } from '../questions/question.ts';
import { LOOSE_WEIGHT } from '../questions/words/find-variants.ts';
import type { Candidate, PassageIndex, WeightedTerm } from '../search/passage-index.ts';
import { fold } from '../text/fold.ts';
import type { Findings, WeighedTerm } from './evidence.ts';
import { rankPassages } from './rank-passages.ts';
import { weighTerms } from './weigh-terms.ts';

// Forty beside twenty put a right passage first for one more question in a hundred of one public set of five; each costs
// time, so this lies between.
const CANDIDATES = 30;
// A list of events, claims or articles is as long as what is read.
const CANDIDATES_OF_LIST = 60;
const LISTED: ReadonlySet<string> = new Set(['timeline', 'compare', 'sources', 'quote']);
// What stands in for a word finds passages, but must not push out those that have the word.
const VARIANT_IN_SEARCH = 0.5;

/** The passages that may answer a question, best first; at most sixty. */
export async function findEvidence(
  question: Question,
  archive: Archive,
  index: PassageIndex,
): Promise<Findings> {
  const { terms, candidates } = await findCandidates(question, archive, index);
  const evidence = rankPassages(question, terms, candidates, archive);
  return { terms, evidence, passages: index.size };
}

/** The same passages as the index ranks them. */
export async function findCandidates(
  question: Question,
  archive: Archive,
  index: PassageIndex,
): Promise<{ terms: readonly WeighedTerm[]; candidates: readonly Candidate[] }> {
  const terms = weighTerms(question, archive, index);
  const accept = filterOf(question, archive) ?? (() => true);
  // A heading says what is below it; it is no evidence.
  const candidates = await index.search(
    searchTerms(terms),
    LISTED.has(question.kind) ? CANDIDATES_OF_LIST : CANDIDATES,
    (passage) => passage.kind !== 'heading' && accept(passage),
  );
  return { terms, candidates };
}

function searchTerms(terms: readonly WeighedTerm[]): WeightedTerm[] {
  const weights = new Map<string, number>();
  for (const term of terms) {
    weights.set(term.term, Math.max(weights.get(term.term) ?? 0, term.weight));
    for (const variant of term.variants) {
      if (variant.weight <= LOOSE_WEIGHT) continue;
      const weight = term.weight * variant.weight * VARIANT_IN_SEARCH;
      weights.set(variant.term, Math.max(weights.get(variant.term) ?? 0, weight));
    }
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** What `source`, `from` and `to` of a request leave; undefined where they leave everything. */
export function filterOf(question: Question, archive: Archive): ((passage: Passage) => boolean) | undefined {
  const { source, from, to } = question.request;
  if (!source && !from && !to) return undefined;
  const outlet = source ? fold(source) : null;
  return (passage) =>
    (outlet === null || isFrom(passage, outlet)) &&
    ((!from && !to) || tellsOf(passage, { from: from ?? null, to: to ?? null }, archive));
}

function isFrom(passage: Passage, outlet: string): boolean {
  const { source, url, id } = passage.article;
  return [source, hostOf(url), id].some((name) => name !== null && fold(name).includes(outlet));
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}

/** Whether an article appeared in a period, or the passage names a day in it. */
export function tellsOf(passage: Passage, period: Period, archive: Archive): boolean {
  const published = daysOf(archive.published(passage.article).value);
  if (published && overlaps(published, period)) return true;
  return archive.dates(passage).some((date) => {
    const days = date.type === 'DATE' || date.type === 'TIME' ? daysOf(date.value) : null;
    return days !== null && overlaps(days, period);
  });
}

/** Whether days and a period have one in common. */
export function overlaps(days: { from: string; to: string }, period: Period): boolean {
  return (period.to === null || days.from <= period.to) && (period.from === null || days.to >= period.from);
}
