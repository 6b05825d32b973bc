import { Client, type ClientOptions, Events } from 'discord.js';
import { afterEach } from 'vitest';
import type { Loopback } from '../../../src/playground/loopback/loopback.ts';
import { type LoopbackOptions, openLoopback } from '../../../src/playground/loopback/open-loopback.ts';
import type { Channel } from '../../../src/playground/loopback/world/channel.ts';
import type { Guild } from '../../../src/playground/loopback/world/guild.ts';
import { judgeRequest } from '../../support/judge-request.ts';

const ending: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});

/** A loopback with a server, a channel and a member, closed when the test ends. */
export interface Place {
  readonly loopback: Loopback;
  readonly guild: Guild;
  readonly channel: Channel;
  readonly user: { readonly id: string };
}

/** Opens the place; the description's judge watches unless told otherwise. */
export async function openPlace(options: LoopbackOptions = { judge: judgeRequest }): Promise<Place> {
  const loopback = await openLoopback(options);
  ending.push(() => loopback.close());
  const guild = loopback.addGuild({ name: 'Harbour' });
  const channel = loopback.addChannel(guild, { name: 'news' });
  const user = loopback.addUser({ name: 'Ada' });
  loopback.addMember(guild, user);
  return { loopback, guild, channel, user };
}

/** A client of discord.js that has not logged in, destroyed when the test ends. */
export function makeClient(
  loopback: Loopback,
  { intents = [1], rest, ...options }: Partial<ClientOptions> = {},
): Client {
  const client = new Client({ intents, ...options, rest: { ...rest, api: loopback.api, version: '10' } });
  client.on(Events.Error, () => {});
  ending.push(() => client.destroy());
  return client;
}

/** A client of discord.js that is ready. */
export async function login(loopback: Loopback, options?: Partial<ClientOptions>): Promise<Client<true>> {
  const client = makeClient(loopback, options);
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(loopback.token);
  await ready;
  return client as Client<true>;
}
