import type { CorpusFile } from './corpus-file.ts';
import type { Warning } from './warning.ts';

/** The article files below a folder in order of path, with a warning for each entry that cannot be served. */
export function listCorpus(_folder: string): Promise<{ files: CorpusFile[]; warnings: Warning[] }> {
  throw new Error('not built yet');
}
