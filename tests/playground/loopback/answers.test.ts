/// <reference path="../../support/discord-api-spec.d.ts" />

import { type BaseInteraction, Events } from 'discord.js';
import {
  ApplicationCommandResponseSchema,
  ErrorResponseSchema,
  GatewayBotResponseSchema,
  GatewayResponseSchema,
  GuildChannelResponseSchema,
  GuildMemberResponseSchema,
  GuildRoleResponseSchema,
  GuildWithCountsResponseSchema,
  InteractionCallbackResponseSchema,
  MessageResponseSchema,
  MyGuildResponseSchema,
  PrivateApplicationResponseSchema,
  PrivateChannelResponseSchema,
  RatelimitedResponseSchema,
  ThreadMemberResponseSchema,
  ThreadResponseSchema,
  UserPIIResponseSchema,
  UserResponseSchema,
} from 'discord-api-spec/zod';
import { expect, test } from 'vitest';
import { login, openPlace } from './open-bot.ts';

/** Opens a place and a way to ask its API; each answer is held against the description. */
async function openAsking() {
  const place = await openPlace({});
  const { loopback } = place;
  const ask = async (
    schema: DescriptionSchema,
    path: string,
    body?: unknown,
    method = body ? 'POST' : 'GET',
  ) => {
    const answer = await fetch(`${loopback.api}/v10${path}`, {
      method,
      headers: {
        authorization: `Bot ${loopback.token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const json: unknown = await answer.json();
    for (const each of Array.isArray(json) ? json : [json]) {
      expect(findWrong(schema, each), `${method} ${path}`).toEqual([]);
    }
    return json;
  };
  return { ...place, ask };
}

// Where Discord itself is otherwise than its description: +00:00 for Z in times, words for the codes of the
// fields of an error, and a message in the answer to a deferral.
const KNOWN =
  /^(?:(?:\S*[._])?(?:timestamp|\w+_at) invalid_format|errors invalid_union|resource invalid_union)$/;

function findWrong(schema: DescriptionSchema, answer: unknown): readonly string[] {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return [];
  const words = parsed.error.issues.map(({ code, path }) => `${path.join('.')} ${code}`);
  return words.filter((wrong) => !KNOWN.test(wrong));
}

test('what the loopback tells of the bot and its servers is as described', async () => {
  const { loopback, guild, channel, user, ask } = await openAsking();
  await ask(GatewayResponseSchema, '/gateway');
  await ask(GatewayBotResponseSchema, '/gateway/bot');
  await ask(PrivateApplicationResponseSchema, '/applications/@me');
  await ask(PrivateApplicationResponseSchema, '/oauth2/applications/@me');
  await ask(UserPIIResponseSchema, '/users/@me');
  await ask(UserResponseSchema, `/users/${user.id}`);
  await ask(MyGuildResponseSchema, '/users/@me/guilds');
  await ask(GuildWithCountsResponseSchema, `/guilds/${guild.id}`);
  await ask(GuildChannelResponseSchema, `/guilds/${guild.id}/channels`);
  await ask(GuildChannelResponseSchema, `/channels/${channel.id}`);
  await ask(GuildRoleResponseSchema, `/guilds/${guild.id}/roles`);
  await ask(GuildMemberResponseSchema, `/guilds/${guild.id}/members/${user.id}`);
  await ask(GuildMemberResponseSchema, `/guilds/${guild.id}/members?limit=5`);
  await ask(PrivateChannelResponseSchema, '/users/@me/channels', { recipient_id: user.id });
  await ask(PrivateChannelResponseSchema, `/channels/${loopback.openDm(user).id}`);
});

test('messages and threads are as described', async () => {
  const { loopback, channel, user, ask } = await openAsking();
  const path = `/channels/${channel.id}/messages`;
  const said = loopback.say({ user, channel, content: `<@${loopback.botId}> when?` });
  await ask(MessageResponseSchema, path, {
    content: 'then',
    message_reference: { message_id: said.id },
    embeds: [{ title: 'x', description: 'y' }],
    nonce: '1',
  });
  const button = { type: 2, style: 1, custom_id: 'more', label: 'More' };
  const text = { type: 10, content: 'x' };
  const container = {
    type: 17,
    components: [text, { type: 14 }, { type: 9, components: [text], accessory: button }],
  };
  await ask(MessageResponseSchema, path, { flags: 1 << 15, components: [container] });
  await ask(ThreadResponseSchema, `${path}/${said.id}/threads`, { name: 'When?' });
  await ask(ThreadResponseSchema, `/channels/${channel.id}/threads`, { name: 'Free', type: 11 });
  await ask(ThreadResponseSchema, `/channels/${said.id}`);
  await ask(ThreadMemberResponseSchema, `/channels/${said.id}/thread-members`);
  await ask(MessageResponseSchema, path);
});

test('commands and the answers to interactions are as described', async () => {
  const { loopback, guild, channel, user, ask } = await openAsking();
  const client = await login(loopback);
  const option = { type: 3, name: 'event', description: 'What', required: false };
  const when = { name: 'when', description: 'When', options: [option] };
  for (const path of ['commands', `guilds/${guild.id}/commands`]) {
    await ask(ApplicationCommandResponseSchema, `/applications/${loopback.applicationId}/${path}`, when);
    await ask(ApplicationCommandResponseSchema, `/applications/${loopback.applicationId}/${path}`);
  }
  const begin = () => {
    const begun = new Promise<BaseInteraction>((resolve) => client.once(Events.InteractionCreate, resolve));
    loopback.slash({ user, channel, command: 'when' });
    return begun;
  };
  for (const data of [
    { type: 5, data: { flags: 64 } },
    { type: 4, data: { content: 'x' } },
  ]) {
    const { id, token } = await begin();
    await ask(
      InteractionCallbackResponseSchema,
      `/interactions/${id}/${token}/callback?with_response=true`,
      data,
    );
    const webhook = `/webhooks/${loopback.applicationId}/${token}`;
    await ask(MessageResponseSchema, `${webhook}/messages/@original`, { content: 'then' }, 'PATCH');
    await ask(MessageResponseSchema, webhook, { content: 'and' });
  }
});

test('errors are as described', async () => {
  const { loopback, channel, ask } = await openAsking();
  await ask(ErrorResponseSchema, '/channels/1');
  await ask(ErrorResponseSchema, `/channels/${channel.id}/messages`, { content: 'x'.repeat(2_001) });
  await ask(ErrorResponseSchema, '/nowhere');
  loopback.fail(/GET/, { status: 429, retryAfter: 1 });
  await ask(RatelimitedResponseSchema, '/gateway');
});
