import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Lines that are kept, and the longest of them, in UTF-16 units. */
export const HISTORY_LINES = 500;
const LONGEST = 2000;

/** Lines typed before, the last one first; none where the file cannot be read. */
export async function readHistory(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, HISTORY_LINES);
}

/** Keeps the lines for the next prompt; a folder that cannot be written to is no reason to complain. */
export async function writeHistory(file: string, lines: readonly string[]): Promise<void> {
  const kept = lines.filter((line) => line.trim() !== '' && line.length <= LONGEST).slice(0, HISTORY_LINES);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, kept.join('\n'), { mode: 0o600 });
  } catch {}
}
