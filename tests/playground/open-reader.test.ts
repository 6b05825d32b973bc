import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { openReader } from '../../src/playground/open-reader.ts';
import { makeArticle } from '../support/make-article.ts';

async function open(publicUrl: string, port = 0) {
  const archive = await buildArchive([makeArticle('a', ['Words.'], { title: 'A title' })]);
  const reader = await openReader({ port, publicUrl, newsroom: () => ({ archive }) });
  onTestFinished(() => reader.close());
  const get = (path: string, host: string, headers: Readonly<Record<string, string>> = {}) =>
    new Promise<{ status: number; policy: string }>((resolve, reject) => {
      request(
        { port: reader.port, host: '127.0.0.1', path, headers: { ...headers, host }, agent: false },
        (response) => {
          response.resume();
          const policy = String(response.headers['content-security-policy']);
          response.on('end', () => resolve({ status: response.statusCode ?? 0, policy }));
        },
      )
        .on('error', reject)
        .end();
    });
  return { reader, get };
}

test('the reader alone is served, for the host of its public address alone', async () => {
  const { reader, get } = await open('https://news.example');
  expect(await get('/read', 'news.example')).toEqual({
    status: 200,
    policy: expect.stringContaining("frame-ancestors 'none'"),
  });
  for (const host of [`127.0.0.1:${reader.port}`, 'evil.example', 'news.example:8080'])
    expect((await get('/read', host)).status).toBe(421);
  for (const path of ['/', '/playground/events', '/page.js', '/api/v10/gateway'])
    expect((await get(path, 'news.example')).status).toBe(404);
});

test('a link in Discord opens it, a page of another site does not read it', async () => {
  const { get } = await open('https://news.example');
  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  expect((await get('/read', 'news.example', link)).status).toBe(200);
  expect((await get('/read', 'news.example', { ...link, 'sec-fetch-mode': 'cors' })).status).toBe(403);
});

test('below a path the proxy may leave the path or take it away', async () => {
  const { get } = await open('https://news.example/archive/');
  expect((await get('/archive/read', 'news.example')).status).toBe(200);
  expect((await get('/archive/read/article?id=a', 'news.example')).status).toBe(200);
  expect((await get('/read', 'news.example')).status).toBe(200);
});

test('a taken port is told in words', async () => {
  const { reader } = await open('https://news.example');
  await expect(open('https://news.example', reader.port)).rejects.toThrow(/PLAYGROUND_PORT/);
});
