import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST_HISTORY, readHistory, writeHistory } from '../../src/cli/prompt-history.ts';
import { makeFolder } from '../support/make-folder.ts';

describe('the history', () => {
  it('is read newest first, as it was written', async () => {
    const file = join(makeFolder({}), 'new', 'history');
    await writeHistory(file, ['second', 'first']);
    expect(await readHistory(file)).toEqual(['second', 'first']);
    expect(readFileSync(file, 'utf8')).toBe('first\nsecond\n');
  });

  it('is for nobody else to read', async () => {
    const file = join(makeFolder({}), 'history');
    await writeHistory(file, ['one']);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('keeps the newest lines and leaves out overlong ones', async () => {
    const file = join(makeFolder({}), 'history');
    const lines = Array.from({ length: MOST_HISTORY + 10 }, (_, n) => `line ${n}`);
    await writeHistory(file, ['x'.repeat(100_000), ...lines]);
    expect(await readHistory(file)).toEqual(lines.slice(0, MOST_HISTORY));
  });

  it('is empty where there is no file, and costs nothing where none can be written', async () => {
    const folder = makeFolder({});
    writeFileSync(join(folder, 'taken'), '');
    const file = join(folder, 'taken', 'history');
    await expect(writeHistory(file, ['one'])).resolves.toBeUndefined();
    expect(await readHistory(file)).toEqual([]);
  });
});
