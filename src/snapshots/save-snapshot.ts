import { dirname } from 'node:path';
import type { BuiltArchive } from '../archive/build-archive.ts';
import type { Warning } from '../articles/warning.ts';
import type { MiniSearchIndex } from '../search/minisearch-index.ts';
import { orderOf } from './restore-index.ts';
import type { ReadFile } from './snapshot.ts';
import { writeSnapshot } from './write-snapshot.ts';

/** What was opened, for the next start; a warning where it cannot be written. */
export async function saveSnapshot(
  path: string,
  opened: {
    readonly listed: number;
    readonly files: readonly ReadFile[];
    readonly archive: BuiltArchive;
    readonly index: MiniSearchIndex;
  },
): Promise<Warning[]> {
  const { listed, files, archive, index } = opened;
  try {
    const { postings, passages } = await index.toPostings();
    const order = orderOf(passages, files);
    await writeSnapshot(path, { listed, files, mentions: archive.mentions, postings, order });
    return [];
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code ?? message;
    return [
      {
        file: '.',
        message: `no snapshot can be written to ${dirname(path)} (${reason}), so every start reads all again; set CACHE_DIR to a folder that can be written to`,
      },
    ];
  }
}
