import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { Newsroom } from '../newsroom.ts';
import type { Store } from '../store/store.ts';
import type { LiveNewsroom } from '../watching/live-newsroom.ts';
import { handleMessage } from './channels/handle-message.ts';
import { createClient } from './create-client.ts';
import { Desk } from './desk.ts';
import type { OwnDigest } from './digests/keep-own-digest.ts';
import { startDigests } from './digests/start-digests.ts';
import { reasonOf } from './error-reason.ts';
import { handleInteraction } from './interactions/handle-interaction.ts';
import { inviteLink } from './registration/invite-link.ts';
import { registerWhereChanged } from './registration/register-commands.ts';
import { rememberSettings } from './settings/remember-settings.ts';
import { REFUSED_INTENTS, WRONG_TOKEN } from './start-error.ts';

const AUTHENTICATION_FAILED = 4004;
const DISALLOWED_INTENTS = 4014;
/** Whoever stops the process is told that it takes at most this long. */
const STOP_MS = 10_000;

export interface BotOptions {
  readonly token: string;
  /** Base URL of another Discord. */
  readonly api: string | undefined;
  /** The articles, read or still being read. */
  readonly opening: Promise<Newsroom>;
  /** Tells of newer articles; without it they stay as they were read. */
  readonly live?: Pick<LiveNewsroom, 'newsroom' | 'listen'> | undefined;
  readonly store: Store;
  readonly log: Logger;
  /** Where the reader is, for articles without an address of their own. */
  readonly reader?: string | undefined;
  /** A digest beside those that servers have set up. */
  readonly ownDigest?: OwnDigest | null;
  /** A digest that could not be posted when it was due is posted within so many milliseconds, or not. */
  readonly digestWindowMs: number;
  /** Aborted when nobody waits for the bot any more. */
  readonly signal: AbortSignal;
}

/** A bot that is connected. */
export interface Bot {
  readonly desk: Desk;
  readonly client: Client<true>;
  /** The connection was ended by Discord for good; why. */
  readonly ended: Promise<Error>;
  /** Finishes what is in hand, within 10 s, and disconnects. */
  stop(): Promise<void>;
}

/** A connected bot that answers; where Discord refuses the Message Content intent, without it. Rejects where it cannot connect. */
export async function runBot(options: BotOptions): Promise<Bot> {
  const full = await connect(options, true);
  if (full !== null) return full;
  options.log.warn(REFUSED_INTENTS);
  const bot = await connect(options, false);
  if (bot === null) throw new Error('Discord refuses even the intents that are not privileged.');
  return bot;
}

async function connect(options: BotOptions, messageContent: boolean): Promise<Bot | null> {
  const { token, api, live, store, log, signal } = options;
  const client = createClient({ api, messageContent });
  client.on(Events.Error, (error) => log.error({ err: error }, 'client'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardResume, (_, replayed) => log.info({ replayed }, 'connection resumed'));
  client.on(Events.ShardReconnecting, () => log.info('connection lost'));
  const closed = new Promise<number>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(code));
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  try {
    // Discord may close the connection while `login` still waits for it.
    const code = await Promise.race([
      closed,
      client.login(token).then(
        () => Promise.race([ready.then(() => null), closed]),
        (error: unknown) => Promise.race([closed, after(error)]),
      ),
    ]);
    if (code === DISALLOWED_INTENTS && messageContent) {
      await client.destroy();
      return null;
    }
    if (code !== null) throw closeError(code);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  const online = await ready;
  if (signal.aborted) {
    await client.destroy();
    throw signal.reason;
  }
  const invite = inviteLink(online.application.id);
  // Discord may have let nobody in for long, and newer articles have come meanwhile.
  const opening = live?.newsroom() ?? options.opening;
  const desk = new Desk({ opening, store: rememberSettings(store), log, invite, reader: options.reader });
  desk.readsChannels = messageContent;
  listen(online, desk);
  // Digests see for themselves which articles are new.
  live?.listen({ onUpdate: ({ newsroom }) => desk.replace(newsroom) });
  await register(online, desk, signal);
  desk.digests = startDigests(online, desk, options.digestWindowMs, options.ownDigest ?? null);
  return { desk, client: online, ended: closed.then(closeError), stop: () => stop(online, desk) };
}

/** Where Discord cannot take them now, the commands that it has go on working. */
async function register(
  { rest, application }: Client<true>,
  { store, log }: Desk,
  signal: AbortSignal,
): Promise<void> {
  try {
    const registered = await registerWhereChanged(rest, store, application.id);
    log.info({ registered }, registered ? 'commands were registered' : 'commands are as they were');
  } catch (error) {
    if (signal.aborted) return;
    log.error({ err: reasonOf(error) }, 'commands could not be registered; Discord keeps those that it has');
  }
}

function listen(client: Client<true>, desk: Desk): void {
  client.on(Events.InteractionCreate, (interaction) => {
    desk.inHand.hold(handleInteraction(desk, interaction));
  });
  client.on(Events.MessageCreate, (message) => {
    if (!desk.stopping) desk.inHand.hold(handleMessage(desk, message));
  });
  client.on(Events.GuildDelete, ({ id, available }) => {
    // A server that is only out of reach keeps its settings.
    if (available === false) return;
    try {
      desk.store.forgetGuild(id);
    } catch (error) {
      desk.log.error({ err: error, guild: id }, 'what is kept of a server could not be deleted');
    }
  });
}

async function stop(client: Client<true>, desk: Desk): Promise<void> {
  desk.stopping = true;
  if (desk.digests !== null) desk.inHand.hold(desk.digests.stop());
  desk.log.info({ inHand: desk.inHand.count }, 'stopping');
  if (!(await desk.inHand.settle(STOP_MS - 2000)))
    desk.log.warn({ inHand: desk.inHand.count }, 'stopped with questions in hand');
  await client.destroy();
}

/** The error, when a close that explains it better had time to come. */
async function after(error: unknown): Promise<never> {
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  throw error;
}

function closeError(code: number): Error {
  return new Error(
    code === AUTHENTICATION_FAILED ? WRONG_TOKEN : `Discord closed the connection for good (code ${code}).`,
  );
}
