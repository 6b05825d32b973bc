import {
  AttachmentBuilder,
  type Message as BotMessage,
  type Client,
  Events,
  GatewayIntentBits,
  Partials,
  PermissionFlagsBits,
} from 'discord.js';
import { expect, test } from 'vitest';
import { login, openPlace, type Place } from './open-bot.ts';

const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
  GatewayIntentBits.GuildMessageTyping,
];

interface Heard extends Place {
  readonly client: Client<true>;
  readonly heard: BotMessage[];
}

/** A bot that keeps what it hears of others. */
async function openListener(intents = INTENTS): Promise<Heard> {
  const place = await openPlace();
  const client = await login(place.loopback, { intents, partials: [Partials.Channel] });
  const heard: BotMessage[] = [];
  client.on(Events.MessageCreate, (message) => {
    if (message.author.id !== client.user.id) heard.push(message);
  });
  return { ...place, client, heard };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

async function send(client: Client, channelId: string, message: Parameters<BotMessage['reply']>[0]) {
  const channel = await client.channels.fetch(channelId);
  if (!channel?.isSendable()) throw new Error('The channel takes messages.');
  return channel.send(message as string);
}

test('without the intent content is hidden unless the bot is meant', async () => {
  const { loopback, guild, channel, user, client, heard } = await openListener();
  const say = (content: string, more = {}) => loopback.say({ user, channel, content, ...more });
  const own = await send(client, channel.id, 'mine');
  const other = say('plain');
  say(`<@${loopback.botId}> when?`);
  say(`<@&${loopback.botRole(guild)}> where?`);
  say('and who?', { replyTo: own });
  say('quietly', { replyTo: own, ping: false });
  say('to another', { replyTo: other });
  loopback.say({ user, channel: loopback.openDm(user), content: 'alone' });
  await until(() => heard.length === 7);
  expect(heard.map(({ content }) => content)).toEqual([
    '',
    `<@${loopback.botId}> when?`,
    `<@&${loopback.botRole(guild)}> where?`,
    'and who?',
    '',
    '',
    'alone',
  ]);
  expect(heard[2]?.mentions.roles.has(loopback.botRole(guild))).toBe(true);
  expect(heard[3]?.mentions.repliedUser?.id).toBe(loopback.botId);
});

test('a reply to the answer of a command is hidden', async () => {
  const { loopback, channel, user, client, heard } = await openListener();
  await client.application.commands.set([{ name: 'when', description: 'When' }]);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('then');
  });
  const answer = await loopback.slash({ user, channel, command: 'when' }).answered;
  loopback.say({ user, channel, content: 'really?', replyTo: answer });
  await until(() => heard.length === 1);
  expect(heard[0]?.content).toBe('');
});

test('with the intent all content is told', async () => {
  const { loopback, channel, user, heard } = await openListener([
    ...INTENTS,
    GatewayIntentBits.MessageContent,
  ]);
  loopback.say({ user, channel, content: 'plain' });
  await until(() => heard.length === 1);
  expect(heard[0]?.content).toBe('plain');
});

test('without the intent for messages none are told', async () => {
  const { loopback, channel, user, heard, client } = await openListener([GatewayIntentBits.Guilds]);
  loopback.say({ user, channel, content: `<@${loopback.botId}>` });
  const later = new Promise((resolve) => client.once(Events.ChannelCreate, resolve));
  loopback.addChannel(loopback.world.guilds.get(channel.guildId ?? '') ?? '', { name: 'later' });
  await later;
  expect(heard).toEqual([]);
});

test('a reply refers to its message, and pings only whom it may', async () => {
  const { loopback, channel, user, heard } = await openListener();
  const asked = loopback.say({ user, channel, content: `<@${loopback.botId}> <@${user.id}>` });
  await until(() => heard.length === 1);
  const words = `<@${user.id}> @everyone`;
  await heard[0]?.reply({ content: words, allowedMentions: { parse: [], repliedUser: false } });
  await heard[0]?.reply({ content: words, allowedMentions: { parse: [], repliedUser: true } });
  await heard[0]?.reply({ content: words });
  const [, silent, replying, pinging] = loopback.messages(channel);
  expect(silent).toMatchObject({ type: 19, message_reference: { message_id: asked.id } });
  expect(silent?.referenced_message?.id).toBe(asked.id);
  expect([silent?.mentions, silent?.mention_everyone]).toEqual([[], false]);
  expect(replying?.mentions.map(({ id }) => id)).toEqual([user.id]);
  expect(pinging?.mentions.map(({ id }) => id)).toEqual([user.id]);
  // It may not ping everyone.
  expect(pinging?.mention_everyone).toBe(false);
  expect(loopback.complaints).toEqual([]);
});

test('an edit and a deletion are seen', async () => {
  const { loopback, channel, client } = await openListener();
  const sent = await send(client, channel.id, 'first');
  await sent.edit('second');
  const [edited] = loopback.messages(channel);
  expect(edited?.content).toBe('second');
  expect(edited?.edited_timestamp).not.toBeNull();
  await sent.delete();
  expect(loopback.messages(channel)).toEqual([]);
});

