import type { Reading } from '../article-reader.ts';
import type { CorpusFile } from '../corpus-file.ts';
import { NO_FACTS } from '../draft.ts';
import { dropPageFurniture } from '../plain-text/drop-page-furniture.ts';
import { joinLines } from '../plain-text/join-lines.ts';
import { splitLines } from '../plain-text/split-lines.ts';

/** A plain text as one article. */
export function readText(file: CorpusFile, text: string): Reading {
  const blocks = joinLines(dropPageFurniture(splitLines(text)), 'look');
  return { drafts: [{ id: file.id, line: null, facts: NO_FACTS, blocks, final: false }], complaints: [] };
}
