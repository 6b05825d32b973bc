import { Events, LabelBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageAct } from '../../src/playground/page-protocol.ts';
import { performAct } from '../../src/playground/perform-act.ts';
import { login } from './loopback/open-bot.ts';
import { listen, openPlace, sendAct } from './open-place.ts';

async function openWithCommands() {
  const playground = await openPlace();
  const { loopback, place } = playground;
  const register = await fetch(`${loopback.api}/v10/applications/${loopback.applicationId}/commands`, {
    method: 'PUT',
    headers: { authorization: `Bot ${loopback.token}`, 'content-type': 'application/json' },
    body: JSON.stringify([
      {
        name: 'find',
        description: 'Finds',
        options: [{ type: 3, name: 'words', description: 'Words', required: true, autocomplete: true }],
      },
      { name: 'arrange', description: 'Arranges', default_member_permissions: '32' },
      { name: 'Look here', type: 3 },
    ]),
  });
  expect(register.status).toBe(200);
  const [robin, alex] = place.people.map(({ id }) => id);
  const channels = [...loopback.world.channels.values()];
  const general = channels.find(({ name }) => name === 'general')?.id ?? '';
  const own = loopback.openDm(robin ?? '').id;
  return { playground, loopback, robin: robin ?? '', alex: alex ?? '', general, own };
}

test('what Discord would refuse is refused in words', async () => {
  const { playground, robin, alex, general, own } = await openWithCommands();
  const refused: readonly [PageAct, RegExp][] = [
    [{ act: 'say', user: '1', channel: general, content: 'a' }, /Nobody here/],
    [{ act: 'say', user: playground.loopback.botId, channel: general, content: 'a' }, /Nobody here/],
    [{ act: 'say', user: robin, channel: '1', content: 'a' }, /no channel/],
    [{ act: 'say', user: alex, channel: own, content: 'a' }, /does not see/],
    [{ act: 'say', user: robin, channel: general, content: 'a'.repeat(2_001) }, /2,000/],
    [{ act: 'say', user: robin, channel: general, content: ' ' }, /./],
    [{ act: 'say', user: robin, channel: general, content: 'a', replyTo: '1' }, /./],
    [{ act: 'slash', user: robin, channel: general, command: 'none', options: {} }, /none/],
    [{ act: 'slash', user: robin, channel: general, command: 'find', options: {} }, /words/],
    [
      { act: 'slash', user: robin, channel: general, command: 'find', options: { words: 'a', b: 1 } },
      /option b/,
    ],
    [{ act: 'slash', user: robin, channel: general, command: 'arrange', options: {} }, /permissions/],
    [{ act: 'menu', user: robin, channel: general, command: 'Look here', message: '1' }, /no message/],
    [{ act: 'press', user: robin, channel: general, message: '1', customId: 'a' }, /no message/],
    [{ act: 'select', user: robin, channel: general, message: '1', customId: 'a', values: [] }, /no message/],
    [{ act: 'submit', user: robin, interactionId: '1', values: {} }, /no modal/],
  ];
  for (const [act, words] of refused) {
    const { status, error } = await sendAct(playground, act);
    expect({ act, status, error }).toEqual({ act, status: 400, error: expect.stringMatching(words) });
  }
  const { status, interactionId } = await sendAct(playground, {
    act: 'slash',
    user: alex,
    channel: general,
    command: 'arrange',
    options: {},
  });
  expect({ status, interactionId }).toEqual({ status: 200, interactionId: expect.stringMatching(/^\d+$/) });
});

test('an act is JSON by its type, of at most 64 KB', async () => {
  const { playground, robin, general } = await openWithCommands();
  const act = JSON.stringify({ act: 'say', user: robin, channel: general, content: 'a' });
  const post = async (body: string, type: string) =>
    (
      await fetch(`${playground.url}/playground/act`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      })
    ).status;
  expect(await post(act, 'text/plain')).toBe(415);
  expect(await post(act, 'application/x-www-form-urlencoded')).toBe(415);
  expect(await post('{', 'application/json')).toBe(400);
  expect(await post(JSON.stringify({ pad: 'a'.repeat(70_000) }), 'application/json')).toBe(413);
  expect(await post(act, 'application/json; charset=utf-8')).toBe(200);
});

