import { Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import type { Loopback } from '../../../src/playground/loopback/loopback.ts';
import { openLoopback } from '../../../src/playground/loopback/open-loopback.ts';
import { judgeRequest } from '../../support/judge-request.ts';

const ending: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});

async function open(): Promise<Loopback> {
  const loopback = await openLoopback({ judge: judgeRequest });
  ending.push(() => loopback.close());
  return loopback;
}

async function login(
  loopback: Loopback,
  intents: number[] = [GatewayIntentBits.Guilds],
): Promise<Client<true>> {
  const client = new Client({ intents, rest: { api: loopback.api, version: '10' } });
  ending.push(() => client.destroy());
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(loopback.token);
  await ready;
  return client as Client<true>;
}

test('a command is deferred, then edited', async () => {
  const loopback = await open();
  const guild = loopback.addGuild({ name: 'Harbour' });
  const channel = loopback.addChannel(guild, { name: 'news' });
  const user = loopback.addUser({ name: 'Ada' });
  loopback.addMember(guild, user);
  const client = await login(loopback);
  expect(client.guilds.cache.get(guild.id)?.channels.cache.get(channel.id)?.name).toBe('news');
  await client.application.commands.set([
    {
      name: 'when',
      description: 'When it was',
      options: [{ type: 3, name: 'event', description: 'What', required: true }],
    },
  ]);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(`then: ${interaction.options.getString('event')}`);
    await interaction.followUp('and more');
  });
  const run = loopback.slash({ user, channel, command: 'when', options: { event: 'the flood' } });
  expect((await run.acknowledged).type).toBe(5);
  expect((await run.answered).content).toBe('then: the flood');
  const after = await loopback.waitFor(channel, ({ content }) => content === 'and more');
  expect(run.followups.map(({ id }) => id)).toEqual([after.id]);
  expect(loopback.messages(channel, { seenBy: loopback.botId }).length).toBe(1);
  expect(loopback.complaints).toEqual([]);
});
