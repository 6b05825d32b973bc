import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { CorpusFile } from '../articles/corpus-file.ts';
import type { Warning } from '../articles/warning.ts';
import { makeBreather } from '../text/breathe.ts';
import type { ArticleReader } from './article-reader.ts';
import type { ReadFile } from './snapshot.ts';

/** Not the time of any file: next time the content decides. */
export const UNTRUSTED = -1;

// Bytes: a few milliseconds.
const HASHED_AT_ONCE = 1024 * 1024;

/** The bytes of a file; with facts that no file has where it changed meanwhile, null with a warning where there are none. */
export async function readContent(
  file: CorpusFile,
  warnings: Warning[],
): Promise<{ file: CorpusFile; bytes: Uint8Array } | null> {
  try {
    const bytes = await readFile(file.path);
    const { size, mtimeMs, ctimeMs } = await stat(file.path);
    if (size === file.size && mtimeMs === file.modified && ctimeMs === file.changed) return { file, bytes };
    warnings.push({
      file: file.file,
      message: 'changed while it was read; open the corpus again to have it whole',
    });
    return { file: { ...file, modified: UNTRUSTED }, bytes };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message =
      code === 'ENOENT'
        ? 'was removed while the corpus was read; it is skipped'
        : `cannot be read (${code}); it is skipped, check its permissions`;
    warnings.push({ file: file.file, message });
    return null;
  }
}

/** What a file holds; the articles of before where its content and id are those of before. */
export async function readOne(
  reader: ArticleReader,
  file: CorpusFile,
  bytes: Uint8Array,
  before: ReadFile | undefined,
): Promise<ReadFile> {
  const hash = await hashOf(bytes);
  if (before?.hash === hash && before.id === file.id) {
    return { ...file, hash, articles: before.articles, warnings: before.warnings };
  }
  return { ...file, hash, ...(await reader.read(file, bytes)) };
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const breathe = makeBreather();
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.length; at += HASHED_AT_ONCE) {
    hash.update(bytes.subarray(at, at + HASHED_AT_ONCE));
    await breathe();
  }
  return hash.digest('hex');
}
