import type { CorpusFile } from '../articles/corpus-file.ts';
import type { Warning } from '../articles/warning.ts';
import { makeBreather } from '../text/breathe.ts';
import type { ArticleReader } from './article-reader.ts';
import { readContent, readOne } from './read-file.ts';
import type { ReadFile } from './snapshot.ts';
import { startReader } from './start-reader.ts';

// A file that changed this shortly before it was listed, in ms, may have changed again without a new time.
const CLOCK_GRAIN = 2500;

/** What was read of a corpus, and whether all of it was remembered as it is. */
export interface ReadCorpus {
  readonly files: readonly ReadFile[];
  readonly warnings: readonly Warning[];
  readonly unchanged: boolean;
  /** The reader of the files that were read, to be asked for names and closed. */
  readonly reader: ArticleReader;
}

/**
 * Reads the files of a corpus, those apart that `known` remembers: path, size and times equal, or else the content. A
 * file that is gone, or changes meanwhile, is a warning.
 */
export async function readCorpus(
  files: readonly CorpusFile[],
  known: { readonly files: readonly ReadFile[]; readonly listed: number } | null,
  onBytes: (done: number) => void,
): Promise<ReadCorpus> {
  const remembered = new Map((known?.files ?? []).map((file) => [file.file, file]));
  const read: ReadFile[] = [];
  const warnings: Warning[] = [];
  const breathe = makeBreather();
  let unchanged = known !== null && known.files.length === files.length;
  const isKnown = (file: CorpusFile) => {
    const before = remembered.get(file.file);
    return before && known && isSame(file, before, known.listed) ? before : null;
  };
  const reader = startReader(files.reduce((sum, file) => sum + (isKnown(file) ? 0 : file.size), 0));
  let done = 0;
  for (const file of files) {
    const same = isKnown(file);
    if (same) read.push(same);
    else {
      const before = remembered.get(file.file);
      const content = await readContent(file, warnings);
      const now = content && (await readOne(reader, content.file, content.bytes, before));
      if (now) read.push(now);
      // What was written just before the last opening is read once more each time, which is cheaper than a new snapshot.
      if (!now || !before || now.articles !== before.articles || !hasFactsOf(now, before)) unchanged = false;
    }
    done += file.size;
    onBytes(done);
    await breathe();
  }
  return { files: read, warnings, unchanged, reader };
}

function isSame(file: CorpusFile, before: ReadFile, listed: number): boolean {
  return hasFactsOf(file, before) && Math.max(file.modified, file.changed) < listed - CLOCK_GRAIN;
}

function hasFactsOf(file: CorpusFile, before: CorpusFile): boolean {
  return (
    file.id === before.id &&
    file.path === before.path &&
    file.size === before.size &&
    file.modified === before.modified &&
    file.changed === before.changed
  );
}
