import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Lines kept. */
export const MOST_HISTORY = 500;
const LONGEST = 2000;

/** The lines typed before, newest first; none where the file is missing or cannot be read. */
export async function readHistory(file: string): Promise<string[]> {
  try {
    const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
    return lines.slice(-MOST_HISTORY).reverse();
  } catch {
    return [];
  }
}

/** Keeps the newest lines, given newest first; whole or not at all, and for nobody else's eyes. Never fails. */
export async function writeHistory(file: string, lines: readonly string[]): Promise<void> {
  const kept = lines
    .filter((line) => line.length <= LONGEST && !line.includes('\n'))
    .slice(0, MOST_HISTORY)
    .reverse();
  const fresh = `${file}.new`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(fresh, kept.map((line) => `${line}\n`).join(''), { mode: 0o600 });
    await chmod(fresh, 0o600);
    await rename(fresh, file);
  } catch {
    // A folder that cannot be written costs the history and nothing else.
  }
}
