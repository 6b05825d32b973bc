import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { filterOf, findEvidence } from '../evidence/find-evidence.ts';
import type { Passage } from '../passages/passage.ts';
import type { Question } from '../questions/question.ts';
import { readQuestion } from '../questions/read-question.ts';
import type { Request } from '../questions/request.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { Answer } from './answer.ts';
import { makeExcerpt, type Shown } from './citing/make-excerpt.ts';
import { dayWords } from './events/date-words.ts';

const DEFAULT = 10;
/** The most that a list of articles holds, for those that turn its pages. */
export const MOST_SOURCES = 1000;
const LONGEST_TITLE = 80;

/** The articles of the corpus, newest first, or those on a subject, best first; each with its opening sentence. */
export async function answerSources(
  request: Request,
  archive: Archive,
  index: PassageIndex,
): Promise<Answer> {
  const question = readQuestion(request, archive);
  const limit = Math.max(1, Math.min(MOST_SOURCES, request.limit ?? DEFAULT));
  const found =
    question.terms.length > 0 ? await onSubject(question, archive, index) : all(question, archive);
  const shown = found.slice(0, limit).map((article, rank) => opening(article, archive, 1 / (rank + 1)));
  const kept = shown.filter((each) => each !== null);
  return {
    command: 'sources',
    kind: 'sources',
    answered: kept.length > 0,
    confidence: kept.length > 0 ? 1 : 0,
    answers: kept.map(({ passage, score }, at) => ({
      text: passage.article.title ?? shorten(passage.text),
      value: null,
      basis: describe(passage.article, archive),
      score: Math.round(score * 1000) / 1000,
      citations: [at + 1],
    })),
    excerpts: kept.map((each, at) => makeExcerpt(each, at + 1, archive)),
    ...(kept.length === 0 && { missing: question.terms.map((term) => term.word) }),
    today: request.today,
  };
}

/** The beginning of a text that has no headline. */
function shorten(text: string): string {
  return text.length <= LONGEST_TITLE ? text : text.slice(0, LONGEST_TITLE).replace(/[\s,;:–—-]+\S*$/u, '…');
}

async function onSubject(question: Question, archive: Archive, index: PassageIndex): Promise<Article[]> {
  const { evidence } = await findEvidence(question, archive, index);
  return [...new Set(evidence.map(({ passage }) => passage.article))];
}

function all(question: Question, archive: Archive): Article[] {
  const accept = filterOf(question, archive);
  const kept = archive.articles.filter((article) => {
    const first = archive.passagesOf(article)[0];
    return first !== undefined && (!accept || accept(first));
  });
  const day = new Map(kept.map((article) => [article, archive.published(article).value ?? '']));
  return kept.sort((a, b) => compare(day.get(b) ?? '', day.get(a) ?? '') || compare(a.id, b.id));
}

function opening(article: Article, archive: Archive, score: number): Shown | null {
  const passages = archive.passagesOf(article);
  const passage: Passage | undefined = passages.find((each) => each.kind === 'body') ?? passages[0];
  if (!passage) return null;
  const span = splitSentences(passage.text)[0] ?? { start: 0, end: passage.text.length };
  return { passage, span, highlights: [], score };
}

function describe(article: Article, archive: Archive): string {
  const published = archive.published(article);
  const day =
    published.value === null
      ? 'undated'
      : /^\d{4}-\d\d-\d\d$/.test(published.value)
        ? dayWords(published.value)
        : published.value;
  const dated = published.certainty === 'inferred' ? `${day} (inferred)` : day;
  const count = archive.passagesOf(article).length;
  return [article.source, dated, `${count} paragraph${count === 1 ? '' : 's'}`, article.id]
    .filter(Boolean)
    .join(' · ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
