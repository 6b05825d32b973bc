import type { Document, Element } from 'domhandler';
import type { Reading } from '../article-reader.ts';
import type { CorpusFile } from '../corpus-file.ts';
import { NO_FACTS } from '../draft.ts';
import { findMainPart } from '../html/find-main-part.ts';
import { readPageFacts } from '../html/read-page-facts.ts';
import { splitElements } from '../html/split-elements.ts';
import { lazily } from '../load-package.ts';

const htmlparser = lazily<typeof import('htmlparser2')>('htmlparser2');

/**
 * A page as one article: what its head states, and the paragraphs of its main part. Scripts are never run; a tag that
 * is not closed ends where the page does. A paragraph's `source` is where its text stands among the tags.
 */
export function readHtml(file: CorpusFile, text: string): Reading {
  const page: Document = htmlparser().parseDocument(text, { withStartIndices: true, withEndIndices: true });
  const facts = readPageFacts(page);
  const main: Document | Element = findMainPart(page);
  const blocks = splitElements(main, text.length);
  const draft = { id: file.id, line: null, facts: { ...NO_FACTS, ...facts }, blocks, final: false };
  return { drafts: [draft], complaints: [] };
}