test('the same nonce gives the first message again', async () => {
  const { loopback, channel, client } = await openListener();
  const first = await send(client, channel.id, { content: 'once', nonce: '7', enforceNonce: true });
  const second = await send(client, channel.id, { content: 'once', nonce: '7', enforceNonce: true });
  expect(second.id).toBe(first.id);
  expect(loopback.messages(channel).length).toBe(1);
});

test('files arrive, and are served where the message says', async () => {
  const { loopback, channel, client } = await openListener();
  const file = new AttachmentBuilder(Buffer.from('a,b\n1,2\n'), {
    name: 'table.csv',
    description: 'Figures',
  });
  await send(client, channel.id, { content: 'see', files: [file] });
  const request = loopback.requests.find(({ files }) => files.length > 0);
  expect(request?.files[0]).toMatchObject({ name: 'table.csv', size: 8 });
  const [attachment] = loopback.messages(channel)[0]?.attachments ?? [];
  expect(attachment).toMatchObject({ filename: 'table.csv', size: 8, description: 'Figures' });
  expect(await (await fetch(attachment?.url ?? '')).text()).toBe('a,b\n1,2\n');
  expect(loopback.complaints).toEqual([]);
});

test('messages are listed, the newest first', async () => {
  const { loopback, channel, user, client } = await openListener();
  const said = ['a', 'b', 'c', 'd'].map((content) => loopback.say({ user, channel, content }));
  const shown = await client.channels.fetch(channel.id);
  if (!shown?.isTextBased()) throw new Error('The channel has messages.');
  const list = async (options: object) =>
    [...(await shown.messages.fetch(options)).values()].map(({ content }) => content);
  expect(await list({ limit: 3 })).toEqual(['d', 'c', 'b']);
  expect(await list({ limit: 2, before: said[2]?.id })).toEqual(['b', 'a']);
  expect(await list({ limit: 2, after: said[0]?.id })).toEqual(['c', 'b']);
  expect(await list({ limit: 3, around: said[2]?.id })).toEqual(['d', 'c', 'b']);
  expect((await shown.messages.fetch(said[1]?.id ?? '')).content).toBe('b');
});

test('where the content is refused, reading old messages does not give it', async () => {
  const { loopback, channel, user, client } = await openListener();
  loopback.refuseIntents(GatewayIntentBits.MessageContent);
  const { id } = loopback.say({ user, channel, content: 'secret' });
  const shown = await client.channels.fetch(channel.id);
  if (!shown?.isTextBased()) throw new Error('The channel has messages.');
  expect((await shown.messages.fetch(id)).content).toBe('');
});

test('a thread is started from a message and without one', async () => {
  const { loopback, channel, user, client, heard } = await openListener();
  const asked = loopback.say({ user, channel, content: `<@${loopback.botId}> when?` });
  await until(() => heard.length === 1);
  const told = new Promise((resolve) => client.once(Events.ThreadCreate, resolve));
  const thread = await heard[0]?.startThread({ name: 'When?' });
  expect(thread?.id).toBe(asked.id);
  expect(await told).toMatchObject({ id: asked.id, name: 'When?', parentId: channel.id });
  await thread?.send('then');
  loopback.say({ user, channel: asked.id, content: 'thanks' });
  await until(() => heard.length === 2);
  expect(heard[1]?.channel.isThread()).toBe(true);
  expect(loopback.messages(asked.id).map(({ content }) => content)).toEqual(['then', 'thanks']);
  expect(loopback.messages(channel)[0]).toMatchObject({ flags: 32, thread: { id: asked.id } });
  const again = client.rest.post(`/channels/${channel.id}/messages/${asked.id}/threads`, {
    body: { name: 'Again' },
  });
  await expect(again).rejects.toMatchObject({ code: 160004 });

  const shown = await client.channels.fetch(channel.id);
  if (shown?.type !== 0) throw new Error('The channel has threads.');
  const free = await shown.threads.create({ name: 'Free' });
  expect((await free.members.fetch()).map(({ id }) => id)).toEqual([loopback.botId]);
  await free.leave();
  expect(loopback.complaints).toEqual([]);
});

test('the bot writes to a person', async () => {
  const { loopback, user, client } = await openListener();
  await (await client.users.fetch(user.id)).send('hello');
  expect(loopback.messages(loopback.openDm(user)).map(({ content }) => content)).toEqual(['hello']);
  expect(loopback.complaints).toEqual([]);
});

test('typing of people is told, of the bot written down', async () => {
  const { loopback, channel, user, client } = await openListener();
  const told = new Promise((resolve) => client.once(Events.TypingStart, ({ user: { id } }) => resolve(id)));
  loopback.type({ user, channel });
  expect(await told).toBe(user.id);
  const shown = await client.channels.fetch(channel.id);
  if (!shown?.isSendable()) throw new Error('The channel takes messages.');
  await shown.sendTyping();
  expect(loopback.requests.at(-1)).toMatchObject({ route: '/channels/{channel_id}/typing', status: 204 });
});

