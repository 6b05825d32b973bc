import { beforeAll, describe, expect, test } from 'vitest';
import { isPrivate, labelsIn, textIn } from './read-message.ts';
import { type Scene, useScene } from './scene.ts';

const scene = useScene();
const MEETING = { command: 'when', options: { event: 'Borisov meets Maduro' } };

let other: { guild: Scene['guild']; channel: Scene['channel']; manager: Scene['manager'] };
beforeAll(() => {
  // Joined while the bot runs.
  const guild = scene.loopback.addGuild({ name: 'Other Room' });
  const channel = scene.loopback.addChannel(guild, { name: 'news' });
  other = { guild, channel, manager: scene.addMember('Mia', 1n << 5n, guild) };
});

const shown = async (user = scene.manager, channel = scene.channel) =>
  textIn(await scene.ask({ command: 'settings', subcommand: 'show', user, channel }));

describe('two servers', () => {
  test('have settings of their own', async () => {
    await scene.set('privateByDefault');
    await scene.set('threads', undefined, other.channel, other.manager);
    const here = await scene.ask(MEETING);
    const there = await scene.ask({ ...MEETING, channel: other.channel, user: scene.newcomer(other.guild) });
    expect([isPrivate(here), isPrivate(there)]).toEqual([true, false]);
    expect(await shown()).toContain('Private by default: **on**');
    expect(await shown()).toContain('Answer in a thread: **off**');
    expect(await shown(other.manager, other.channel)).toContain('Private by default: **off**');
    expect(await shown(other.manager, other.channel)).toContain('Answer in a thread: **on**');
  });

  test('keep them over a restart', async () => {
    await scene.set('questionChannels', [scene.channel.id]);
    await scene.set('cooldownSeconds', ['60'], other.channel, other.manager);
    const before = [await shown(), await shown(other.manager, other.channel)];
    await scene.restart();
    expect([await shown(), await shown(other.manager, other.channel)]).toEqual(before);
    expect(before[0]).toContain(`answered: <#${scene.channel.id}>`);
    expect(before[1]).toContain('**60 s** for a user');
    expect(isPrivate(await scene.ask(MEETING))).toBe(true);
  });

  test('and the one that the bot is taken out of is forgotten, the other not', async () => {
    const { guild, channel, manager } = other;
    scene.loopback.removeGuild(guild);
    await scene.settled();
    // The server comes back under the same id, as after a new invitation.
    scene.loopback.world.guilds.set(guild.id, guild);
    scene.loopback.world.channels.set(channel.id, channel);
    await scene.restart();
    expect(await shown(manager, channel)).toContain('Answer in a thread: **off**');
    expect(await shown()).toContain('Private by default: **on**');
  });
});

describe('settings', () => {
  test('are not offered to those who may not manage the server', () => {
    const asked = { command: 'settings', subcommand: 'show', user: scene.ann };
    expect(() => scene.send(asked)).toThrow('lacks the permissions');
  });

  test('are refused to those whom a server lets use the command all the same', async () => {
    const card = await scene.ask({ command: 'settings', subcommand: 'show', user: scene.manager });
    const before = await shown();
    // A change of the role after the card was shown, and the buttons stand there still.
    const member = scene.guild.members.get(scene.manager.id);
    const roles = member?.roles.splice(0) ?? [];
    for (const customId of ['set||threads', 'set||privateByDefault', 'set||keepFeedback']) {
      const run = scene.loopback.press({ user: scene.manager, message: card, customId });
      const note = await run.answered;
      expect(isPrivate(note)).toBe(true);
      expect(textIn(note)).toContain('This needs the permission Manage Server.');
    }
    const menu = { user: scene.manager, message: card };
    for (const [setting, values] of [
      ['questionChannels', []],
      ['allowedChannels', [scene.channel.id]],
      ['cooldownSeconds', ['0']],
    ] as const) {
      const run = scene.loopback.select({ ...menu, customId: `set||${setting}`, values });
      expect(textIn(await run.answered)).toContain('This needs the permission Manage Server.');
    }
    member?.roles.push(...roles);
    expect(await shown()).toBe(before);
  });

  test('show each change in place', async () => {
    const card = await scene.set('keepFeedback');
    expect(textIn(card)).toContain('Keep votes and unanswered questions: **on**');
    expect(labelsIn(card)).toContain('Keep votes and unanswered questions: turn off');
    expect(textIn(await scene.set('keepFeedback'))).toContain('Keep votes and unanswered questions: **off**');
    expect(textIn(await scene.set('channelCooldownSeconds', ['30']))).toContain('**30 s** for a channel');
    expect(textIn(await scene.set('channelCooldownSeconds', ['0']))).toContain('**0 s** for a channel');
  });

  test.each(['set||nonsense', 'set||', 'set||__proto__', 'set||toString'])(
    'that there are not, as %j, are answered in words',
    async (customId) => {
      const row = { type: 1, components: [{ type: 2, style: 2, label: 'old', custom_id: customId }] };
      const message = await scene.postAsBot({ components: [row], flags: 1 << 15 });
      const run = scene.loopback.press({ user: scene.manager, message, customId });
      expect(textIn(await run.answered)).toContain('I do not know this setting any more.');
    },
  );

  test('with values that none may have change nothing, and the failure is told', async () => {
    scene.expectInLog(({ msg }) => msg === 'a question failed');
    const before = await shown();
    const options = [
      { label: 'never', value: '-7' },
      { label: 'odd', value: 'odd' },
    ];
    const menu = { type: 3, custom_id: 'set||cooldownSeconds', options };
    const message = await scene.postAsBot({ components: [{ type: 1, components: [menu] }], flags: 1 << 15 });
    for (const value of ['-7', 'odd']) {
      const customId = menu.custom_id;
      const run = scene.loopback.select({ user: scene.manager, message, customId, values: [value] });
      expect(textIn(await run.answered).length).toBeGreaterThan(20);
    }
    expect(await shown()).toBe(before);
  });

  test('name a question channel that was deleted', async () => {
    const gone = scene.loopback.addChannel(scene.guild, { name: 'gone' });
    await scene.set('questionChannels', [gone.id]);
    scene.loopback.deleteChannel(gone);
    const card = await scene.ask({ command: 'settings', subcommand: 'check', user: scene.manager });
    expect(textIn(card)).toContain('deleted or hidden from me: 1 of the channels');
    await scene.set('questionChannels', []);
  });
});
