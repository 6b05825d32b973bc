import type { Article, Paragraph } from './article.ts';
import type { RawArticle } from './block.ts';
import { clean } from './cleaning/clean.ts';
import { findLanguage } from './find-language.ts';
import { readDate } from './read-date.ts';

/** Where an article stands and what it is called. */
export interface Identity {
  readonly id: string;
  readonly file: string;
  /** 1-based line of a .jsonl file, else null. */
  readonly line: number | null;
}

/** The article of what a reader found: cleaned, with the facts that the file states; fields win over words. */
export function makeArticle({ blocks, facts }: RawArticle, identity: Identity): Article {
  const draft = clean({
    blocks: blocks.filter(({ text }) => text !== ''),
    title: facts.title ?? null,
    published: facts.published === undefined ? null : readDay(facts.published),
    source: facts.source ?? null,
    url: facts.url ?? null,
    author: facts.author ?? null,
    language: facts.language ?? null,
    dateline: null,
  });
  return finish(identity, draft, draft.blocks);
}

/** The same for paragraphs that are taken as they are. */
export function makeGivenArticle({ blocks, facts }: RawArticle, identity: Identity): Article {
  return finish(
    identity,
    {
      title: facts.title ?? null,
      published: facts.published === undefined ? null : readDay(facts.published),
      source: facts.source ?? null,
      url: facts.url ?? null,
      author: facts.author ?? null,
      language: facts.language ?? null,
      dateline: null,
    },
    blocks,
  );
}

function finish(
  identity: Identity,
  facts: Omit<Article, 'id' | 'file' | 'line' | 'paragraphs' | 'language'> & { language: string | null },
  paragraphs: readonly Paragraph[],
): Article {
  return {
    id: identity.id,
    title: facts.title,
    published: facts.published,
    source: facts.source ?? hostOf(facts.url),
    url: facts.url,
    author: facts.author,
    language: facts.language ?? findLanguage(paragraphs),
    dateline: facts.dateline,
    file: identity.file,
    line: identity.line,
    paragraphs,
  };
}

function readDay(written: string): string | null {
  return readDate(written) ?? readDate(written.slice(0, 10));
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
