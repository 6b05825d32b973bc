import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import type { Passage } from '../passages/passage.ts';

/** What the rules find in an article, as scripts read it; names and order as the documentation has them. */
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
    paragraphs: archive.passagesOf(article).map((passage) => paragraphJson(passage, archive)),
  };
}

function paragraphJson(passage: Passage, archive: Archive): Record<string, unknown> {
  return {
    number: passage.number,
    citation: passage.citation,
    kind: passage.kind,
    text: passage.text,
    source: [passage.source.start, passage.source.end],
    dates: archive.dates(passage),
    names: archive.names(passage),
    references: archive.references(passage),
    quotes: archive
      .quotes(passage)
      .filter(({ form }) => form !== 'reported')
      .map(({ start, end, text, form, speaker, speakerSpan, cue, certainty, continues }) => ({
        start,
        end,
        text,
        form,
        speaker,
        speaker_span: speakerSpan && [speakerSpan.start, speakerSpan.end],
        cue,
        certainty,
        ...(continues && { continues }),
      })),
    numbers: archive.numbers(passage),
  };
}
