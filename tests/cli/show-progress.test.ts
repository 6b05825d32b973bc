import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { showProgress } from '../../src/cli/show-progress.ts';

function terminal(isTTY: boolean) {
  // What cli-progress calls on a terminal.
  const moves = { cursorTo: () => true, clearLine: () => true, moveCursor: () => true };
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80, ...moves });
  let written = '';
  stream.on('data', (chunk) => {
    written += chunk;
  });
  return { stream, written: () => written };
}

describe('showProgress', () => {
  it('shows nothing in the first second', async () => {
    const { stream, written } = terminal(true);
    const progress = await showProgress(stream, () => 0);
    progress.show({ stage: 'reading', done: 1, total: 2 });
    progress.stop();
    expect(written()).toBe('');
  });

  it('shows a bar with what is done once a second has passed', async () => {
    const { stream, written } = terminal(true);
    let now = 0;
    const progress = await showProgress(stream, () => now);
    now = 1500;
    progress.show({ stage: 'reading', done: 1, total: 2 });
    progress.stop();
    expect(written()).toContain('reading articles [');
  });

  it('shows nothing off a terminal', async () => {
    const { stream, written } = terminal(false);
    let now = 0;
    const progress = await showProgress(stream, () => now);
    now = 5000;
    progress.show({ stage: 'indexing', done: 1, total: 2 });
    progress.stop();
    expect(written()).toBe('');
  });
});
