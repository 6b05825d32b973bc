import type { Archive } from '../../archive/archive.ts';
import { keepLast } from '../../archive/keep-last.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Span } from '../../text/span.ts';
import type { Excerpt } from '../answer.ts';
import { sourceLink } from './source-link.ts';

// Passages whose links are kept: the same sentences are shown again and again, and to find the words that lead to one
// is most of what an excerpt costs.
const KEPT = 4000;
const linksOf = keepLast(KEPT, (_: Passage) => new Map<string, string | null>());

/** A run of a passage to show, with the words in it that matter. */
export interface Shown {
  readonly passage: Passage;
  readonly span: Span;
  /** In the passage; those outside `span` are left out. */
  readonly highlights: readonly Span[];
  readonly score: number;
  readonly alsoIn?: readonly string[];
}

/** The excerpt of a run of a passage, letter for letter. */
export function makeExcerpt(shown: Shown, number: number, archive: Archive): Excerpt {
  const { passage, span, score } = shown;
  const { article } = passage;
  const published = archive.published(article);
  return {
    number,
    citation: passage.citation,
    article: {
      id: article.id,
      title: article.title,
      published: published.value,
      publishedCertainty: published.certainty,
      ...(published.basis !== null && { publishedBasis: published.basis }),
      source: article.source,
      url: article.url,
    },
    paragraph: passage.number,
    text: passage.text.slice(span.start, span.end),
    link: linkTo(passage, span, archive),
    highlights: highlightsIn(span, shown.highlights),
    score: Math.round(score * 1000) / 1000,
    ...(shown.alsoIn?.length && { alsoIn: shown.alsoIn }),
  };
}

function linkTo(passage: Passage, span: Span, archive: Archive): string | null {
  const links = linksOf(passage);
  const key = `${span.start}-${span.end}`;
  const known = links.get(key);
  if (known !== undefined) return known;
  const link = sourceLink(passage.article.url, passage, span, archive.passagesOf(passage.article));
  links.set(key, link);
  return link;
}

/** In order, overlapping ones joined, counted from the start of the excerpt. */
function highlightsIn(span: Span, highlights: readonly Span[]): [number, number][] {
  const inside = highlights
    .filter((each) => each.start < span.end && each.end > span.start)
    .map((each) => ({ start: Math.max(each.start, span.start), end: Math.min(each.end, span.end) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: [number, number][] = [];
  for (const { start, end } of inside) {
    const last = joined.at(-1);
    if (last && start - span.start <= last[1]) last[1] = Math.max(last[1], end - span.start);
    else joined.push([start - span.start, end - span.start]);
  }
  return joined;
}
