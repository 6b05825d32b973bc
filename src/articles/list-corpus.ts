import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { CorpusFile } from './corpus-file.ts';
import { READERS } from './readers/readers.ts';
import type { Warning } from './warning.ts';

/** Files above this are left out, in bytes: a book of ten thousand pages is smaller. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

const LEFT_ALONE = /^(?:\..*|README.*|LICENSE.*|people\.yml)$/i;

/**
 * The article files below a folder in order of path, with a warning for each entry that cannot be served. Throws an
 * Error in words where the folder is missing or no folder.
 */
export async function listCorpus(folder: string): Promise<{ files: CorpusFile[]; warnings: Warning[] }> {
  const root = await rootOf(folder);
  const files: Omit<CorpusFile, 'id'>[] = [];
  const warnings: Warning[] = [];
  await walk(root, root, new Set([root]), files, warnings);
  files.sort((a, b) => (a.file < b.file ? -1 : 1));
  if (files.length === 0) {
    const endings = [...READERS.keys()].join(', ');
    warnings.push({
      file: '.',
      message: `no articles here; put files that end in ${endings} into the folder`,
    });
  }
  return { files: withIds(files), warnings };
}

async function rootOf(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if ((await stat(root)).isDirectory()) return root;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new Error(`no folder of articles at ${folder}; create it, or set CORPUS_DIR to yours`);
    throw new Error(`the folder of articles ${folder} cannot be read (${code}); check its permissions`);
  }
  throw new Error(`${folder} is a file; give the folder that holds the articles`);
}

async function walk(
  root: string,
  folder: string,
  above: ReadonlySet<string>,
  files: Omit<CorpusFile, 'id'>[],
  warnings: Warning[],
): Promise<void> {
  const warn = (path: string, message: string) =>
    warnings.push({ file: relative(root, path).split(sep).join('/') || '.', message });
  let entries: import('node:fs').Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    warn(
      folder,
      `the folder cannot be read (${(error as NodeJS.ErrnoException).code}); check its permissions`,
    );
    return;
  }
  for (const entry of entries) {
    if (LEFT_ALONE.test(entry.name)) continue;
    const path = join(folder, entry.name);
    try {
      const real = entry.isSymbolicLink() ? await realpath(path) : path;
      if (real !== root && !real.startsWith(root + sep)) {
        warn(path, 'a symbolic link that leads out of the corpus is not followed; copy the file here');
        continue;
      }
      const facts = await stat(real);
      if (facts.isDirectory()) {
        if (above.has(real)) warn(path, 'a symbolic link that leads in a circle is not followed; remove it');
        else await walk(root, path, new Set([...above, real]), files, warnings);
      } else if (!facts.isFile()) warn(path, 'is neither a file nor a folder; remove it');
      else if (!READERS.has(extname(entry.name).toLowerCase())) {
        warn(path, `no reader for this kind of file; known are ${[...READERS.keys()].join(', ')}`);
      } else if (facts.size > MAX_FILE_BYTES) {
        warn(
          path,
          `is ${Math.round(facts.size / 1048576)} MB; at most ${MAX_FILE_BYTES / 1048576} MB are read, split it`,
        );
      } else {
        files.push({
          file: relative(root, path).split(sep).join('/'),
          path: real,
          size: facts.size,
          modified: facts.mtimeMs,
          changed: facts.ctimeMs,
        });
      }
    } catch (error) {
      warn(
        path,
        `cannot be read (${(error as NodeJS.ErrnoException).code}); check the link or its permissions`,
      );
    }
  }
}

/** The path without its ending, with it where that would stand twice. */
function withIds(files: readonly Omit<CorpusFile, 'id'>[]): CorpusFile[] {
  const bare = (file: string) => file.slice(0, file.length - extname(file).length);
  const times = new Map<string, number>();
  for (const { file } of files) times.set(bare(file), (times.get(bare(file)) ?? 0) + 1);
  return files.map((each) => ({
    ...each,
    id: times.get(bare(each.file)) === 1 ? bare(each.file) : each.file,
  }));
}
