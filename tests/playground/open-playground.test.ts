import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { makeFolder } from '../support/call-cli.ts';
import { makeArticle } from '../support/make-article.ts';
import { listen, openPlace, sendAct } from './open-place.ts';

test('a page is welcomed as the member, with the channels and its own direct message', async () => {
  const playground = await openPlace();
  const { welcome } = await listen(playground);
  expect(welcome.me).toMatchObject({ name: 'Robin', isAdministrator: false, isBot: false });
  expect(welcome.channels.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'text general',
    'text ask-the-archive',
    'text digest',
    'direct Dateline',
  ]);
  expect(welcome.channels.at(-1)?.userId).toBe(welcome.me.id);
  expect(welcome).toMatchObject({ server: { name: 'Press Room' }, online: false, progress: null });
});

test('what one says in a channel another sees there', async () => {
  const playground = await openPlace();
  const robin = await listen(playground);
  const alex = await listen(playground, playground.place.administrator.id);
  const channel = robin.welcome.channels[0]?.id ?? '';
  const { status } = await sendAct(playground, {
    act: 'say',
    user: robin.welcome.me.id,
    channel,
    content: 'Good morning',
  });
  expect(status).toBe(200);
  const seen = await alex.waitFor(({ type }) => type === 'message');
  expect(seen).toMatchObject({ message: { content: 'Good morning', channel_id: channel } });
});

test('a taken port is left to its owner, and the next that is free is taken', async () => {
  const first = await openPlace();
  const port = Number(new URL(first.url).port);
  const second = await openPlace({ port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  for (const playground of [first, second]) {
    expect((await listen(playground)).welcome.server.name).toBe('Press Room');
  }
});

test('only this machine reaches it', async () => {
  const { loopback, url } = await openPlace();
  expect(new URL(url).hostname).toBe('127.0.0.1');
  expect(loopback.gatewayUrl).toMatch(/^ws:\/\/127\.0\.0\.1:/);
});

test('a direct message and a private answer are seen by their user alone', async () => {
  const playground = await openPlace();
  const [robin, alex] = await Promise.all([
    listen(playground),
    listen(playground, playground.place.administrator.id),
  ]);
  const direct = robin.welcome.channels.find(({ kind }) => kind === 'direct')?.id ?? '';
  expect(alex.welcome.channels.map(({ id }) => id)).not.toContain(direct);
  await sendAct(playground, { act: 'say', user: robin.welcome.me.id, channel: direct, content: 'secret' });
  const general = robin.welcome.channels[0]?.id ?? '';
  await sendAct(playground, { act: 'say', user: robin.welcome.me.id, channel: general, content: 'open' });
  await alex.waitFor(({ type }) => type === 'message');
  expect(alex.events).toHaveLength(1);
  expect(robin.events).toHaveLength(2);
  expect((await listen(playground, alex.welcome.me.id)).welcome.messages).not.toHaveProperty(direct);
  expect((await listen(playground)).welcome.messages[direct]).toHaveLength(1);
});

test('nobody listens as somebody who is not there, or as the bot', async () => {
  const { url, place } = await openPlace();
  for (const user of ['1', place.bot.id, 'x']) {
    expect((await fetch(`${url}/playground/events?user=${user}`)).status).toBe(404);
  }
});

test('progress, articles and questions to try are told as they come, and at the next welcome', async () => {
  const playground = await openPlace();
  const page = await listen(playground);
  playground.showProgress({ stage: 'reading', done: 1, total: 2 });
  expect((await listen(playground)).welcome.progress).toEqual({ stage: 'reading', done: 1, total: 2 });
  const archive = await buildArchive([makeArticle('a', ['Words.'], { title: 'A title' })]);
  playground.showArticles({ archive }, ['/who person:Ada']);
  await page.waitFor(({ type }) => type === 'examples');
  expect(page.events).toEqual([
    { type: 'progress', progress: { stage: 'reading', done: 1, total: 2 } },
    { type: 'progress', progress: null },
    { type: 'examples', examples: ['/who person:Ada'] },
  ]);
  expect((await listen(playground)).welcome).toMatchObject({ progress: null, examples: ['/who person:Ada'] });
  expect(await (await fetch(`${playground.url}/read`)).text()).toContain('A title');
});

test('a thread is listed after its channel for those who see it', async () => {
  const playground = await openPlace();
  const page = await listen(playground);
  const general = page.welcome.channels[0]?.id ?? '';
  const { id } = playground.loopback.startThread(general, { name: 'more', user: page.welcome.me.id });
  const told = await page.waitFor(({ type }) => type === 'channels');
  expect(told.type === 'channels' && told.channels[1]).toMatchObject({
    id,
    kind: 'thread',
    parentId: general,
  });
});

test('a channel keeps its last 300 messages', async () => {
  const playground = await openPlace();
  const page = await listen(playground);
  const [channel = { id: '' }] = page.welcome.channels;
  const user = page.welcome.me.id;
  for (let number = 1; number <= 310; number += 1) {
    playground.loopback.say({ user, channel: channel.id, content: `${number}` });
  }
  const kept = (await listen(playground)).welcome.messages[channel.id] ?? [];
  expect(kept.map(({ content }) => Number(content))).toEqual(Array.from({ length: 300 }, (_, at) => at + 11));
  await page.waitFor((event) => event.type === 'message' && event.message.content === '310');
  expect(page.events.filter(({ type }) => type === 'gone')).toHaveLength(10);
});

test('the page and what belongs to it are served, and nothing else of the folder', async () => {
  const pageFolder = await makeFolder({
    'index.html': '<title>Page</title>',
    'page.js': 'let a',
    'page.css': 'a{}',
    'secret.txt': 'secret',
    '.env.js': 'secret',
  });
  const { url } = await openPlace({ pageFolder });
  const types = await Promise.all(
    ['/', '/page.js', '/page.css'].map(async (path) => (await fetch(url + path)).headers.get('content-type')),
  );
  expect(types).toEqual([
    'text/html; charset=utf-8',
    'text/javascript; charset=utf-8',
    'text/css; charset=utf-8',
  ]);
  for (const path of ['/secret.txt', '/.env.js', '/none.js'])
    expect((await fetch(url + path)).status).toBe(404);
});

test("a page's socket is refused at the gateway, a bot's is not", async () => {
  const { loopback } = await openPlace();
  const opens = (headers: Readonly<Record<string, string>>) =>
    new Promise<boolean>((resolve) => {
      const socket = new WebSocket(loopback.gatewayUrl, { headers });
      socket.on('open', () => {
        socket.terminate();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
  expect(await opens({})).toBe(true);
  expect(await opens({ origin: 'http://evil.example' })).toBe(false);
  expect(await opens({ host: 'evil.example' })).toBe(false);
});
