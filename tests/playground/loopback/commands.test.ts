import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  Events,
  InteractionContextType,
  MessageFlags,
} from 'discord.js';
import { expect, test } from 'vitest';
import { login, openPlace, type Place } from './open-bot.ts';

const WHEN = {
  name: 'when',
  description: 'When it was',
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'event',
      description: 'What',
      required: true,
      max_length: 20,
    },
    { type: ApplicationCommandOptionType.Integer, name: 'year', description: 'In' },
    { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'Alone' },
  ],
} as const;

async function openWhen(
  answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
): Promise<Place & { readonly client: Client<true> }> {
  const place = await openPlace();
  const client = await login(place.loopback);
  await client.application.commands.set([WHEN]);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await answer(interaction);
  });
  return { ...place, client };
}

const ask = ({ user, channel }: Place) => ({
  user,
  channel,
  command: 'when',
  options: { event: 'the flood' },
});

test('a command that is deferred is seen thinking, then answered by the edit', async () => {
  const place = await openWhen(async (interaction) => {
    await interaction.deferReply();
    await interaction.editReply(`then: ${interaction.options.getString('event')}`);
  });
  const run = place.loopback.slash(ask(place));
  expect(run.response()).toBeNull();
  const acknowledged = await run.acknowledged;
  expect(acknowledged.type).toBe(5);
  expect(acknowledged.at).toBeGreaterThan(run.sentAt);
  const answer = await run.answered;
  expect(answer.content).toBe('then: the flood');
  expect(answer.flags).toBe(0);
  expect(answer.interaction_metadata).toMatchObject({
    id: run.interactionId,
    type: 2,
    user: { id: place.user.id },
  });
  expect(run.response()).toEqual(answer);
  expect(place.loopback.messages(place.channel)).toEqual([answer]);
  expect(place.loopback.complaints).toEqual([]);
});

test('an ephemeral answer is seen by the one who asked alone', async () => {
  const place = await openWhen((interaction) =>
    interaction.reply({ content: 'hush', flags: MessageFlags.Ephemeral }),
  );
  const { loopback, guild, channel, user } = place;
  const other = loopback.addUser({ name: 'Bo' });
  loopback.addMember(guild, other);
  const answer = await loopback.slash(ask(place)).answered;
  expect(loopback.messages(channel, { seenBy: user })).toEqual([answer]);
  expect(loopback.messages(channel, { seenBy: other })).toEqual([]);
  expect(() => loopback.press({ user: other, message: answer, customId: 'more' })).toThrow('does not see');
});

test('what an answer is thought of as stays, whatever is sent into it', async () => {
  const place = await openWhen(async (interaction) => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.followUp('for all');
    await interaction.followUp('second');
  });
  const run = place.loopback.slash(ask(place));
  const answer = await run.answered;
  expect(answer.content).toBe('for all');
  expect((answer.flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
  while (run.followups.length === 0) await run.changed();
  expect(run.followups.map(({ content }) => content)).toEqual(['second']);
});

test('the answer and what follows it can be fetched, edited and deleted', async () => {
  const done: string[] = [];
  const place = await openWhen(async (interaction) => {
    const { resource } = await interaction.reply({ content: 'one', withResponse: true });
    done.push(`${resource?.message?.content}`);
    done.push((await interaction.fetchReply()).content);
    const follow = await interaction.followUp('two');
    await interaction.webhook.editMessage(follow.id, 'two again');
    done.push((await interaction.webhook.fetchMessage(follow.id)).content);
    await interaction.deleteReply(follow.id);
    await interaction.deleteReply();
    await interaction.followUp('the end');
  });
  const run = place.loopback.slash(ask(place));
  await place.loopback.waitFor(place.channel, ({ content }) => content === 'the end');
  expect(done).toEqual(['one', 'one', 'two again']);
  expect(run.response()).toBeNull();
  expect(place.loopback.messages(place.channel).map(({ content }) => content)).toEqual(['the end']);
  expect(place.loopback.complaints).toEqual([]);
});

test('options arrive in their types, with locale, permissions and place', async () => {
  const seen: unknown[] = [];
  const place = await openWhen(async (interaction) => {
    seen.push(
      interaction.options.getInteger('year'),
      interaction.options.getBoolean('private'),
      interaction.locale,
      interaction.guildLocale,
      interaction.memberPermissions?.has('SendMessages'),
      interaction.appPermissions.has('Administrator'),
      interaction.context,
      interaction.user.id,
    );
    await interaction.reply('seen');
  });
  const { loopback, user } = place;
  const options = { event: 'the flood', year: 2024, private: true };
  await loopback.slash({ ...ask(place), options, locale: 'ru', guildLocale: 'es-ES' }).answered;
  expect(seen).toEqual([2024, true, 'ru', 'es-ES', true, false, InteractionContextType.Guild, user.id]);
});

test('a command works in a conversation of two', async () => {
  const place = await openWhen((interaction) =>
    interaction.reply(`${interaction.guildId} ${interaction.context}`),
  );
  const channel = place.loopback.openDm(place.user);
  expect((await place.loopback.slash({ ...ask(place), channel }).answered).content).toBe('null 1');
});

test('where the bot was not invited, those who installed it themselves use it', async () => {
  const place = await openPlace();
  const { loopback, user } = place;
  const client = await login(loopback);
  await client.application.commands.set([{ ...WHEN, integrationTypes: [0, 1], contexts: [0, 1, 2] }]);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply(JSON.stringify(interaction.authorizingIntegrationOwners));
  });
  const elsewhere = loopback.addGuild({ name: 'Elsewhere', withBot: false });
  const channel = loopback.addChannel(elsewhere, { name: 'talk' });
  loopback.addMember(elsewhere, user);
  const answer = await loopback.slash({ ...ask(place), channel }).answered;
  expect(JSON.parse(answer.content)).toEqual({ 1: user.id });
  expect(client.guilds.cache.size).toBe(1);
});

