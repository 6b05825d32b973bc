import type { Article } from './article.ts';
import { cleanDraft } from './cleaning/clean-draft.ts';
import type { Block, Draft } from './draft.ts';
import { detectLanguage } from './facts/detect-language.ts';

// As much as tells a language.
const HEAD = 1000;

/** The article of a draft, cleaned; `file` is its path in the corpus. */
export function finishArticle(raw: Draft, file: string): Article {
  const { id, line, facts, blocks } = cleanDraft(raw);
  return {
    id,
    ...facts,
    source: facts.source ?? hostOf(facts.url),
    language: facts.language ?? detectLanguage(headOf(blocks)),
    file,
    line,
    paragraphs: blocks.map(({ text, kind, source }) => ({ text, kind, source })),
  };
}

function headOf(blocks: readonly Block[]): string {
  let head = '';
  for (const { text } of blocks) {
    if (head.length >= HEAD) break;
    head += `${text.slice(0, HEAD)} `;
  }
  return head;
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}
