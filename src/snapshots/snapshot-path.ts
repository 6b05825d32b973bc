import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** Where the snapshot of a corpus lies in a cache folder; null where that folder lies in the corpus. */
export async function snapshotPath(corpus: string, cache: string): Promise<string | null> {
  const root = await realpath(corpus);
  const folder = await realFolder(resolve(cache));
  if (folder === root || folder.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
  return join(folder, `${createHash('sha256').update(root).digest('hex').slice(0, 32)}.snapshot`);
}

/** The real path of a folder that need not be there yet. */
async function realFolder(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return dirname(path) === path ? path : join(await realFolder(dirname(path)), basename(path));
  }
}