test('autocomplete gives the choices', async () => {
  const { loopback, user, channel } = await openPlace();
  const client = await login(loopback);
  await client.application.commands.set([
    {
      name: 'who',
      description: 'Who it was',
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'person',
          description: 'Name',
          required: true,
          autocomplete: true,
        },
      ],
    },
  ]);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const { name, value } = interaction.options.getFocused(true);
    await interaction.respond([{ name: `${name} ${value}!`, value }]);
  });
  const choices = await loopback.complete({
    user,
    channel,
    command: 'who',
    options: { person: 'mar' },
    focused: 'person',
  });
  expect(choices).toEqual([{ name: 'person mar!', value: 'mar' }]);
  expect(loopback.complaints).toEqual([]);
});

test('a command in the menu of a message carries the message with its content', async () => {
  const { loopback, user, channel } = await openPlace();
  const client = await login(loopback);
  await client.application.commands.set([{ type: ApplicationCommandType.Message, name: 'Find sources' }]);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isMessageContextMenuCommand()) await interaction.reply(interaction.targetMessage.content);
  });
  const message = loopback.say({ user, channel, content: 'The dam broke.' });
  const run = loopback.menu({ user, channel, command: 'Find sources', message });
  expect((await run.answered).content).toBe('The dam broke.');
});

test('what Discord would not let people send is refused in words', async () => {
  const place = await openWhen((interaction) => interaction.reply('never'));
  const { loopback } = place;
  const slash = (change: object) => () => loopback.slash({ ...ask(place), ...change });
  expect(slash({ command: 'where' })).toThrow('No command where is registered here.');
  expect(slash({ options: {} })).toThrow('/when event is required.');
  expect(slash({ options: { event: 'x'.repeat(21) } })).toThrow('/when event is too long.');
  expect(slash({ options: { event: 'x', month: 'May' } })).toThrow('/when has no option month.');
  expect(slash({ options: { event: 'x', year: 'last' } })).toThrow('/when year takes a number.');
  expect(slash({ options: { event: 'x', year: 1.5 } })).toThrow('/when year takes a whole number.');
  expect(slash({ subcommand: 'now' })).toThrow('/when has no subcommand now.');
  expect(() => loopback.press({ user: place.user, message: '1', customId: 'x' })).toThrow('no message 1');
  await expect(loopback.complete({ ...ask(place), focused: 'event' })).rejects.toThrow('has no autocomplete');
});

test('commands keep their ids, and their versions while they stay the same', async () => {
  const { loopback, guild } = await openPlace();
  const client = await login(loopback);
  await client.application.commands.set([WHEN]);
  const [first] = loopback.commands();
  await client.application.commands.set([WHEN]);
  expect(loopback.commands()).toEqual([first]);
  await client.application.commands.set([{ ...WHEN, description: 'Changed' }]);
  const [changed] = loopback.commands();
  expect(changed?.id).toBe(first?.id);
  expect(changed?.version).not.toBe(first?.version);
  await client.application.commands.set([WHEN, { name: 'own', description: 'Here' }], guild.id);
  expect(loopback.commands(guild).map(({ name }) => name)).toEqual(['when', 'own']);
  expect((await client.application.commands.fetch()).map(({ name }) => name)).toEqual(['when']);
  const made = await client.application.commands.create({ name: 'made', description: 'Now' });
  await client.application.commands.edit(made, { description: 'Later' });
  await client.application.commands.delete(first?.id ?? '');
  expect(loopback.commands().map(({ name, description }) => [name, description])).toEqual([
    ['made', 'Later'],
  ]);
  expect(loopback.complaints).toEqual([]);
});

