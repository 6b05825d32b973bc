import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { startBotProcess } from '../../support/start-bot-process.ts';
import { isPrivate, textIn } from './read-message.ts';
import { Scene } from './scene.ts';

const MEETING = { command: 'when', options: { event: 'Borisov meets Maduro' } };
const ANSWER = 'Wednesday 16 February 2022';
const EDIT = /PATCH \/webhooks/;
const LONGEST_STOP_MS = 10_000;
const WAIT = { timeout: 60_000, interval: 20 };

let scene: Scene;
beforeAll(async () => {
  scene = new Scene();
  await scene.open();
});
afterEach(async () => {
  await scene.stopAll();
  scene.check();
});
afterAll(() => scene.close());

describe('told to stop', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('by %s with nothing in hand, it ends well', async (signal) => {
    await scene.start();
    expect(await scene.bot.stop(signal)).toEqual({ code: 0, signal: null });
    await vi.waitFor(() => expect(scene.loopback.connected).toBe(0), WAIT);
  });

  test('with questions in hand it answers them, takes no new ones, and ends well within 10 s', async () => {
    await scene.start();
    const release = scene.loopback.hold(/PATCH \/webhooks|POST \/channels\/\d+\/messages/);
    const runs = [1, 2, 3, 4, 5].map(() => scene.send(MEETING));
    await Promise.all(runs.map(({ acknowledged }) => acknowledged));
    const content = `<@${scene.loopback.botId}> when did Borisov meet Maduro?`;
    const message = scene.loopback.say({ user: scene.newcomer(), channel: scene.channel, content });
    await vi.waitFor(
      () => expect(scene.loopback.requests.some(({ path }) => path.endsWith('/typing'))).toBe(true),
      WAIT,
    );
    const told = performance.now();
    const ended = scene.bot.stop();
    await scene.bot.waitForLog(({ msg }) => msg === 'stopping');
    const late = await scene.ask(MEETING);
    expect(isPrivate(late)).toBe(true);
    expect(textIn(late)).toContain('I am being restarted');
    release();
    for (const run of runs) expect(textIn(await run.answered)).toContain(ANSWER);
    expect(textIn(await scene.replyTo(message))).toContain('February 2022');
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(performance.now() - told).toBeLessThan(LONGEST_STOP_MS);
  });

  test('with an answer that Discord never takes, it ends within 10 s all the same', async () => {
    await scene.start();
    onTestFinished(scene.loopback.hold(EDIT));
    await scene.send(MEETING).acknowledged;
    const told = performance.now();
    expect(await scene.bot.stop()).toEqual({ code: 0, signal: null });
    expect(performance.now() - told).toBeLessThan(LONGEST_STOP_MS);
    expect(scene.bot.log.map(({ msg }) => msg)).toContain('stopped with questions in hand');
  });

  test('before it is connected, it ends', async () => {
    onTestFinished(scene.loopback.hold(/\/gateway/));
    const bot = scene.launch();
    await vi.waitFor(() => expect(scene.loopback.requests.at(-1)?.path).toContain('/gateway'), WAIT);
    const told = performance.now();
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
    expect(performance.now() - told).toBeLessThan(LONGEST_STOP_MS);
  });
});

describe('what cannot work is said in one line, and the status is 1:', () => {
  const expectRefused = async (environment: Record<string, string>): Promise<string> => {
    const bot = scene.launch(environment);
    expect(await bot.ended).toEqual({ code: 1, signal: null });
    const words = bot.errors.filter((line) => !line.startsWith('{'));
    expect(words.length, words.join('\n')).toBe(1);
    return words[0] ?? '';
  };

  test('a token that Discord does not know', async () => {
    const wrong = `${Buffer.from('175928847299117063').toString('base64url')}.wrong.${'x'.repeat(38)}`;
    expect(await expectRefused({ DISCORD_TOKEN: wrong })).toContain(
      'Discord does not know this DISCORD_TOKEN',
    );
    expect(await expectRefused({ DISCORD_TOKEN: 'nonsense' })).toContain(
      'Discord does not know this DISCORD_TOKEN',
    );
  });

  test('an address where nobody answers', async () => {
    const words = await expectRefused({ DISCORD_API: 'http://127.0.0.1:9/api' });
    expect(words).toContain('http://127.0.0.1:9/api cannot be reached');
  });

  test('an address that is none', async () => {
    expect(await expectRefused({ DISCORD_API: 'nonsense' })).toContain(
      'DISCORD_API: must be an http or https address',
    );
  });

  test('a folder of articles that is not there', async () => {
    const words = await expectRefused({ CORPUS_DIR: '/nowhere/to/be/found' });
    expect(words).toContain('/nowhere/to/be/found');
  });

  test('a folder of articles that is a file', async () => {
    const file = join(scene.folder, 'file.txt');
    writeFileSync(file, 'no folder');
    expect(await expectRefused({ CORPUS_DIR: file })).toContain('file.txt');
  });

  test.skipIf(process.getuid?.() === 0)('a folder of articles that may not be read', async () => {
    const closed = join(scene.folder, 'closed');
    mkdirSync(closed, { mode: 0o000 });
    expect(await expectRefused({ CORPUS_DIR: closed })).toContain('closed');
    chmodSync(closed, 0o700);
  });

  test('a place for what is kept that is a file', async () => {
    const file = join(scene.folder, 'taken');
    writeFileSync(file, '');
    expect(await expectRefused({ DATA_DIR: file })).toContain('taken');
  });

  test('commands that Discord refuses to take are no reason to stop', async () => {
    scene.expectInLog(({ msg }) => msg.startsWith('commands could not be registered'));
    const fresh = join(scene.folder, 'fresh');
    scene.loopback.fail(/PUT .*\/commands/, {
      status: 403,
      body: { message: 'Missing Access', code: 50001 },
    });
    await scene.start({ DATA_DIR: fresh });
    expect(textIn(await scene.ask(MEETING))).toContain(ANSWER);
    await scene.bot.stop();
  });
});