test('what the bot may not do meets the code for it', async () => {
  const { loopback, guild, channel, user, client } = await openListener();
  const codeOf = (promise: Promise<unknown>) =>
    promise.then(
      () => 0,
      ({ code }: { code: number }) => code,
    );
  const { rest } = client;
  const post = (body: object) => rest.post(`/channels/${channel.id}/messages`, { body });
  loopback.setBotPermissions(channel, { deny: PermissionFlagsBits.SendMessages });
  expect(await codeOf(post({ content: 'x' }))).toBe(50013);
  loopback.setBotPermissions(channel, { deny: PermissionFlagsBits.ViewChannel });
  expect(await codeOf(post({ content: 'x' }))).toBe(50001);
  loopback.setBotPermissions(channel, { deny: PermissionFlagsBits.CreatePublicThreads });
  const said = loopback.say({ user, channel, content: 'x' });
  const threads = rest.post(`/channels/${channel.id}/messages/${said.id}/threads`, { body: { name: 'x' } });
  expect(await codeOf(threads)).toBe(50013);
  expect(
    await codeOf(rest.patch(`/channels/${channel.id}/messages/${said.id}`, { body: { content: 'y' } })),
  ).toBe(50005);
  expect(await codeOf(rest.delete(`/channels/${channel.id}/messages/${said.id}`))).toBe(50013);
  expect(await codeOf(rest.get(`/channels/${channel.id}/messages/1`))).toBe(10008);
  expect(await codeOf(rest.get('/channels/1'))).toBe(10003);
  expect(loopback.complaints).toEqual([]);
  expect(await codeOf(post({ content: ' ' }))).toBe(50006);
  expect(loopback.complaints).toEqual(['POST /channels/{channel_id}/messages: Cannot send an empty message']);
  const secret = loopback.addGuild({ name: 'Other', withBot: false });
  expect(await codeOf(rest.get(`/guilds/${secret.id}`))).toBe(50001);
  expect(await codeOf(rest.get(`/guilds/${guild.id}/members/1`))).toBe(10007);
});

test('servers, channels, roles and members come and go', async () => {
  const { loopback, guild, channel, user, client } = await openListener([
    ...INTENTS,
    GatewayIntentBits.GuildMembers,
  ]);
  const known = client.guilds.cache.get(guild.id);
  expect(known?.members.cache.has(user.id)).toBe(true);
  expect(known?.members.me?.permissions.has('SendMessages')).toBe(true);
  const next = (
    event: 'guildCreate' | 'guildDelete' | 'channelDelete' | 'channelUpdate' | 'guildMemberAdd',
  ) => new Promise<unknown>((resolve) => client.once(event as 'guildCreate', resolve));
  const joined = next('guildCreate');
  const second = loopback.addGuild({ name: 'Second' });
  expect(await joined).toMatchObject({ id: second.id, name: 'Second' });
  const changed = next('channelUpdate');
  loopback.setBotPermissions(channel, { deny: PermissionFlagsBits.SendMessages });
  await changed;
  expect(known?.channels.cache.get(channel.id)?.permissionsFor(loopback.botId)?.has('SendMessages')).toBe(
    false,
  );
  const member = next('guildMemberAdd');
  loopback.addMember(guild, loopback.addUser({ name: 'Cy' }), {
    permissions: PermissionFlagsBits.ManageGuild,
  });
  expect((await member) as object).toMatchObject({ user: { globalName: 'Cy' } });
  const gone = next('channelDelete');
  loopback.deleteChannel(channel);
  expect(await gone).toMatchObject({ id: channel.id });
  const left = next('guildDelete');
  await client.guilds.cache.get(second.id)?.leave();
  expect(await left).toMatchObject({ id: second.id });
  expect((await client.guilds.fetch(guild.id)).name).toBe('Harbour');
  expect((await known?.members.fetchMe())?.id).toBe(loopback.botId);
  expect((await known?.channels.fetch())?.size).toBe(0);
  expect(loopback.complaints).toEqual([]);
});

test('a watcher sees what happens in channels, until it stops', async () => {
  const { loopback, channel, user, client } = await openListener();
  const seen: string[] = [];
  const stop = loopback.watch((change) => {
    if (change.kind === 'typing') seen.push(`typing ${change.userId}`);
    else if ('message' in change) seen.push(`${change.kind} ${change.message.content}`);
  });
  const shown = await client.channels.fetch(channel.id);
  if (!shown?.isSendable()) throw new Error('The channel takes messages.');
  await shown.sendTyping();
  const sent = await shown.send('a');
  await sent.edit('b');
  await sent.delete();
  loopback.type({ user, channel });
  stop();
  loopback.say({ user, channel, content: 'c' });
  expect(seen).toEqual([`typing ${loopback.botId}`, 'sent a', 'edited b', 'deleted b', `typing ${user.id}`]);
});
