import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Interaction } from '../../../src/playground/loopback/interactions/interaction.ts';
import { isPrivate, textIn } from './read-message.ts';
import { useScene } from './scene.ts';

const scene = useScene();
const MEETING = { command: 'when', options: { event: 'Borisov meets Maduro' } };
const ANSWER = 'Wednesday 16 February 2022';
const WAIT = { timeout: 60_000, interval: 20 };

const EDIT = /PATCH \/webhooks/;
const CALLBACK = /\/callback/;
const POST = /POST \/channels\/\d+\/messages/;

const question = (channel = scene.channel) =>
  scene.loopback.say({
    user: scene.newcomer(),
    channel,
    content: `<@${scene.loopback.botId}> when did Borisov meet Maduro?`,
  });
const requested = (route: RegExp, from = 0) =>
  scene.loopback.requests.slice(from).filter(({ method, path }) => route.test(`${method} ${path}`));

afterEach(async () => {
  scene.loopback.lateAfter = 3_000;
  // Whatever happened, the next question is answered.
  expect(textIn(await scene.ask(MEETING))).toContain(ANSWER);
});

describe('when Discord says 429', () => {
  test('to an edit, it is repeated no sooner than told, and the answer comes', async () => {
    const from = scene.loopback.requests.length;
    scene.loopback.fail(EDIT, { status: 429, retryAfter: 0.3 });
    expect(textIn(await scene.ask(MEETING))).toContain(ANSWER);
    const [first, second] = requested(EDIT, from);
    expect([first?.status, second?.status]).toEqual([429, 200]);
    expect((second?.at ?? 0) - (first?.answeredAt ?? 0)).toBeGreaterThanOrEqual(300);
  });

  test('for all requests, they wait, and every answer comes', async () => {
    scene.loopback.lateAfter = 60_000;
    scene.loopback.fail(EDIT, { status: 429, retryAfter: 0.3, global: true });
    const runs = [1, 2, 3, 4, 5].map(() => scene.send(MEETING));
    for (const run of runs) expect(textIn(await run.answered)).toContain(ANSWER);
  });

  test('to a reply, it is repeated, and stands there once', async () => {
    scene.loopback.fail(POST, { status: 429, retryAfter: 0.3 });
    const message = question();
    await scene.replyTo(message);
    await scene.settled();
    const replies = scene.written().filter((each) => each.message_reference?.message_id === message.id);
    expect(replies.length).toBe(1);
  });
});

describe('when Discord fails', () => {
  test('three times, the answer comes', async () => {
    for (const route of [CALLBACK, EDIT]) {
      scene.loopback.lateAfter = 60_000;
      scene.loopback.fail(route, { status: 500, times: 3 });
      expect(textIn(await scene.ask(MEETING))).toContain(ANSWER);
    }
    scene.loopback.fail(POST, { status: 500, times: 3 });
    expect(textIn(await scene.replyTo(question()))).toContain('February 2022');
  });

  test('more often than it is asked again, the one who asks is told, with an id that is in the log', async () => {
    scene.expectInLog(({ msg }) => msg === 'a question failed');
    scene.loopback.fail(EDIT, { status: 500, times: 6 });
    const card = await scene.ask(MEETING);
    const id = /`([0-9a-f]{8})`/.exec(textIn(card))?.[1];
    expect(textIn(card)).toContain('Something went wrong here');
    expect((await scene.bot.waitForLog((line) => line.id === id)).level).toBe(50);
  });

  test('to show that it is typing, the answer comes', async () => {
    scene.loopback.fail(/\/typing/, { status: 500, times: 6 });
    expect(textIn(await scene.replyTo(question()))).toContain('February 2022');
    await vi.waitFor(
      () => expect(requested(/\/typing/).filter(({ status }) => status === 500).length).toBe(6),
      WAIT,
    );
  });

  test('to open a thread, the answer goes below the message', async () => {
    await scene.set('threads');
    scene.loopback.fail(/\/threads/, { status: 403, body: { message: 'Missing Permissions', code: 50013 } });
    expect(textIn(await scene.replyTo(question()))).toContain('February 2022');
    await scene.set('threads');
  });

  test('to mark a message, nothing else fails', async () => {
    const user = scene.newcomer();
    const content = `<@${scene.loopback.botId}> when did Borisov meet Maduro?`;
    await scene.tell({ user, channel: scene.channel, content });
    scene.loopback.fail(/\/reactions/, { status: 403, body: { message: 'Reaction blocked', code: 90001 } });
    scene.loopback.say({ user, channel: scene.channel, content });
    await vi.waitFor(() => expect(requested(/\/reactions/).at(-1)?.status).toBe(403), WAIT);
  });
});

