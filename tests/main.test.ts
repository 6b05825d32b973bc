import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { start } from '../src/main.ts';
import { makeFolder, pipes } from './support/call-cli.ts';

test('without a token it opens the playground and says where, what to try and how to go on', {
  timeout: 60_000,
}, async () => {
  const folder = await makeFolder({
    'harbour.md':
      '---\ntitle: Harbour reopens\ndate: 2023-05-10\n---\n\nThe harbour reopened on Monday, Mayor Ines Okafor said.\n',
  });
  const { io, output, error } = pipes('', {
    CORPUS_DIR: folder,
    CACHE_DIR: await makeFolder({}),
    DATA_DIR: join(folder, 'data'),
    PLAYGROUND_PORT: '0',
  });
  const ended = start(io);
  await expect.poll(() => output.text(), { timeout: 30_000 }).toContain('npm run cli');
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(output.text()) ?? [];
  expect(output.text()).toMatch(/One article is read\. To try:\n {2}\/who person:Ines Okafor\n/);
  expect(output.text()).toContain('DISCORD_TOKEN');
  expect(await (await fetch(`${url}/read`)).text()).toContain('Harbour reopens');
  // As Ctrl-C does.
  process.emit('SIGINT');
  expect(await ended).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
  expect(error.text()).toBe('');
  // Nothing is kept there.
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

test('a folder of articles that there is not ends the playground with one line', async () => {
  const folder = await makeFolder({});
  const { io, error } = pipes('', {
    CORPUS_DIR: join(folder, 'none'),
    CACHE_DIR: folder,
    PLAYGROUND_PORT: '0',
    LOG_LEVEL: 'silent',
  });
  expect(await start(io)).toBe(1);
  expect(error.text()).toMatch(/^[^\n]*none[^\n]*\n$/);
});

test('with a token and a public address whose port is taken it says so', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const { io, error } = pipes('', {
    DISCORD_TOKEN: 'abc.def',
    PUBLIC_URL: 'https://news.example',
    PLAYGROUND_PORT: String(port),
  });
  expect(await start(io)).toBe(1);
  expect(error.text()).toMatch(/^[^\n]*PLAYGROUND_PORT[^\n]*\n$/);
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
