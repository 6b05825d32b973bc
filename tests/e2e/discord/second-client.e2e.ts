import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Loopback } from '../../../src/playground/loopback/loopback.ts';
import { openLoopback } from '../../../src/playground/loopback/open-loopback.ts';
import { judgeRequest } from '../../support/judge-request.ts';

// Debian's own, which python3-discord is installed for.
const PYTHON = '/usr/bin/python3';

interface Told {
  readonly event: string;
  readonly [fact: string]: unknown;
}

let loopback: Loopback;
let client: ChildProcess;
const told: Told[] = [];
let heard = () => {};

/** The first that the client told of this event, after so many others of its kind. */
async function tells(event: string, before = 0): Promise<Told> {
  for (;;) {
    const found = told.filter((each) => each.event === event)[before];
    if (found) return found;
    await new Promise<void>((resolve) => {
      heard = resolve;
    });
  }
}

let guild: ReturnType<Loopback['addGuild']>;
let channel: ReturnType<Loopback['addChannel']>;
let user: ReturnType<Loopback['addUser']>;

beforeAll(async () => {
  if (spawnSync(PYTHON, ['-c', 'import discord']).status !== 0)
    throw new Error('discord.py is missing: on Debian, apt-get install python3-discord.');
  loopback = await openLoopback({ judge: judgeRequest });
  guild = loopback.addGuild({ name: 'Press' });
  channel = loopback.addChannel(guild, { name: 'general' });
  user = loopback.addUser({ name: 'ann' });
  loopback.addMember(guild, user);
  client = spawn(PYTHON, [new URL('second-client.py', import.meta.url).pathname], {
    env: { ...process.env, TOKEN: loopback.token, API: loopback.api, GATEWAY: loopback.gatewayUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!client.stdout) throw new Error('no output');
  createInterface({ input: client.stdout }).on('line', (line) => {
    told.push(JSON.parse(line));
    heard();
  });
  await Promise.race([
    tells('ready'),
    new Promise((_, reject) => {
      client.once('exit', (code) => reject(new Error(`the client ended (${code}): ${loopback.complaints}`)));
    }),
  ]);
});

afterAll(async () => {
  client?.kill('SIGKILL');
  await loopback?.close();
});

test('logs in with a compressed stream, sees its server and registers its commands', async () => {
  expect(await tells('ready')).toMatchObject({ guilds: ['Press'] });
  expect(await tells('synced')).toMatchObject({ names: ['Count letters', 'echo', 'form'] });
  expect(
    loopback
      .commands()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Count letters', 'echo', 'form']);
});

test('completes, defers, edits, and takes the press of a button', async () => {
  const choices = await loopback.complete({
    user,
    channel,
    command: 'echo',
    options: { words: 'hi' },
    focused: 'words',
  });
  expect(choices).toEqual([expect.objectContaining({ name: 'hi!', value: 'hi!' })]);
  const run = loopback.slash({ user, channel, command: 'echo', options: { words: 'good day' } });
  expect((await run.acknowledged).type).toBe(5);
  const message = await run.answered;
  expect(message.content).toBe('you said good day');
  const press = loopback.press({ user, message, customId: 'again' });
  await press.acknowledged;
  expect((await press.answered).content).toBe('pressed');
  await expect.poll(() => press.followups.map(({ content }) => content)).toEqual(['only you']);
});

test('opens a form and reads what was filled in', async () => {
  const run = loopback.slash({ user, channel, command: 'form' });
  expect((await run.acknowledged).type).toBe(9);
  const sent = loopback.submit({ user, modal: run, values: { name: 'Ann' } });
  await sent.acknowledged;
  expect((await sent.answered).content).toBe('hello Ann');
});

test('is shown the content of a message that mentions it, and of no other', async () => {
  const before = told.filter(({ event }) => event === 'message').length;
  loopback.say({ user, channel, content: 'between us' });
  loopback.say({ user, channel, content: `<@${loopback.botId}> hello` });
  expect(await tells('message', before)).toMatchObject({ content: '' });
  expect(await tells('message', before + 1)).toMatchObject({ content: `<@${loopback.botId}> hello` });
  await loopback.waitFor(channel, ({ content }) => content === 'seen twice');
});

test('counts a message by its menu', async () => {
  const message = loopback.say({ user, channel, content: 'twelve signs' });
  const run = loopback.menu({ user, channel, command: 'Count letters', message });
  await run.acknowledged;
  expect((await run.answered).content).toBe('12');
});

test('resumes after the connection was cut, and hears what it missed', async () => {
  loopback.cut();
  const run = loopback.slash({ user, channel, command: 'echo', options: { words: 'still there?' } });
  await tells('resumed');
  expect((await run.answered).content).toBe('you said still there?');
});

test('sends nothing that Discord would refuse', () => {
  expect(loopback.complaints).toEqual([]);
});
