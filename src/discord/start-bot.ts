import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { destination, type Logger, pino } from 'pino';
import type { Config } from '../config.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { changeWords } from '../watching/compare-articles.ts';
import { type LiveNewsroom, openLiveNewsroom } from '../watching/live-newsroom.ts';
import type { OwnDigest } from './digests/keep-own-digest.ts';
import { type Bot, runBot } from './run-bot.ts';
import { startErrorWords } from './start-error.ts';

const STANDARD_ERROR = 2;
const HOUR_MS = 3_600_000;
// Each question leaves much behind that is soon of no use. V8 lets its heap grow to several times what lives in it before
// it collects that, and gives little back: after 20,000 questions 350 MB where 210 MB are enough. Half as much again costs
// no time that can be measured.
const HEAP_GROWTH = '--heap-growing-percent=50';

export interface BotIo {
  readonly output: { write(text: string): unknown };
  readonly error: { write(text: string): unknown };
}

/** What the bot is started with where it is not as the settings say. */
export interface StartOptions {
  /** The articles, followed no more when the bot has ended. */
  readonly live?: LiveNewsroom;
  /** Closed when the bot has ended. */
  readonly store?: Store;
  /** Where the reader is, for articles without an address of their own. */
  readonly reader?: string;
  /** Tells people that the bot is connected. */
  readonly tellStart?: (bot: Bot) => void;
}

/** Runs the bot until it is told to stop; the exit status. What people need at the start goes to the output, the log to standard error. */
export async function startBot(
  config: Config,
  token: string,
  io: BotIo,
  options: StartOptions = {},
): Promise<number> {
  const log = createLog(config.LOG_LEVEL);
  let store: Store;
  try {
    store =
      options.store ??
      openStore(join(config.DATA_DIR, 'dateline.sqlite'), { onWarning: (message) => log.warn(message) });
  } catch (error) {
    return fail(io, error);
  }
  const { told, release } = watchProcess(log);
  // Connected while the articles are read: whoever asks meanwhile is answered when they are.
  const live = options.live ?? openLiveNewsroom({ corpus: config.CORPUS_DIR, cache: config.CACHE_DIR });
  const opening = live.newsroom();
  live.listen({
    onUpdate: (update) =>
      log.info({ articles: update.newsroom.archive.articles.length }, changeWords(update)),
    onTrouble: (message) => log.warn(message),
    onWarning: ({ file, line, message }) => log.warn({ file, line }, message),
  });
  const unread = opening.then(
    ({ archive, warnings }) => {
      for (const { file, line, message } of warnings) log.warn({ file, line }, message);
      log.info({ articles: archive.articles.length, passages: archive.passages.length }, 'articles read');
      setFlagsFromString(HEAP_GROWTH);
      return new Promise<never>(() => {});
    },
    (error: unknown) => error,
  );
  try {
    const abandon = new AbortController();
    const { signal } = abandon;
    const starting = runBot({
      token,
      api: config.DISCORD_API,
      opening,
      live,
      store,
      log,
      signal,
      reader: options.reader,
      ownDigest: ownDigestOf(config),
      digestWindowMs: config.DIGEST_WINDOW_HOURS * HOUR_MS,
    });
    // Told to stop, or without articles, nobody needs to wait for a connection that may take long.
    const first = await Promise.race([starting.then((bot) => ({ bot })), told, unread]);
    if (!isConnected(first)) {
      abandon.abort();
      starting.then((bot) => bot.client.destroy()).catch(() => {});
      return first === 'told' ? 0 : fail(io, first);
    }
    const { bot } = first;
    if (options.tellStart) options.tellStart(bot);
    else tellStart(io, bot);
    const end = await Promise.race([told, bot.ended, unread]);
    await bot.stop();
    if (end === 'told') return 0;
    return fail(io, end);
  } catch (error) {
    const words = startErrorWords(error, config.DISCORD_API);
    return fail(io, words === null ? error : new Error(words));
  } finally {
    release();
    // What is being read just now nobody waits for any more.
    void live.close();
    store.close();
  }
}

/** The digest that the settings ask for; null for none. */
function ownDigestOf({
  DIGEST_CHANNEL,
  DIGEST_CRON,
  DIGEST_ZONE,
  DIGEST_TOPICS = '',
}: Config): OwnDigest | null {
  if (DIGEST_CHANNEL === undefined) return null;
  const topics = DIGEST_TOPICS.split(',')
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '');
  return { channelId: DIGEST_CHANNEL, cron: DIGEST_CRON, zone: DIGEST_ZONE, topics };
}

function isConnected(first: unknown): first is { readonly bot: Bot } {
  return typeof first === 'object' && first !== null && 'bot' in first;
}

function createLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      redact: { paths: ['token', '*.token', 'err.request', 'err.requestBody', 'err.url'] },
    },
    destination({ fd: STANDARD_ERROR, sync: true }),
  );
}

/** Resolves when the process is told to stop. Nothing that one event brings ends the bot for all: it stands in the log. */
function watchProcess(log: Logger): { told: Promise<'told'>; release: () => void } {
  const listeners = new Map<string, (value: unknown) => void>([
    ['unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection')],
    ['uncaughtException', (error) => log.error({ err: error }, 'uncaught exception')],
  ]);
  const told = new Promise<'told'>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT']) listeners.set(signal, () => resolve('told'));
  });
  for (const [event, listener] of listeners) process.on(event, listener);
  const release = () => {
    for (const [event, listener] of listeners) process.off(event, listener);
  };
  return { told, release };
}

function tellStart(io: BotIo, { client, desk }: Bot): void {
  const { size } = client.guilds.cache;
  io.output.write(
    [
      `Connected to Discord as ${client.user.tag}, in ${size} ${size === 1 ? 'server' : 'servers'}.`,
      `Add it to a server:     ${desk.invite.server}`,
      `Add it to your account: ${desk.invite.user}`,
      '',
    ].join('\n'),
  );
}

function fail(io: BotIo, error: unknown): number {
  io.error.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
}
