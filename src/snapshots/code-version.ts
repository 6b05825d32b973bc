import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { endianness } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Everything that a snapshot's content depends on.
const FOLDERS = ['articles', 'text', 'passages', 'annotations', 'archive', 'search', 'snapshots'];
const SOURCE = fileURLToPath(new URL('../', import.meta.url));

let known: Promise<string> | undefined;

/**
 * A hash over the code that reads, annotates and indexes, the packages that it is built on and the runtime: what one
 * version has remembered no other takes for its own.
 */
export function codeVersion(): Promise<string> {
  known ??= hashCode();
  return known;
}

async function hashCode(): Promise<string> {
  const { node, icu, unicode } = process.versions;
  const hash = createHash('sha256').update(JSON.stringify([node, icu, unicode, endianness()]));
  for (const folder of FOLDERS) {
    const entries = await readdir(join(SOURCE, folder), { recursive: true });
    for (const file of entries.filter((entry) => /\.[jt]s$/.test(entry)).sort()) {
      hash.update(`\0${folder}/${file}\0`).update(await readFile(join(SOURCE, folder, file)));
    }
  }
  for (const manifest of await findManifests()) hash.update('\0').update(manifest);
  return hash.digest('hex');
}

/** Name and version of each package that ours names, as installed. */
async function findManifests(): Promise<string[]> {
  for (let folder = SOURCE; ; folder = join(folder, '..')) {
    const own = await readFile(join(folder, 'package.json'), 'utf8').catch(() => null);
    if (own !== null) {
      const { dependencies = {} } = JSON.parse(own) as { dependencies?: Record<string, string> };
      return Promise.all(
        Object.keys(dependencies).map(async (name) => `${name} ${await installedVersion(folder, name)}`),
      );
    }
    if (join(folder, '..') === folder) return [];
  }
}

async function installedVersion(from: string, name: string): Promise<string> {
  for (let folder = from; ; folder = join(folder, '..')) {
    const text = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8').catch(() => null);
    if (text !== null) return String((JSON.parse(text) as { version?: string }).version);
    if (join(folder, '..') === folder) return 'none';
  }
}