test('whatever is sent as an act is refused in words or done', async () => {
  const { playground, loopback, robin, general } = await openWithCommands();
  const field = fc.oneof(
    fc.constantFrom(robin, general, '1', 'find', 'words'),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const names = fc.constantFrom(
    'user',
    'channel',
    'content',
    'command',
    'options',
    'values',
    'message',
    'customId',
    'focused',
    'interactionId',
    'locale',
    '__proto__',
  );
  const kinds = fc.constantFrom('say', 'slash', 'menu', 'press', 'select', 'submit', 'leave');
  const acts = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc
      .tuple(kinds, fc.dictionary(names, field))
      .map(([act, rest]) => ({ user: robin, channel: general, ...rest, act })),
  );
  await fc.assert(
    fc.asyncProperty(acts, async (act) => {
      const done = await performAct(loopback, playground.place, act).catch((error: unknown) => error);
      if (done instanceof Error) {
        expect(done.message).not.toBe('');
        expect(done).not.toBeInstanceOf(TypeError);
      }
    }),
  );
});

test('an interaction that nobody answers fails for the one who began it', async () => {
  const { playground, loopback, robin, alex, general } = await openWithCommands();
  loopback.lateAfter = 20;
  const mine = await listen(playground, robin);
  const other = await listen(playground, alex);
  const { interactionId } = await sendAct(playground, {
    act: 'slash',
    user: robin,
    channel: general,
    command: 'find',
    options: { words: 'a' },
  });
  const failed = await mine.waitFor(({ type }) => type === 'failed');
  expect(failed).toMatchObject({
    interactionId,
    channelId: general,
    words: expect.stringMatching(/in time/),
  });
  const late = await sendAct(playground, {
    act: 'complete',
    user: robin,
    channel: general,
    command: 'find',
    options: { words: 'a' },
    focused: 'words',
  });
  expect(late).toEqual({ status: 200, choices: [] });
  await sendAct(playground, { act: 'say', user: robin, channel: general, content: 'last' });
  await other.waitFor(({ type }) => type === 'message');
  expect(other.events.map(({ type }) => type)).toEqual(['message']);
});

test('a modal opens for the one who asked for it, and what is filled in reaches the bot', async () => {
  const { playground, loopback, robin, alex, general } = await openWithCommands();
  const mine = await listen(playground, robin);
  const other = await listen(playground, alex);
  const bot = await login(loopback);
  const filled = new Promise<string>((resolve) => {
    bot.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isModalSubmit()) resolve(interaction.fields.getTextInputValue('why'));
      if (!interaction.isChatInputCommand()) return;
      const field = new TextInputBuilder().setCustomId('why').setStyle(TextInputStyle.Short);
      await interaction.showModal({
        customId: 'form',
        title: 'Form',
        components: [new LabelBuilder().setLabel('Why').setTextInputComponent(field)],
      });
    });
  });
  const { interactionId = '' } = await sendAct(playground, {
    act: 'slash',
    user: robin,
    channel: general,
    command: 'find',
    options: { words: 'a' },
  });
  const opened = await mine.waitFor(({ type }) => type === 'modal');
  expect(opened).toMatchObject({ interactionId, modal: { custom_id: 'form' } });
  const by = (user: string, values: Record<string, string>) =>
    sendAct(playground, { act: 'submit', user, interactionId, values });
  expect((await by(alex, { why: 'because' })).status).toBe(400);
  expect((await by(robin, { how: 'so' })).status).toBe(400);
  expect((await by(robin, { why: 'because' })).status).toBe(200);
  expect(await filled).toBe('because');
  expect(other.events.filter(({ type }) => type === 'modal')).toEqual([]);
});
