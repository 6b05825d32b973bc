import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePeopleFile } from './parse-people-file.ts';
import { NO_PEOPLE_FILE, PEOPLE_FILE, type PeopleFile } from './people-file.ts';
import type { Warning } from './warning.ts';

// A thousand people joined by hand are some 60 kB.
const LARGEST = 1024 * 1024;

/** What the `people.yml` of a corpus says, if there is one, with a warning for each line that cannot be followed. */
export async function readPeopleFile(corpus: string): Promise<{ file: PeopleFile; warnings: Warning[] }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(corpus, PEOPLE_FILE));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { file: NO_PEOPLE_FILE, warnings: [] };
    return nothing(`cannot be read (${code}): check its permissions`);
  }
  if (bytes.length > LARGEST) return nothing('is larger than 1 MB: it is not read');
  return parsePeopleFile(new TextDecoder().decode(bytes));
}

function nothing(message: string): { file: PeopleFile; warnings: Warning[] } {
  return { file: NO_PEOPLE_FILE, warnings: [{ file: PEOPLE_FILE, message }] };
}
