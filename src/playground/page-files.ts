import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file of the page as it is served. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** The built page, also where this is run from its source. */
export const PAGE_FOLDER = [
  join(import.meta.dirname, 'page'),
  resolve(import.meta.dirname, '../../dist/src/playground/page'),
].find((folder) => existsSync(join(folder, 'page.js')));

/** The file of that name in the folder; null for a name that is none of the page's. */
export async function readPageFile(folder: string, name: string): Promise<PageFile | null> {
  const type = TYPES[extname(name)];
  if (type === undefined || !/^[a-z][a-z-]*\.[a-z]+$/.test(name)) return null;
  try {
    return { bytes: new Uint8Array(await readFile(join(folder, name))), type };
  } catch {
    return null;
  }
}
