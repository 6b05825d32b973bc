import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../articles/article.ts';
import type { Findings, WeighedTerm } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import { fold } from '../../text/fold.ts';
import type { Claim } from '../claim.ts';
import { isName } from './absent-name.ts';
import { type Measured, mayCompare, measureOf } from './number-measure.ts';
import { isSameStory, termsOf } from './same-story.ts';
import { type WeighedNumber, weighNumbers } from './weigh-numbers.ts';

/** Words that say that a figure is wanted, and which. */
export const FIGURES =
  /\b(?:(?:figure|number|amount|count|total|size|rate|toll|fee|fine|price|cost|loss|saving|wage|budget|death|damage|age|height|depth|magnitude|speed|profit|revenue|sentence|victim|share|majority|harvest|attendance)s?|how many|how much|percent|percentage|growth|turnout|value|worth|salary|casualties|dead|killed|injured|losses|length|duration|how long|how far|how high|how fast|how old)\b/;
// What fits much less than the best figure of its article is of something else, and so is an article whose best one
// fits much less than that of another.
const LEAST_IN_ARTICLE = 0.5;
const LEAST_OF_BEST = 0.2;
const LEAST_OF_STORY = 0.1;
// Share of the question's subject that an article must have, and one that reports on the same event.
const LEAST_TOLD = 0.5;
const LEAST_TOLD_IN_STORY = 0.2;
// Share of what the sentence of an article's best figure says of the question beside names that another must say.
const LEAST_SAID = 0.5;
// The name of the figure says more than the words around it.
const OF_FIGURE = 2;
// Another number of the article that is of another time, of others or set against the best one.
const LEAST_BESIDE = 0.75;
// Figures of an article that never has a word of the matter.
const OTHER_MATTER = 0.6;
const WHOLLY = 0.8;
const PER_ARTICLE = 3;

/** The figures that different articles give for one thing: of each article that speaks of it those that fit best. */
export function compareFigures(question: Question, findings: Findings, archive: Archive): Claim[] {
  const claims = weighNumbers(question, findings, archive);
  const about = findings.terms.filter(
    ({ weight, inDate, word }) => weight >= 1 && !inDate && !FIGURES.test(fold(word)),
  );
  const told = toldBy(about, archive);
  // An article that calls the storm a storm need not name it.
  const things = about.filter((term) => !isName(question, term));
  const toldOfThing = things.length > 0 ? toldBy(things, archive) : () => 0;
  const articles = [...new Set(claims.map(({ passage }) => passage.article))];
  const found = [...new Set(findings.evidence.map(({ passage }) => passage.article))];
  const most = Math.max(0, ...found.map(told));
  const full = found.filter((article) => told(article) >= most * LEAST_TOLD);
  const speaks = (article: Article) =>
    full.includes(article) ||
    ((told(article) >= most * LEAST_TOLD_IN_STORY || toldOfThing(article) >= LEAST_TOLD) &&
      full.some((each) => isSameStory(each, article, archive)));
  const own = claims.filter(({ passage }) => speaks(passage.article));
  const isWanted = (claim: Claim) =>
    question.wanted === 'any' || measureOf(measuredBy(claim)) === question.wanted;
  const best = own.find(isWanted) ?? own[0];
  if (!best) return [];
  const says = saidBy(findings);
  const isMatter = matterOf(question, findings, archive);
  return articles
    .flatMap((article) =>
      bestOf(
        own.filter(
          (claim) => claim.passage.article === article && mayCompare(measuredBy(claim), measuredBy(best)),
        ),
        best,
        says,
      ),
    )
    .sort((a, b) => b.score - a.score)
    .map((claim) => ({
      ...claim,
      key: keyOf(claim),
      support: claim.support * (isMatter(claim.passage.article) ? 1 : OTHER_MATTER),
    }));
}

function bestOf(claims: readonly WeighedNumber[], best: Claim, says: (claim: Claim) => number): Claim[] {
  const least =
    claims.length > 0 && claims[0]?.passage.article !== best.passage.article ? LEAST_OF_STORY : LEAST_OF_BEST;
  const top = claims[0]?.score ?? 0;
  if (top < best.score * least) return [];
  const said = Math.max(0, ...claims.filter(({ score }) => score >= top * LEAST_IN_ARTICLE).map(says));
  const beside = claims[0]?.beside ?? 1;
  return claims
    .filter(
      (claim) =>
        claim.score >= top * LEAST_IN_ARTICLE &&
        claim.beside >= beside * LEAST_BESIDE &&
        says(claim) >= said * LEAST_SAID,
    )
    .slice(0, PER_ARTICLE);
}

/** Of figures those whose sentences say all that a question names beside names, if they have one unit in several articles. */
export function ofOneMatter(claims: readonly Claim[], { terms, ...rest }: Findings): Claim[] | null {
  const all = terms.reduce(
    (sum, { inName, inDate, importance }) => sum + (inName || inDate ? 0 : importance),
    0,
  );
  const says = saidBy({ terms, ...rest });
  const own = claims.filter((claim) => claim.unit && says(claim) >= all * WHOLLY);
  const units = new Set(own.map(({ unit }) => unit));
  const articles = new Set(own.map(({ passage }) => passage.article));
  return all > 0 && units.size === 1 && articles.size > 1 ? own : null;
}

/** Whether an article has any word of what is compared, names left out. */
function matterOf(question: Question, { terms }: Findings, archive: Archive): (article: Article) => boolean {
  const matter = terms.filter((term) => term.weight >= 1 && !term.inDate && !isName(question, term));
  return (article) => {
    const own = termsOf(article, archive);
    return (
      matter.length === 0 ||
      matter.some(({ term, variants }) => own.has(term) || variants.some((each) => own.has(each.term)))
    );
  };
}

/** How much of a question beside its names the sentences of a claim say, by importance. */
function saidBy({ terms, evidence }: Findings): (claim: Claim) => number {
  return ({ passage, focus: [number] }) => {
    const found = evidence.find((each) => each.passage === passage);
    const own = found?.sentences.find(
      (each) => number && each.start <= number.start && number.end <= each.end,
    );
    const said = terms.map((term, at) =>
      term.inName || term.inDate
        ? 0
        : (FIGURES.test(term.word) ? OF_FIGURE : 1) *
          term.importance *
          Math.max(
            0,
            ...(own?.matches ?? []).map((match) => (match.term === at ? Math.sqrt(match.weight) : 0)),
          ),
    );
    return said.reduce((sum, each) => sum + each, 0);
  };
}

/** How much of what a question is about, the words for figures left out, an article has, 0 to 1. */
function toldBy(about: readonly WeighedTerm[], archive: Archive): (article: Article) => number {
  const total = about.reduce((sum, { importance }) => sum + importance, 0);
  return (article) => {
    const own = termsOf(article, archive);
    const strength = ({ term, variants }: WeighedTerm) =>
      own.has(term)
        ? 1
        : Math.max(0, ...variants.map((each) => (own.has(each.term) ? Math.sqrt(each.weight) : 0)));
    return total === 0 ? 1 : about.reduce((sum, term) => sum + term.importance * strength(term), 0) / total;
  };
}

/** Figures of one value say the same, however they are qualified, and shares of a whole in whatever words. */
function keyOf(claim: Claim): string {
  const value = Number(claim.value);
  const isPart = measureOf(measuredBy(claim)) === 'share' && value < 1 && claim.unit !== 'percent';
  return String(isPart ? Math.round(value * 1000) / 10 : value);
}

function measuredBy({ text, value, unit = null }: Claim): Measured {
  return { text, value, unit };
}
