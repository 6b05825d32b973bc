import { request } from 'node:http';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Playground } from '../../src/playground/open-playground.ts';
import { openPlace } from './open-place.ts';

const ACT = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What `fetch` cannot send: any Host, and the path as it is. */
function send(
  { url }: Pick<Playground, 'url'>,
  { path = '/playground/act', method = 'GET', body, headers = {} }: Sent,
): Promise<{ status: number; headers: Readonly<Record<string, unknown>>; text: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

test('another host is refused everywhere, as where a name was bound anew to this machine', async () => {
  const playground = await openPlace();
  const { port } = new URL(playground.url);
  for (const path of ['/', '/playground/events', '/read', '/api/v10/users/@me', '/attachments/1/a.txt']) {
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `localhost.evil.example:${port}`,
    ]) {
      expect(await send(playground, { path, headers: { host } })).toMatchObject({ status: 421 });
    }
  }
  const known = await send(playground, { path: '/read', headers: { host: `LOCALHOST:${port}` } });
  expect(known.status).not.toBe(421);
});

test('by the name of this machine the page is found at its numeric address', async () => {
  const playground = await openPlace();
  const { port } = new URL(playground.url);
  expect(await send(playground, { path: '/', headers: { host: `localhost:${port}` } })).toMatchObject({
    status: 302,
    headers: { location: `${playground.url}/` },
  });
});

test('another origin may neither read nor act, the own one may', async () => {
  const playground = await openPlace();
  const { port } = new URL(playground.url);
  for (const origin of ['http://evil.example', 'null', `https://127.0.0.1:${port}`, 'http://127.0.0.1:1']) {
    expect(await send(playground, { ...ACT, headers: { ...ACT.headers, origin } })).toMatchObject({
      status: 403,
    });
    expect(await send(playground, { path: '/read', headers: { origin } })).toMatchObject({ status: 403 });
  }
  const own = await send(playground, { ...ACT, headers: { ...ACT.headers, origin: playground.url } });
  expect(own.status).toBe(400);
});

test('another site may open the page by a link and ask for nothing else', async () => {
  const playground = await openPlace();
  const from = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  expect((await send(playground, { path: '/read', headers: from })).status).toBe(503);
  for (const headers of [
    { ...from, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
    { ...from, 'sec-fetch-dest': 'iframe' },
    { ...from, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
  ]) {
    expect(await send(playground, { path: '/read', headers })).toMatchObject({ status: 403 });
  }
  expect(await send(playground, { ...ACT, headers: { ...ACT.headers, ...from } })).toMatchObject({
    status: 403,
  });
});

test('every answer has a policy that lets no foreign or inline code in; only the reader may be framed, by the page', async () => {
  const playground = await openPlace();
  for (const path of [
    '/',
    '/none',
    '/playground/act',
    '/read',
    '/attachments/1/a.html',
    '/api/v10/gateway',
  ]) {
    const { headers } = await send(playground, { path });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain(`frame-ancestors ${path === '/read' ? "'self'" : "'none'"}`);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': expect.stringMatching(/^no-/),
    });
  }
});

test("Discord's API there takes the loopback's token alone", async () => {
  const playground = await openPlace();
  const path = '/api/v10/users/@me';
  const withToken = (token: string) =>
    send(playground, { path, headers: { authorization: `Bot ${token}` } }).then(({ status }) => status);
  expect(await withToken(playground.loopback.token)).toBe(200);
  expect(await withToken(`${playground.loopback.token}x`)).toBe(401);
  expect((await send(playground, { path })).status).toBe(401);
});

test('no path leads out of the folder of the page', async () => {
  const playground = await openPlace();
  for (const path of [
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..\\package.json',
    '/.env',
    '/page.js%00.css',
    '/read/../../package.json',
    '/read/c/..%2f..%2f..%2fpackage.json',
    '/read/article?id=../../package.json',
  ]) {
    const { status, text } = await send(playground, { path });
    expect([400, 404, 503]).toContain(status);
    expect(text).not.toContain('"dateline"');
  }
});

test('whatever path and method is asked for, nothing fails and no file of ours is shown', async () => {
  const playground = await openPlace();
  const part = fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      'read',
      'c',
      'article',
      'playground',
      'act',
      'api',
      'v10',
      '%2e%2e',
      'package.json',
    ),
    fc.string({ unit: 'binary-ascii', maxLength: 8 }).map(encodeURIComponent),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 6 }),
      fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'),
      async (parts, method) => {
        const { status, text } = await send(playground, { path: `/${parts.join('/')}`, method });
        expect(status).toBeLessThanOrEqual(503);
        expect(status).not.toBe(500);
        expect(text).not.toContain('"dateline"');
      },
    ),
    { numRuns: 60 },
  );
});
