import { setTimeout as sleep } from 'node:timers/promises';
import { constants, createInflate } from 'node:zlib';
import { Events, GatewayCloseCodes, GatewayIntentBits } from 'discord.js';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Loopback } from '../../../src/playground/loopback/loopback.ts';
import { login, makeClient, openPlace } from './open-bot.ts';

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(5);
}

/** A bot that answers /when; its session is there. */
async function openWhen() {
  const place = await openPlace();
  const { loopback, user, channel } = place;
  const client = await login(loopback);
  await client.application.commands.set([{ name: 'when', description: 'When' }]);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('then');
  });
  const ask = () => loopback.slash({ user, channel, command: 'when' });
  return { ...place, client, ask };
}

test('READY comes with the servers, and the session tells what was asked for', async () => {
  const { loopback, guild } = await openPlace();
  const client = await login(loopback, { intents: [GatewayIntentBits.Guilds], presence: { status: 'idle' } });
  expect(client.user.id).toBe(loopback.botId);
  expect(client.application.id).toBe(loopback.applicationId);
  expect([...client.guilds.cache.keys()]).toEqual([guild.id]);
  expect(loopback.connected).toBe(1);
  const [session] = loopback.sessions;
  expect(session).toMatchObject({
    intents: 1,
    properties: { os: expect.any(String) },
    presence: { status: 'idle' },
    compressed: false,
  });
});

test('what was missed in a cut arrives after the resume', async () => {
  const { loopback, ask } = await openWhen();
  loopback.cut();
  expect(loopback.connected).toBe(0);
  const run = ask();
  expect((await run.answered).content).toBe('then');
  expect(loopback.sessions.map(({ resumes }) => resumes)).toEqual([1]);
});

test('a cut in the middle of an answer loses nothing', async () => {
  const { loopback, ask } = await openWhen();
  const runs = Array.from({ length: 20 }, ask);
  loopback.cut();
  runs.push(...Array.from({ length: 20 }, ask));
  const answers = await Promise.all(runs.map(({ answered }) => answered));
  expect(new Set(answers.map(({ id }) => id)).size).toBe(40);
  expect(loopback.complaints).toEqual([]);
});

test('a request to reconnect is resumed', async () => {
  const { loopback, ask } = await openWhen();
  loopback.askToReconnect();
  await until(() => loopback.sessions[0]?.resumes === 1);
  expect((await ask().answered).content).toBe('then');
  expect(loopback.sessions.length).toBe(1);
});

test('an invalid session is begun anew', async () => {
  const { loopback, ask } = await openWhen();
  loopback.invalidate({ resumable: false });
  await until(() => loopback.sessions.length === 2 && loopback.connected === 1);
  expect((await ask().answered).content).toBe('then');
});

test('an invalid session that can be resumed is resumed', async () => {
  const { loopback } = await openWhen();
  loopback.invalidate({ resumable: true });
  await until(() => loopback.sessions[0]?.resumes === 1);
  expect(loopback.sessions.length).toBe(1);
});

test('a session that is unknown cannot be resumed', async () => {
  const { loopback } = await openPlace();
  const { socket, heard } = await connect(loopback);
  socket.send(JSON.stringify({ op: 6, d: { token: loopback.token, session_id: 'none', seq: 1 } }));
  await until(() => heard.length === 2);
  expect(heard[1]).toMatchObject({ op: 9, d: false });
  socket.terminate();
});

test('a wrong token is closed with 4004, intents that are refused with 4014', async () => {
  const { loopback } = await openPlace();
  expect(await closeCode(loopback, { token: 'wrong', intents: 1 })).toBe(
    GatewayCloseCodes.AuthenticationFailed,
  );
  loopback.refuseIntents(GatewayIntentBits.MessageContent);
  const intents = GatewayIntentBits.MessageContent | 1;
  expect(await closeCode(loopback, { token: loopback.token, intents })).toBe(
    GatewayCloseCodes.DisallowedIntents,
  );
  const client = makeClient(loopback, { intents });
  await expect(client.login(loopback.token)).rejects.toThrow(/disallowed intents/i);
  expect((await login(loopback)).isReady()).toBe(true);
});

test('a client with a wrong token cannot log in', async () => {
  const { loopback } = await openPlace();
  await expect(makeClient(loopback).login('wrong')).rejects.toMatchObject({ code: 'TokenInvalid' });
});

