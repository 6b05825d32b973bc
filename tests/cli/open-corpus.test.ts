import { expect, test, vi } from 'vitest';
import { openCorpus } from '../../src/cli/open-corpus.ts';
import { readingProgress } from '../../src/cli/reading-progress.ts';
import { keepWritten, makeFolder } from '../support/call-cli.ts';

test('twenty warnings are told, a line each, and the rest counted', async () => {
  const files = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`empty${at}\n.txt`, '']));
  const folder = await makeFolder({ ...files, 'one.txt': 'Rain fell on Marl on 3 May 2023.\n' });
  const error = keepWritten();
  const { archive } = await openCorpus(folder, await makeFolder({}), error);
  expect(archive.articles).toHaveLength(1);
  const lines = error.text().trimEnd().split('\n');
  expect(lines).toHaveLength(21);
  expect(lines.slice(0, 20).every((line) => /^warning: .*empty\d+.*: ./.test(line))).toBe(true);
  expect(lines[20]).toBe('warning: and 5 more');
});

test('what opens within a second shows no bar, and a stream that is no terminal never does', async () => {
  vi.useFakeTimers();
  try {
    for (const isTTY of [true, false]) {
      const stream = Object.assign(keepWritten(), { isTTY });
      const { onProgress, stop } = readingProgress(stream);
      onProgress({ stage: 'reading', done: 1, total: 2 });
      vi.advanceTimersByTime(isTTY ? 900 : 5000);
      stop();
      vi.advanceTimersByTime(5000);
      expect(stream.text()).toBe('');
    }
  } finally {
    vi.useRealTimers();
  }
});
