import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Run } from '../../../src/playground/loopback/interactions/run.ts';
import { textIn } from './read-message.ts';
import { useScene } from './scene.ts';

const scene = useScene();
const MEETING = { command: 'when', options: { event: 'Borisov meets Maduro' } };
const WAIT = { timeout: 60_000, interval: 20 };

beforeAll(() => {
  // Whether Discord would still have waited is not what is looked at here.
  scene.loopback.lateAfter = 60_000;
});

const resumed = () => scene.loopback.sessions.reduce((sum, { resumes }) => sum + resumes, 0);
const gone = () => vi.waitFor(() => expect(scene.loopback.connected).toBe(0), WAIT);
const back = () => vi.waitFor(() => expect(scene.loopback.connected).toBe(1), WAIT);

async function expectAnswered(run: Run): Promise<void> {
  expect(textIn(await run.answered)).toContain('Wednesday 16 February 2022');
}

describe('after the connection was cut', () => {
  test('what was missed is answered, and the session is the same', async () => {
    const before = resumed();
    scene.loopback.cut();
    await gone();
    const missed = [1, 2, 3].map(() => scene.send(MEETING));
    const content = `<@${scene.loopback.botId}> when did Borisov meet Maduro?`;
    const message = scene.loopback.say({ user: scene.newcomer(), channel: scene.channel, content });
    await Promise.all(missed.map(expectAnswered));
    expect(textIn(await scene.replyTo(message))).toContain('February 2022');
    expect(resumed()).toBe(before + 1);
    expect(scene.loopback.sessions.length).toBe(1);
    await scene.bot.waitForLog(({ msg }) => msg === 'connection resumed');
  });

  test('in the middle of an answer the answer comes all the same', async () => {
    const release = scene.loopback.hold(/PATCH \/webhooks/);
    const run = scene.send(MEETING);
    await run.acknowledged;
    scene.loopback.cut();
    await gone();
    release();
    await expectAnswered(run);
    await back();
  });

  test('between a press and its answer the page comes all the same', async () => {
    const card = await scene.ask(MEETING);
    const release = scene.loopback.hold(/\/callback/);
    const pressed = scene.press(card, 'Why this', scene.ann);
    scene.loopback.cut();
    await gone();
    release();
    expect(textIn(await pressed)).toContain('Confidence');
    await back();
  });

  test('again and again it goes on', async () => {
    for (let times = 0; times < 3; times += 1) {
      scene.loopback.cut();
      await gone();
      const run = scene.send(MEETING);
      await expectAnswered(run);
    }
  });
});

test('asked to connect again (op 7) it does, and misses nothing', async () => {
  const before = resumed();
  scene.loopback.askToReconnect();
  const runs = [1, 2, 3].map(() => scene.send(MEETING));
  await Promise.all(runs.map(expectAnswered));
  await vi.waitFor(() => expect(resumed()).toBe(before + 1), WAIT);
  await back();
  await expectAnswered(scene.send(MEETING));
});

test('told that its session is invalid but can be resumed, it resumes it', async () => {
  const before = resumed();
  scene.loopback.invalidate({ resumable: true });
  await vi.waitFor(() => expect(resumed()).toBe(before + 1), WAIT);
  expect(scene.loopback.sessions.length).toBe(1);
  await expectAnswered(scene.send(MEETING));
});

test('told that its session has ended, it begins a new one, and answers', async () => {
  scene.loopback.invalidate({ resumable: false });
  await vi.waitFor(() => expect(scene.loopback.sessions.length).toBe(2), WAIT);
  await back();
  await expectAnswered(scene.send(MEETING));
  const content = `<@${scene.loopback.botId}> when did Borisov meet Maduro?`;
  const reply = await scene.tell({ user: scene.newcomer(), channel: scene.channel, content });
  expect(textIn(reply)).toContain('February 2022');
});

test('settings are as they were, and commands are not registered again by all that', async () => {
  const puts = scene.loopback.requests.filter(
    ({ method, route }) => method === 'PUT' && route.endsWith('/commands'),
  );
  expect(puts.length).toBe(1);
});