test('an answer that comes too late meets 10062, and the run says so', async () => {
  const failures: unknown[] = [];
  const place = await openWhen(async (interaction) => {
    await new Promise((resolve) => setTimeout(resolve, 80));
    await interaction.reply('late').catch((error) => failures.push(error));
  });
  place.loopback.lateAfter = 20;
  const run = place.loopback.slash(ask(place));
  await expect(run.answered).rejects.toThrow('never acknowledged within 20 ms');
  expect(run.failed).toBe('never acknowledged within 20 ms');
  while (failures.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(failures).toEqual([expect.any(DiscordAPIError)]);
  expect(failures).toMatchObject([{ status: 404, code: 10062 }]);
});

test('a second acknowledgement meets 40060, an edit before the first 50027', async () => {
  const codes: unknown[] = [];
  const keep = (error: DiscordAPIError) => codes.push(error.code);
  const place = await openWhen(async (interaction) => {
    const { rest } = interaction.client;
    await rest
      .patch(`/webhooks/${interaction.applicationId}/${interaction.token}/messages/@original`, {
        body: { content: 'early' },
        auth: false,
      })
      .catch(keep);
    await interaction.reply('once');
    const again = { body: { type: 4, data: { content: 'twice' } }, auth: false };
    await rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, again).catch(keep);
    await interaction.followUp('done');
  });
  place.loopback.slash(ask(place));
  await place.loopback.waitFor(place.channel, ({ content }) => content === 'done');
  expect(codes).toEqual([50027, 40060]);
});

test('an option names a user, a role or a channel, and the answer the subcommand that was used', async () => {
  const { loopback, guild, user, channel } = await openPlace();
  const client = await login(loopback);
  await client.application.commands.set([
    {
      name: 'of',
      description: 'Of',
      options: [
        {
          type: ApplicationCommandOptionType.Subcommand,
          name: 'all',
          description: 'All',
          options: [
            { type: ApplicationCommandOptionType.User, name: 'user', description: 'User' },
            { type: ApplicationCommandOptionType.Role, name: 'role', description: 'Role' },
            { type: ApplicationCommandOptionType.Channel, name: 'channel', description: 'Channel' },
          ],
        },
      ],
    },
  ]);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { options } = interaction;
    const named = [
      options.getUser('user')?.id,
      options.getRole('role')?.id,
      options.getChannel('channel')?.id,
    ];
    await interaction.reply(`${options.getSubcommand()} ${named.join()}`);
  });
  const options = { user: user.id, role: loopback.botRole(guild), channel: channel.id };
  const run = loopback.slash({ user, channel, command: 'of', subcommand: 'all', options });
  const answer = await run.answered;
  expect(answer.interaction_metadata).toMatchObject({ name: 'of all' });
  expect(answer.content).toBe(`all ${user.id},${loopback.botRole(guild)},${channel.id}`);
  expect(loopback.complaints).toEqual([]);
});

test('commands come back as Discord keeps them: tidy, with translations only where asked for', async () => {
  const { loopback } = await openPlace();
  const client = await login(loopback);
  const option = {
    type: 3 as const,
    name: 'event',
    description: 'What',
    required: false,
    autocomplete: false,
  };
  await client.application.commands.set([
    { name: 'when', description: 'When', descriptionLocalizations: { ru: 'Когда' }, options: [option] },
  ]);
  const path = `/applications/${loopback.applicationId}/commands` as const;
  const [plain] = (await client.rest.get(path)) as Record<string, unknown>[];
  expect(plain).not.toHaveProperty('description_localizations');
  expect(plain?.options).toEqual([{ type: 3, name: 'event', description: 'What' }]);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const [whole] = (await client.rest.get(path, { query })) as Record<string, unknown>[];
  expect(whole?.description_localizations).toEqual({ ru: 'Когда' });
  expect(loopback.complaints).toEqual([]);
});

test('a command is kept from those who lack its permissions, and from where it is not offered', async () => {
  const { loopback, guild, user, channel } = await openPlace();
  const client = await login(loopback);
  await client.application.commands.set([
    { name: 'settings', description: 'S', defaultMemberPermissions: '32', contexts: [0] },
  ]);
  const slash = (who: { id: string }, where: { id: string }) => () =>
    loopback.slash({ user: who, channel: where, command: 'settings' });
  expect(slash(user, channel)).toThrow('lacks the permissions');
  expect(slash(user, loopback.openDm(user))).toThrow('not offered in direct messages');
  const manager = loopback.addUser({ name: 'Mo' });
  expect(slash(manager, channel)).toThrow('does not see');
  loopback.addMember(guild, manager, { permissions: 32n });
  expect(slash(manager, channel)).not.toThrow();
});
