import type { Dirent, Stats } from 'node:fs';
import * as disk from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { CorpusFile } from './corpus-file.ts';
import { endingOf, READERS } from './readers/readers.ts';
import { showName } from './show-name.ts';
import type { Warning } from './warning.ts';

/** What a listing asks of the disk; another one stands in where a test needs a disk that fails. */
export type Disk = Pick<typeof disk, 'readdir' | 'realpath' | 'stat' | 'access'>;

/** Bytes; a single article is a few thousand, and a file beyond this is more likely put there by mistake. */
export const LARGEST_FILE = 128 * 1024 * 1024;

// Enough to hide the latency of the disk, few enough to stay below the usual limit of open files.
const STATS_AT_ONCE = 64;
const LEFT_ALONE = /^(?:\.|README|LICENSE|people\.yml$)/i;

/** What lies in a corpus folder. */
export interface Listing {
  /** In order of path. */
  readonly files: CorpusFile[];
  /** One for each entry that cannot be served, in order of path. */
  readonly warnings: Warning[];
  /** Files, and folders with a `/` behind them, that are there and could not be looked at. */
  readonly blocked: readonly string[];
  /** Absolute paths of all folders listed. */
  readonly folders: readonly string[];
}

/** The article files below a folder. Throws an error for people where the folder itself cannot be listed. */
export async function listCorpus(folder: string, from: Disk = disk): Promise<Listing> {
  const root = await openFolder(folder, from);
  const walk: Walk = {
    disk: from,
    root,
    found: [],
    warnings: [],
    folders: new Set([root]),
    listed: [],
    blocked: [],
  };
  await walkFolder(walk, resolve(folder), '');
  const entries = await statAll(walk);
  entries.sort((a, b) => compare(a.file, b.file));
  walk.warnings.sort((a, b) => compare(a.file, b.file));
  if (entries.length === 0) walk.warnings.push(emptyWarning(folder));
  const files = entries.map(({ file, path, stats }) => ({
    file,
    path,
    size: stats.size,
    modified: stats.mtimeMs,
    changed: stats.ctimeMs,
  }));
  return { files: giveIds(files), warnings: walk.warnings, blocked: walk.blocked, folders: walk.listed };
}

/** The files with the ids of their articles: paths without their ending, with it where two files would share one. */
export function giveIds(files: readonly Omit<CorpusFile, 'id'>[]): CorpusFile[] {
  const times = new Map<string, number>();
  const bare = (file: string) => file.slice(0, file.length - endingOf(file).length);
  for (const { file } of files) times.set(bare(file), (times.get(bare(file)) ?? 0) + 1);
  return files.map((each) => ({
    ...each,
    id: times.get(bare(each.file)) === 1 ? bare(each.file) : each.file,
  }));
}

interface Walk {
  readonly disk: Disk;
  /** Real path of the corpus folder. */
  readonly root: string;
  readonly found: { file: string; path: string }[];
  readonly warnings: Warning[];
  /** Real paths of folders already walked, so that links in a circle end. */
  readonly folders: Set<string>;
  /** Their paths, as they were listed. */
  readonly listed: string[];
  readonly blocked: string[];
}

interface Entry {
  readonly file: string;
  readonly path: string;
  readonly stats: Stats;
}

async function openFolder(folder: string, from: Disk): Promise<string> {
  const name = showName(folder);
  const stats = await from.stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
      throw new Error(
        `There is no corpus folder "${name}": create it and put articles there, or name another with CORPUS_DIR or --corpus.`,
      );
    }
    throw new Error(
      `The corpus folder "${name}" cannot be opened (${reason(error)}): check its permissions, or name another with CORPUS_DIR or --corpus.`,
    );
  });
  if (!stats.isDirectory()) {
    throw new Error(
      `The corpus "${name}" is a file: name the folder that holds it with CORPUS_DIR or --corpus.`,
    );
  }
  return from.realpath(folder);
}

