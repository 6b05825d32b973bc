import type { CorpusFile } from '../../src/articles/corpus-file.ts';
import { readArticles } from '../../src/articles/read-articles.ts';

/** What is read from a file of this name and content. */
export function readFileOf(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readArticles(corpusFile(name, bytes.length), bytes);
}

/** A corpus file that stands on no disk. */
export function corpusFile(name: string, size: number): CorpusFile {
  return {
    file: name,
    path: `/corpus/${name}`,
    id: name.replace(/\.[^.]+$/, ''),
    size,
    modified: 0,
    changed: 0,
  };
}