test('what no client may say is closed with its code', async () => {
  const { loopback } = await openPlace();
  const code = async (text: string) => {
    const { socket } = await connect(loopback);
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.send(text);
    return closed;
  };
  expect(await code('{')).toBe(GatewayCloseCodes.DecodeError);
  expect(await code('null')).toBe(GatewayCloseCodes.NotAuthenticated);
  expect(await code('{"op":3,"d":{}}')).toBe(GatewayCloseCodes.NotAuthenticated);
  expect(await code(JSON.stringify({ op: 2, d: { token: loopback.token } }))).toBe(
    GatewayCloseCodes.InvalidIntents,
  );
});

test('a heartbeat is acknowledged', async () => {
  const { loopback } = await openPlace();
  const { socket, heard } = await connect(loopback);
  socket.send('{"op":1,"d":null}');
  await until(() => heard.length === 2);
  expect(heard.map(({ op }) => op)).toEqual([10, 11]);
  socket.terminate();
});

test('any event is told, malformed ones too', async () => {
  const { loopback, client } = await openWhen();
  const raw: unknown[] = [];
  client.on(Events.Raw as never, (packet: { t: string }) => raw.push(packet.t));
  client.ws.on('NEW_THING' as never, () => raw.push('heard'));
  loopback.dispatch({ t: 'NEW_THING', d: { a: 1 } });
  await until(() => raw.includes('NEW_THING'));
});

test('zlib-stream gives each message whole, in order', async () => {
  const { loopback, user, channel } = await openPlace();
  const { socket, heard } = await connect(loopback, '&compress=zlib-stream');
  const intents =
    GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.MessageContent;
  socket.send(JSON.stringify({ op: 2, d: { token: loopback.token, intents } }));
  await until(() => heard.length === 3);
  for (let at = 0; at < 50; at += 1) loopback.say({ user, channel, content: `${at} ${'word '.repeat(300)}` });
  await until(() => heard.length === 53);
  expect(heard.slice(0, 3).map(({ op, t }) => t ?? op)).toEqual([10, 'READY', 'GUILD_CREATE']);
  const contents = heard.slice(3).map(({ d }) => (d as { content: string }).content.split(' ', 1)[0]);
  expect(contents).toEqual(Array.from({ length: 50 }, (_, at) => String(at)));
  expect(loopback.sessions[0]?.compressed).toBe(true);
  socket.terminate();
});

test('pages are served beside the API, and no other sockets are taken', async () => {
  const pages = new Hono().get('/', (context) => context.text('the page'));
  const { loopback } = await openPlace({ pages });
  const address = loopback.api.replace('/api', '');
  expect(await (await fetch(`${address}/`)).text()).toBe('the page');
  expect((await fetch(`${loopback.api}/v10/gateway`)).status).toBe(200);
  const socket = new WebSocket(`${loopback.gatewayUrl}/elsewhere`);
  await expect(new Promise((_, reject) => socket.on('error', reject))).rejects.toThrow();
});

interface Heard {
  readonly op: number;
  readonly t?: string;
  readonly d?: unknown;
}

async function connect(
  loopback: Loopback,
  query = '',
): Promise<{ readonly socket: WebSocket; readonly heard: readonly Heard[] }> {
  const socket = new WebSocket(`${loopback.gatewayUrl}/?v=10&encoding=json${query}`);
  const heard: Heard[] = [];
  const inflate = createInflate({ flush: constants.Z_SYNC_FLUSH });
  let waiting: Buffer[] = [];
  inflate.on('data', (chunk: Buffer) => waiting.push(chunk));
  let done = Promise.resolve();
  socket.on('message', (data: Buffer, isBinary) => {
    if (!isBinary) {
      heard.push(JSON.parse(String(data)));
      return;
    }
    done = done.then(async () => {
      await new Promise<void>((resolve) => inflate.write(data, () => resolve()));
      await sleep(0);
      heard.push(JSON.parse(String(Buffer.concat(waiting))));
      waiting = [];
    });
  });
  await until(() => heard.length === 1);
  return { socket, heard };
}

async function closeCode(loopback: Loopback, identify: object): Promise<unknown> {
  const { socket } = await connect(loopback);
  const closed = new Promise((resolve) => socket.on('close', resolve));
  socket.send(JSON.stringify({ op: 2, d: { properties: {}, ...identify } }));
  return closed;
}