describe('when an acknowledgement is too late', () => {
  test('nothing fails, and a warning tells', async () => {
    scene.loopback.lateAfter = 1;
    const release = scene.loopback.hold(CALLBACK);
    const run = scene.send(MEETING);
    await expect(run.acknowledged).rejects.toThrow('never acknowledged');
    release();
    const told = await scene.bot.waitForLog(({ msg }) => msg === 'too late to answer');
    expect(told.level).toBe(40);
    expect(run.response()).toBeNull();
  });

  test('of a press, of choices and of the menu, neither', async () => {
    const card = await scene.ask(MEETING);
    const message = scene.loopback.say({ user: scene.ann, channel: scene.channel, content: 'Borisov' });
    scene.loopback.lateAfter = 1;
    const release = scene.loopback.hold(CALLBACK);
    const about = { user: scene.ann, channel: scene.channel };
    const late = [
      scene.press(card, 'Why this', scene.ann),
      scene.press(card, 'Helpful', scene.ann),
      scene.loopback.complete({ ...about, command: 'who', focused: 'person', options: { person: 'a' } }),
      scene.loopback.menu({ ...about, command: 'Find sources for this', message }).answered,
      scene.ask({ command: 'help' }),
      scene.ask({ command: 'settings', subcommand: 'show', user: scene.manager }),
      scene.ask({ command: 'settings', subcommand: 'check', user: scene.manager }),
      scene.ask({ command: 'feedback', subcommand: 'export', user: scene.manager }),
      scene.ask({ command: 'privacy' }),
    ];
    for (const each of late) await expect(each).rejects.toThrow('never acknowledged');
    release();
    await vi.waitFor(
      () =>
        expect(scene.bot.log.filter(({ msg }) => msg === 'too late to answer').length).toBe(late.length + 1),
      WAIT,
    );
  });
});

test('an interaction that comes twice is answered once', async () => {
  const release = scene.loopback.hold(EDIT);
  const run = scene.send(MEETING);
  await run.acknowledged;
  const { payload } = (run as Interaction).facts;
  scene.loopback.dispatch({ t: 'INTERACTION_CREATE', d: payload });
  release();
  expect(textIn(await run.answered)).toContain(ANSWER);
  expect(run.followups).toEqual([]);
});

describe('what is gone when the answer is ready', () => {
  test('a channel: nothing fails', async () => {
    for (const hold of [EDIT, POST]) {
      const channel = scene.loopback.addChannel(scene.guild, { name: 'brief' });
      const from = scene.loopback.requests.length;
      const release = scene.loopback.hold(hold);
      if (hold === POST) question(channel);
      else await scene.send({ ...MEETING, channel }).acknowledged;
      await vi.waitFor(() => expect(requested(hold, from).length).toBe(1), WAIT);
      scene.loopback.deleteChannel(channel);
      release();
      await vi.waitFor(() => expect(requested(hold, from)[0]?.status).not.toBeNull(), WAIT);
    }
  });

  test('a message: the answer stands in the channel', async () => {
    const channel = scene.loopback.addChannel(scene.guild, { name: 'regret' });
    const from = scene.loopback.requests.length;
    const release = scene.loopback.hold(POST);
    const message = question(channel);
    await vi.waitFor(() => expect(requested(POST, from).length).toBe(1), WAIT);
    scene.loopback.deleteMessage(message);
    release();
    const card = await scene.loopback.waitFor(channel, ({ author }) => author.id === scene.loopback.botId);
    expect(textIn(card)).toContain('February 2022');
  });

  test('the answer itself, deleted before it was there: nothing fails', async () => {
    const from = scene.loopback.requests.length;
    const release = scene.loopback.hold(EDIT);
    const run = scene.send(MEETING);
    await run.acknowledged;
    await vi.waitFor(() => expect(requested(EDIT, from).length).toBe(1), WAIT);
    const response = run.response();
    if (response !== null) scene.loopback.deleteMessage(response);
    release();
    await vi.waitFor(() => expect(requested(EDIT, from)[0]?.status).toBe(404), WAIT);
  });

  test('the permission to write: a line in the log tells', async () => {
    scene.expectInLog(({ msg }) => msg === 'a question failed');
    const channel = scene.loopback.addChannel(scene.guild, { name: 'closing' });
    const from = scene.loopback.requests.length;
    const release = scene.loopback.hold(POST);
    const message = question(channel);
    await vi.waitFor(() => expect(requested(POST, from).length).toBe(1), WAIT);
    scene.loopback.setBotPermissions(channel, { deny: 1n << 11n });
    release();
    await scene.bot.waitForLog((line) => line.message === message.id);
    expect(scene.written(channel)).toEqual([]);
  });

  test('the server: nothing fails', async () => {
    const guild = scene.loopback.addGuild({ name: 'Brief' });
    const channel = scene.loopback.addChannel(guild, { name: 'news' });
    const from = scene.loopback.requests.length;
    const release = scene.loopback.hold(EDIT);
    await scene.send({ ...MEETING, channel, user: scene.newcomer(guild) }).acknowledged;
    await vi.waitFor(() => expect(requested(EDIT, from).length).toBe(1), WAIT);
    scene.loopback.removeGuild(guild);
    release();
    await vi.waitFor(() => expect(requested(EDIT, from)[0]?.status).not.toBeNull(), WAIT);
  });
});

test('a failure that is told is told privately, also of a public answer', async () => {
  scene.expectInLog(({ msg }) => msg === 'a question failed');
  scene.loopback.fail(CALLBACK, { status: 403, body: { message: 'Missing Access', code: 50001 } });
  const run = scene.send(MEETING);
  expect(isPrivate(await run.answered)).toBe(true);
  expect(textIn(await run.answered)).toContain('Something went wrong here');
});
