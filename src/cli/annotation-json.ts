import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';

/** What the rules find in an article, as scripts read it. */
export function annotationJson(article: Article, archive: Archive): Record<string, unknown> {
  const published = archive.published(article);
  return {
    id: article.id,
    title: article.title,
    published: published.value,
    published_certainty: published.certainty,
    ...(published.basis !== null && { published_basis: published.basis }),
    source: article.source,
    url: article.url,
    author: article.author,
    language: article.language,
    paragraphs: archive.passagesOf(article).map((passage) => ({
      number: passage.number,
      citation: passage.citation,
      kind: passage.kind,
      text: passage.text,
      source: [passage.source.start, passage.source.end],
      dates: archive.dates(passage),
      names: archive.names(passage),
      references: archive.references(passage),
      quotes: archive.quotes(passage).map(({ speakerSpan, ...quote }) => ({
        ...quote,
        speaker_span: speakerSpan && [speakerSpan.start, speakerSpan.end],
      })),
      numbers: archive.numbers(passage),
    })),
  };
}
