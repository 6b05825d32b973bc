import type { Archive } from '../archive/archive.ts';
import type { Published } from '../archive/published.ts';
import type { Article } from '../articles/article.ts';
import { daysOf } from '../questions/days-of.ts';
import { findWords } from '../text/find-words.ts';
import type { Excerpt } from './answer.ts';
import { makeExcerpt } from './citing/make-excerpt.ts';
import { tellingSentences } from './telling-sentences.ts';

const MOST_SENTENCES = 3;
const MOST_PEOPLE = 5;
const MOST_DATES = 6;

/** Somebody whom an article names. */
export interface SummarisedPerson {
  /** Canonical. */
  readonly name: string;
  /** The first that this article gives, as written; null where it gives none. */
  readonly role: string | null;
  /** In how many of its paragraphs. */
  readonly paragraphs: number;
}

/** A day that an article tells of. */
export interface SummarisedDate {
  /** ISO date. */
  readonly value: string;
  /** The words that tell it first. */
  readonly text: string;
  readonly certainty: 'stated' | 'resolved' | 'inferred';
  /** Where it tells it first. */
  readonly citation: string;
}

/** What one article is and tells, for a card. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: Published;
  /** Its web address; null where it has none. */
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly paragraphs: number;
  readonly words: number;
  /** Telling sentences, verbatim, in the order of the article; at most three. */
  readonly excerpts: readonly Excerpt[];
  /** Most named first, at most five. */
  readonly people: readonly SummarisedPerson[];
  /** In order of time, at most six: those told most often. */
  readonly dates: readonly SummarisedDate[];
  /** In quotation marks, a quotation that goes on in a further part counted once. */
  readonly quotations: number;
}

/** What an article is and tells; null where no article has this id. */
export function summariseArticle(archive: Archive, articleId: string): ArticleSummary | null {
  const article = archive.articles.find(({ id }) => id === articleId);
  if (!article) return null;
  const passages = archive.passagesOf(article);
  return {
    id: article.id,
    title: article.title,
    outlet: article.source,
    author: article.author,
    published: archive.published(article),
    url: isWebAddress(article.url) ? article.url : null,
    language: article.language,
    paragraphs: passages.length,
    words: passages.reduce((sum, { text }) => sum + findWords(text).length, 0),
    excerpts: tellingSentences(article, archive, MOST_SENTENCES).map((each, at) =>
      makeExcerpt({ ...each, highlights: [] }, at + 1, archive),
    ),
    people: peopleIn(article, archive),
    dates: datesIn(article, archive),
    quotations: passages
      .flatMap((passage) => archive.quotes(passage))
      .filter(({ form, continues }) => form !== 'reported' && !continues).length,
  };
}

function isWebAddress(url: string | null): boolean {
  return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function peopleIn(article: Article, archive: Archive): SummarisedPerson[] {
  const found = new Map<string, { role: string | null; paragraphs: number }>();
  for (const passage of archive.passagesOf(article)) {
    const here = new Map<string, string | null>();
    for (const { type, name, role } of archive.names(passage)) {
      // "his Russian counterpart" says nothing alone.
      const said = role !== undefined && !/^(?:his|her|its|their)\b/i.test(role.text) ? role.text : null;
      if (type === 'person') here.set(name, here.get(name) ?? said);
    }
    for (const [name, role] of here) {
      const known = found.get(name);
      found.set(name, { role: known?.role ?? role, paragraphs: (known?.paragraphs ?? 0) + 1 });
    }
  }
  return (
    [...found]
      .map(([name, { role, paragraphs }]) => ({ name, role, paragraphs }))
      // Equal ones stay in the order in which the article names them.
      .sort((a, b) => b.paragraphs - a.paragraphs)
      .slice(0, MOST_PEOPLE)
  );
}

function datesIn(article: Article, archive: Archive): SummarisedDate[] {
  const told = new Map<string, { date: SummarisedDate; count: number }>();
  for (const passage of archive.passagesOf(article)) {
    for (const { value, text, certainty, type } of archive.dates(passage)) {
      const days = type === 'DATE' || type === 'TIME' ? daysOf(value) : null;
      if (days === null || days.from !== days.to) continue;
      const date = { value: days.from, text, certainty, citation: passage.citation };
      const known = told.get(date.value);
      told.set(date.value, known ? { ...known, count: known.count + 1 } : { date, count: 1 });
    }
  }
  return [...told.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_DATES)
    .map(({ date }) => date)
    .sort((a, b) => (a.value < b.value ? -1 : 1));
}
