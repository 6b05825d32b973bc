import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono, MiddlewareHandler } from 'hono';
import { CommandBook } from './commands/command-book.ts';
import { Faults } from './faults.ts';
import { Gateway } from './gateway/gateway.ts';
import { Interactions } from './interactions/interactions.ts';
import type { Loopback } from './loopback.ts';
import type { LoopbackState } from './loopback-state.ts';
import { idOf, type Ref } from './people/person-state.ts';
import { say, type } from './people/say.ts';
import { submit } from './people/submit-modal.ts';
import { complete, menu, slash } from './people/use-command.ts';
import { press, select } from './people/use-component.ts';
import { ROUTES } from './routes/routes.ts';
import type { Judge } from './seen-request.ts';
import { type ApiRecord, serveApi } from './serve-api.ts';
import { describeJoined } from './world/describe-joined.ts';
import { waitFor } from './world/wait-for.ts';
import { World } from './world/world.ts';

const HOST = '127.0.0.1';

/** How the loopback is opened. */
export interface LoopbackOptions {
  /** 0, as it is unless told, for any that is free. */
  readonly port?: number;
  /** Asked about each request before it is answered. */
  readonly judge?: Judge;
  /** Every request over HTTP passes it first. */
  readonly guard?: MiddlewareHandler;
  /** Pages served beside the API. */
  readonly pages?: Hono;
}

/** A Discord that listens on 127.0.0.1 alone, empty but for the bot. */
export async function openLoopback({
  port = 0,
  judge,
  guard,
  pages,
}: LoopbackOptions = {}): Promise<Loopback> {
  const world = new World((event) => gateway.publish(event));
  const applicationId = world.bot.id;
  const token = `${Buffer.from(applicationId).toString('base64url')}.loopback.${randomBytes(24).toString('base64url')}`;
  const isToken = (given: string) => given === token;
  const record: ApiRecord = { requests: [], complaints: [] };
  const faults = new Faults();
  let gatewayUrl = '';

  const server = createServer();
  const gateway = new Gateway(server, {
    isToken,
    url: () => gatewayUrl,
    ready: () => ({ user: { ...world.bot, verified: true }, application: { id: applicationId, flags: 0 } }),
    onChange: () => world.watchers.tell({ kind: 'connection' }),
    guildIds: () => [...world.guilds.values()].filter(({ withBot }) => withBot).map(({ id }) => id),
    describeGuild: (id, intents) => describeJoined(world, known(world.guilds, id), intents),
  });
  const state: LoopbackState = {
    world,
    commands: new CommandBook(world, applicationId),
    interactions: new Interactions(world, applicationId),
    gateway,
    applicationId,
    gatewayUrl: () => gatewayUrl,
  };
  const app = serveApi({ state, routes: ROUTES, faults, record, judge, guard, isToken });
  if (pages !== undefined) app.route('/', pages);
  server.on('request', getRequestListener(app.fetch));
  // A client that waits between requests keeps its connection; a burst opens as many as it has requests.
  server.keepAliveTimeout = 60_000;
  server.listen({ port, host: HOST, backlog: 4_096 });
  await once(server, 'listening');
  const address = `${HOST}:${(server.address() as AddressInfo).port}`;
  gatewayUrl = `ws://${address}`;
  world.messages.origin = `http://${address}`;

  const guildOf = (ref: Ref) => known(world.guilds, idOf(ref));
  const channelOf = (ref: Ref) => known(world.channels, idOf(ref));
  const userOf = (ref: Ref) => known(world.users, idOf(ref));

  return {
    api: `http://${address}/api`,
    gatewayUrl,
    token,
    applicationId,
    botId: world.bot.id,
    world,
    server,
    requests: record.requests,
    complaints: record.complaints,
    commands: (guild = null) => state.commands.list(guild === null ? null : idOf(guild)),
    sessions: gateway.identified,
    get connected() {
      return gateway.connected;
    },

    addUser: (user) => world.addUser(user),
    addGuild: (guild) => world.addGuild(guild),
    addChannel: (guild, channel) => world.addChannel(guildOf(guild), channel),
    addRole: (guild, role) => world.addRole(guildOf(guild), role),
    addMember: (guild, user, member) => world.addMember(guildOf(guild), userOf(user), member),
    botRole: (guild) => guildOf(guild).members.get(world.bot.id)?.roles[0] ?? '',
    openDm: (user) => world.openDm(userOf(user)),
    startThread: (parent, { name, user, message }) => {
      const channel = channelOf(parent);
      const from = message === undefined ? undefined : known(channel.messages, idOf(message)).message;
      return world.startThread(channel, { name, owner: userOf(user), message: from });
    },
    deleteChannel: (channel) => world.deleteChannel(channelOf(channel)),
    removeGuild: (guild) => world.removeGuild(guildOf(guild)),
    setBotPermissions: (ref, { allow = 0n, deny = 0n }) => {
      const channel = channelOf(ref);
      const others = channel.overwrites.filter(({ id }) => id !== world.bot.id);
      const own = { id: world.bot.id, type: 1, allow: String(allow), deny: String(deny) } as const;
      world.setOverwrites(channel, [...others, own]);
    },

    messages: (channel, { seenBy } = {}) =>
      [...channelOf(channel).messages.values()]
        .filter(({ onlyFor }) => onlyFor === null || seenBy === undefined || onlyFor === idOf(seenBy))
        .map(({ message }) => message),
    waitFor: (channel, isIt, ms) => waitFor(world, channelOf(channel), isIt, ms),

    watch: (watcher) => world.watchers.watch(watcher),

    say: (saying) => say(state, saying),
    type: (where) => type(state, where),
    deleteMessage: (message) => world.messages.deleteMessage(channelOf(message.channel_id), message),
    slash: (deed) => slash(state, deed),
    complete: (deed) => complete(state, deed),
    menu: (deed) => menu(state, deed),
    press: (deed) => press(state, deed),
    select: (deed) => select(state, deed),
    submit: (deed) => submit(state, deed),

    forgetPast: () => {
      record.requests.length = 0;
      record.complaints.length = 0;
      state.interactions.forgetEnded();
      world.messages.forgetNonces();
    },

    cut: () => gateway.cut(),
    invalidate: (options) => gateway.invalidate(options),
    askToReconnect: () => gateway.askToReconnect(),
    refuseIntents: (bits) => gateway.refuseIntents(bits),
    dispatch: (event) => {
      if (typeof event === 'string') gateway.sendText(event);
      else gateway.publish({ ...event, intents: 0 });
    },
    fail: (route, fault) => faults.fail(route, fault),
    hold: (route) => faults.hold(route),
    get lateAfter() {
      return state.interactions.lateAfter;
    },
    set lateAfter(ms: number) {
      state.interactions.lateAfter = ms;
    },
    get nonceLasts() {
      return world.messages.nonceLasts;
    },
    set nonceLasts(ms: number) {
      world.messages.nonceLasts = ms;
    },

    close: async () => {
      state.interactions.end();
      gateway.close();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function known<T>(held: ReadonlyMap<string, T>, id: string): T {
  const found = held.get(id);
  if (found === undefined) throw new Error(`The loopback knows nothing of the id ${id}.`);
  return found;
}
