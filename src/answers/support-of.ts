import type { Evidence, SentenceEvidence, WeighedTerm } from '../evidence/evidence.ts';

// A passage that has the one name of the question and no word of what is asked about it tells something else of it; two
// names in one passage tell more.
const NAMES_ALONE = 0.65;
// A passage that lacks somebody or some place that the question names tells of something else more often than not.
const WITHOUT_NAME = 0.35;

/** How much of the question a sentence and its passage say, 0 to 1. */
export function supportOf(
  evidence: Pick<Evidence, 'coverage' | 'sentences' | 'passage'>,
  sentence: SentenceEvidence | undefined,
  terms: readonly WeighedTerm[],
): number {
  return ((evidence.coverage + (sentence?.score ?? 0)) / 2) * trustIn(evidence, terms);
}

// The evidence of a question belongs to that question, and is asked about for each of its sentences.
const trust = new WeakMap<readonly SentenceEvidence[], number>();

/** How far a passage is believed to speak of what was asked, by the names in it: 1, or less. */
function trustIn(
  { sentences, passage }: Pick<Evidence, 'sentences' | 'passage'>,
  terms: readonly WeighedTerm[],
): number {
  const known = trust.get(sentences);
  if (known !== undefined) return known;
  const said = new Set(sentences.flatMap(({ matches }) => matches.map(({ term }) => term)));
  // The headline and the first paragraph say of whom an article is: "the pill" further down is theirs.
  const opening = openingOf(passage.article);
  let named = 0;
  let lacking = 0;
  let told = 0;
  let asked = 0;
  terms.forEach((term, at) => {
    const has = said.has(at) || opening.includes(term.word);
    if (term.inName) {
      named += term.importance;
      if (!has) lacking += term.importance;
    } else if (term.weight >= 1 && !term.inDate) {
      asked++;
      if (has) told++;
    }
  });
  const share = named === 0 ? 0 : lacking / named;
  const alone = asked > 0 && told === 0 && namesIn(terms) === 1 ? NAMES_ALONE : 1;
  const found = (1 - WITHOUT_NAME * share) * alone;
  trust.set(sentences, found);
  return found;
}

/**
 * Share of the question by importance of those names that only the article's headline or first paragraph has, 0 to 1:
 * further down "she" and "the mill" are theirs. Less where the passage says little else that is asked.
 */
export function namedByOpening(
  { sentences, passage }: Pick<Evidence, 'sentences' | 'passage'>,
  terms: readonly WeighedTerm[],
): number {
  if (passage.number === 1 || !terms.some(({ inName }) => inName)) return 0;
  const said = terms.map(() => 0);
  for (const { matches } of sentences)
    for (const { term, weight } of matches) said[term] = Math.max(said[term] ?? 0, weight);
  const all = { total: 0, opened: 0, asked: 0, told: 0 };
  terms.forEach((term, at) => {
    const { inName, inDate, weight, importance } = term;
    all.total += importance;
    if (said[at] === 0 && isInOpening(term, passage)) all.opened += importance;
    if (inName || inDate || weight < 1) return;
    all.asked += importance;
    all.told += importance * (said[at] ?? 0);
  });
  return all.asked === 0 || all.total === 0 ? 0 : ((all.opened / all.total) * all.told) / all.asked;
}

// What the names in an article's opening count further down, of what they count where they stand.
const BY_OPENING = 0.5;

/** The score of a passage with what the names in its article's opening add to it. */
export function openedScore(evidence: Evidence, terms: readonly WeighedTerm[]): number {
  return evidence.score + BY_OPENING * namedByOpening(evidence, terms);
}

/** Whether a word of a name stands in the headline or first paragraph of a passage's article. */
export function isInOpening({ inName, word }: WeighedTerm, { article }: Evidence['passage']): boolean {
  return inName && openingOf(article).includes(word);
}

type Article = Evidence['passage']['article'];

const openings = new WeakMap<Article, string>();

function openingOf(article: Article): string {
  const known = openings.get(article);
  if (known !== undefined) return known;
  const first = article.paragraphs.find(({ kind }) => kind === 'body');
  const opening = `${article.title ?? ''} ${first?.text ?? ''}`.toLowerCase();
  openings.set(article, opening);
  return opening;
}

/** How many names a question has: words of names that stand apart are of different ones. */
function namesIn(terms: readonly WeighedTerm[]): number {
  let names = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const term of terms) {
    if (!term.inName) continue;
    if (term.start > end + 1) names++;
    end = term.end;
  }
  return names;
}
