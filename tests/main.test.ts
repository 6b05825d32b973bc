import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { start } from '../src/main.ts';
import { pipes } from './support/call-cli.ts';

test('without a token and a terminal it says what it would need and is done', async () => {
  const { io, output, error } = pipes('', {});
  expect(await start(io)).toBe(0);
  expect(output.text()).toContain('DISCORD_TOKEN');
  expect(error.text()).toBe('');
});

test('with a token and no Discord it fails with one line that does not show the token', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'start-'));
  try {
    const { io, output, error } = pipes('', {
      DISCORD_TOKEN: 'abc.def',
      // Nothing listens on the discard port.
      DISCORD_API: 'http://127.0.0.1:9/api',
      DATA_DIR: folder,
      CACHE_DIR: folder,
      LOG_LEVEL: 'silent',
    });
    expect(await start(io)).toBe(1);
    expect(error.text()).toMatch(
      /^http:\/\/127\.0\.0\.1:9\/api cannot be reached: [^\n]*DISCORD_API[^\n]*\n$/,
    );
    expect(output.text() + error.text()).not.toContain('abc.def');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('a wrong setting fails with one line', async () => {
  const { io, error } = pipes('', { LOG_LEVEL: 'loud' });
  expect(await start(io)).toBe(1);
  expect(error.text()).toMatch(/^LOG_LEVEL: [^\n]+\n$/);
});
