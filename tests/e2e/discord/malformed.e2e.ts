import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { Interaction } from '../../../src/playground/loopback/interactions/interaction.ts';
import { textIn } from './read-message.ts';
import { useScene } from './scene.ts';

const scene = useScene();
const MEETING = { command: 'when', options: { event: 'Borisov meets Maduro' } };

// What comes in is wrong, so that lines in the log tell of it; the process is to live.
scene.expectInLog(() => true);

afterEach(async () => {
  expect(textIn(await scene.ask(MEETING))).toContain('Wednesday 16 February 2022');
  const content = `<@${scene.loopback.botId}> when did Borisov meet Maduro?`;
  const reply = await scene.tell({ user: scene.newcomer(), channel: scene.channel, content });
  expect(textIn(reply)).toContain('February 2022');
});

afterAll(async () => {
  expect(scene.loopback.sessions.length).toBeGreaterThan(0);
  expect(await scene.bot.stop()).toEqual({ code: 0, signal: null });
});

const EVENTS = [
  'INTERACTION_CREATE',
  'MESSAGE_CREATE',
  'MESSAGE_UPDATE',
  'MESSAGE_DELETE',
  'GUILD_DELETE',
  'CHANNEL_CREATE',
  'CHANNEL_UPDATE',
  'CHANNEL_DELETE',
  'THREAD_CREATE',
  'GUILD_ROLE_CREATE',
  'GUILD_MEMBER_ADD',
  'MESSAGE_REACTION_ADD',
  'TYPING_START',
  'USER_UPDATE',
  'RESUMED',
  'NO_SUCH_EVENT',
];
const BODIES: readonly unknown[] = [null, 0, '', 'text', [], {}, [{}], { id: null }, { id: 5 }, true];

describe('an event that says nothing of what it should', () => {
  test.each(EVENTS)('as %s does not stop the bot', (t) => {
    for (const d of BODIES) scene.loopback.dispatch({ t, d });
  });
});

const ADDRESS: ReadonlySet<string> = new Set(['id', 'token', 'application_id', 'channel_id']);

/** The value with each of its fields, at any depth up to `depth`, left out or of another type, one at a time. */
function* spoiled(value: unknown, depth: number): Generator<unknown> {
  if (typeof value !== 'object' || value === null || depth === 0) return;
  for (const [name, inner] of Object.entries(value)) {
    // Of what an answer is addressed with Discord makes the address, so that a wrong one is a wrong request.
    if (ADDRESS.has(name)) continue;
    const { [name]: _, ...rest } = value as Record<string, unknown>;
    yield rest;
    for (const wrong of [null, 7, 'x', [], {}]) yield { ...value, [name]: wrong };
    for (const deeper of spoiled(inner, depth - 1)) yield { ...value, [name]: deeper };
  }
}

describe('an event of which one field is missing or wrong', () => {
  test('as a command does not stop the bot', async () => {
    const run = scene.send(MEETING);
    await run.answered;
    const { payload } = (run as Interaction).facts;
    let id = 1_574_960_774_000_000_000n;
    for (const d of spoiled(payload, 4)) {
      id += 1n;
      scene.loopback.dispatch({
        t: 'INTERACTION_CREATE',
        d: 'id' in (d as object) ? { ...(d as object), id: String(id) } : d,
      });
    }
  });

  test('as a press does not stop the bot', async () => {
    const card = await scene.ask(MEETING);
    const customId = (JSON.stringify(card.components).match(/"(why\|[^"]*)"/) ?? [])[1] ?? '';
    const run = scene.loopback.press({ user: scene.ann, message: card, customId });
    await run.answered;
    const { message, ...rest } = (run as Interaction).facts.payload;
    for (const d of spoiled(rest, 3))
      scene.loopback.dispatch({ t: 'INTERACTION_CREATE', d: { ...(d as object), message } });
    for (const spoilt of spoiled(message, 2))
      scene.loopback.dispatch({ t: 'INTERACTION_CREATE', d: { ...rest, message: spoilt } });
  });

  test('as a message does not stop the bot', async () => {
    const content = `<@${scene.loopback.botId}> hello`;
    const message = scene.loopback.say({ user: scene.newcomer(), channel: scene.channel, content });
    await scene.replyTo(message);
    const d = { ...message, guild_id: scene.guild.id, author: { ...message.author } };
    for (const spoilt of spoiled(d, 2)) scene.loopback.dispatch({ t: 'MESSAGE_CREATE', d: spoilt });
  });
});

test.each([
  'null',
  '7',
  '[]',
  '{}',
  '{"op":0}',
  '{"op":0,"t":null,"s":null,"d":null}',
  '{"op":99,"d":{}}',
  '{"op":"0","t":"MESSAGE_CREATE"}',
  '{"op":11}',
  '{"op":1}',
  'not JSON at all',
  '{"op":0,"t":"MESSAGE_CREATE","s":',
])('the text %s from the gateway does not stop the bot', (text) => {
  scene.loopback.dispatch(text);
});