describe('the log', () => {
  const WORD = 'xylophonist';

  test('holds no word that people typed and no token, at any level and whatever fails', async () => {
    scene.expectInLog(({ msg }) => msg === 'a question failed');
    await scene.start({ LOG_LEVEL: 'trace' });
    const question = `who is the ${WORD} of Caracas`;
    const asked = { command: 'ask', options: { question } };
    const { channel } = scene;
    const content = `<@${scene.loopback.botId}> ${question}?`;
    const message = await scene.tell({ user: scene.newcomer(), channel, content });
    const card = await scene.ask(asked);
    await scene.press(card, 'Why this', scene.ann);
    await scene.press(card, 'Not helpful', scene.ann);
    await scene.loopback.menu({ user: scene.newcomer(), channel, command: 'Find sources for this', message })
      .answered;
    const about = { user: scene.ann, channel, command: 'who', focused: 'person' };
    await scene.loopback.complete({ ...about, options: { person: WORD } });
    scene.loopback.fail(EDIT, { status: 500, times: 6 });
    await scene.ask(asked);
    scene.loopback.fail(EDIT, {
      status: 400,
      body: {
        message: 'Invalid Form Body',
        code: 50035,
        errors: { content: { _errors: [{ code: 'X', message: 'no' }] } },
      },
    });
    await scene.ask(asked);
    scene.loopback.fail(/POST \/channels\/\d+\/messages/, {
      status: 403,
      body: { message: 'Missing Access', code: 50001 },
    });
    await scene.tell({ user: scene.newcomer(), channel, content });
    await scene.bot.stop();
    const { output, errors, log } = scene.bot;
    expect([output, ...errors].join('\n')).not.toContain(WORD);
    expect(errors.length).toBe(log.length);
    expect(log.map(({ event }) => event)).toContain('command ask');
  });

  test('says nothing at level silent, and the start is told all the same', async () => {
    const bot = scene.launch({ LOG_LEVEL: 'silent' });
    await bot.waitForOutput('Connected to Discord');
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
    expect(bot.errors).toEqual([]);
  });

  test('warns of files that cannot be read, and the rest is served', async () => {
    const corpus = join(scene.folder, 'partly');
    mkdirSync(corpus);
    writeFileSync(
      join(corpus, 'good.txt'),
      'The ferry\n\nOtto Brask opened the ferry of Lindholm on 3 May 2024.\n',
    );
    writeFileSync(join(corpus, 'bad.jsonl'), 'no JSON\n');
    await scene.start({ CORPUS_DIR: corpus });
    const warned = scene.bot.log.filter(({ level }) => level === 40);
    expect(warned).toEqual([expect.objectContaining({ file: expect.stringContaining('bad.jsonl') })]);
    expect(textIn(await scene.ask({ command: 'who', options: { person: 'Otto Brask' } }))).toContain(
      'Otto Brask',
    );
    await scene.bot.stop();
  });
});

test('with an empty folder it starts, warns, and answers that the articles do not say', async () => {
  const empty = join(scene.folder, 'empty');
  mkdirSync(empty);
  await scene.start({ CORPUS_DIR: empty });
  expect(textIn(await scene.ask(MEETING))).toContain('The articles do not say.');
  await scene.bot.waitForLog(({ level, msg }) => level === 40 && msg.includes('no article in'));
});

test('a program that is not built is asked for in words', () => {
  expect(() => startBotProcess({ program: 'src/nothing.js', environment: {} })).toThrow(
    'run npm run build first',
  );
});
