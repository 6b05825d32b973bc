import type { Archive } from '../archive/archive.ts';
import type { Passage } from '../passages/passage.ts';
import type { Question } from '../questions/question.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { Evidence, Findings } from './evidence.ts';
import { filterOf } from './find-evidence.ts';

const ARTICLES = 60;
/** Where a time was asked for: paragraphs that tell of it. */
const PASSAGES = 300;
// Older news counts a little less, so that a short list has the newest.
const OLDEST = 0.9;

/**
 * What there is for a question without a subject: of the newest articles the opening paragraph, where a time was asked
 * for every paragraph that tells of it. Newest first.
 */
export function surveyArticles(question: Question, archive: Archive): Findings {
  const accept = filterOf(question, archive) ?? (() => true);
  const dated = new Map(archive.articles.map((article) => [article, archive.published(article).value ?? '']));
  const newest = [...archive.articles].sort(
    (a, b) => compare(dated.get(b) ?? '', dated.get(a) ?? '') || compare(a.id, b.id),
  );
  const passages: Passage[] = [];
  const { from, to } = question.request;
  const [each, most] = from || to ? [Number.POSITIVE_INFINITY, PASSAGES] : [1, ARTICLES];
  for (const article of newest) {
    if (passages.length >= most) break;
    const body = archive.passagesOf(article).filter((passage) => passage.kind === 'body' && accept(passage));
    passages.push(...body.slice(0, Math.min(each, most - passages.length)));
  }
  return {
    terms: [],
    evidence: passages.map((passage, rank) => asEvidence(passage, 1 - ((1 - OLDEST) * rank) / most)),
  };
}

function asEvidence(passage: Passage, score: number): Evidence {
  const sentences = splitSentences(passage.text).map((span) => ({
    ...span,
    matches: [],
    coverage: score,
    score,
  }));
  return { passage, sentences, best: 0, coverage: score, score };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