async function walkFolder(walk: Walk, path: string, prefix: string): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await walk.disk.readdir(path, { withFileTypes: true });
  } catch (error) {
    if (prefix === '') {
      throw new Error(
        `The corpus folder "${showName(path)}" cannot be listed (${reason(error)}): check its permissions.`,
      );
    }
    if (!isGone(error)) walk.blocked.push(prefix);
    warn(walk, prefix.slice(0, -1), `this folder cannot be listed (${reason(error)}): check its permissions`);
    return;
  }
  walk.listed.push(path);
  entries.sort((a, b) => compare(a.name, b.name));
  const folders: { path: string; prefix: string }[] = [];
  for (const entry of entries) {
    if (LEFT_ALONE.test(entry.name)) continue;
    const file = prefix + entry.name;
    const kind = entry.isSymbolicLink()
      ? await followLink(walk, join(path, entry.name), file)
      : kindOf(entry);
    if (kind === 'folder') folders.push({ path: join(path, entry.name), prefix: `${file}/` });
    else if (kind === 'file') addFile(walk, join(path, entry.name), file);
    else if (kind === 'other') warn(walk, file, 'neither a file nor a folder: left out');
  }
  for (const next of folders) await walkFolder(walk, next.path, next.prefix);
}

type Kind = 'file' | 'folder' | 'other' | 'refused';

function kindOf(entry: Dirent | Stats): Kind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

/** What a link leads to, where that lies inside the corpus and was not walked already. */
async function followLink(walk: Walk, path: string, file: string): Promise<Kind> {
  let target: string;
  let stats: Stats;
  try {
    target = await walk.disk.realpath(path);
    stats = await walk.disk.stat(target);
  } catch (error) {
    warn(walk, file, `a symbolic link that leads nowhere (${reason(error)}): mend or remove it`);
    return 'refused';
  }
  if (target !== walk.root && !target.startsWith(walk.root + sep)) {
    warn(walk, file, 'a symbolic link out of the corpus is not followed: copy what it names into the corpus');
    return 'refused';
  }
  if (stats.isDirectory()) {
    // Folders that are walked in their own place include every folder that holds this link, so no circle is left.
    const hidden = target
      .slice(walk.root.length)
      .split(sep)
      .some((part) => part !== '' && LEFT_ALONE.test(part));
    if (!hidden || walk.folders.has(target)) {
      warn(walk, file, 'a symbolic link in a circle, or to a folder read in its own place, is not followed');
      return 'refused';
    }
    walk.folders.add(target);
  }
  return kindOf(stats);
}

function addFile(walk: Walk, path: string, file: string): void {
  if (READERS.has(endingOf(file))) walk.found.push({ file, path });
  else {
    const known = [...READERS.keys()].join(', ');
    warn(
      walk,
      file,
      `its ending is not one of ${known}: rename it, or begin its name with a dot to leave it out`,
    );
  }
}

async function statAll(walk: Walk): Promise<Entry[]> {
  const entries: Entry[] = [];
  let next = 0;
  const worker = async () => {
    for (let item = walk.found[next++]; item; item = walk.found[next++]) {
      const entry = await statFile(walk, item);
      if (entry) entries.push(entry);
    }
  };
  await Promise.all(Array.from({ length: STATS_AT_ONCE }, worker));
  return entries;
}

async function statFile(walk: Walk, item: { file: string; path: string }): Promise<Entry | null> {
  try {
    const stats = await walk.disk.stat(item.path);
    await walk.disk.access(item.path, disk.constants.R_OK);
    if (stats.size <= LARGEST_FILE) return { ...item, stats };
    const megabytes = Math.round(stats.size / 1024 / 1024);
    const limit = LARGEST_FILE / 1024 / 1024;
    warn(walk, item.file, `${megabytes} MB are more than a file may have (${limit} MB): split it`);
  } catch (error) {
    if (!isGone(error)) walk.blocked.push(item.file);
    warn(walk, item.file, `cannot be read (${reason(error)}): check its permissions`);
  }
  return null;
}

function emptyWarning(folder: string): Warning {
  const known = [...READERS.keys()].join(', ');
  return { file: '.', message: `no article in "${showName(folder)}": put ${known} files there` };
}

function warn(walk: Walk, file: string, message: string): void {
  walk.warnings.push({ file: showName(file), message });
}

function isGone(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ENOENT') return 'no such file';
  if (code === 'ELOOP') return 'it leads back to itself';
  return code ?? String(error);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
