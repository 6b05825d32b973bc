import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Io } from './cli/io.ts';
import { processIo } from './cli/process-io.ts';
import { type Config, readConfig, readMachine } from './config.ts';
import type { Newsroom } from './newsroom.ts';

const LONGEST_LINGER_MS = 300;

/** Starts what the settings ask for; the exit status. */
export async function start(io: Io): Promise<number> {
  try {
    const config = readConfig(io.environment);
    return await (config.DISCORD_TOKEN === undefined
      ? startPlayground(config, io)
      : startInDiscord(config, config.DISCORD_TOKEN, io));
  } catch (error) {
    io.error.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

/** The bot in Discord, and where it has a public address the reader there. */
async function startInDiscord(config: Config, token: string, io: Io): Promise<number> {
  const { startBot } = await import('./discord/start-bot.ts');
  const publicUrl = config.PUBLIC_URL;
  if (publicUrl === undefined) return startBot(config, token, io);
  const { openReader } = await import('./playground/open-reader.ts');
  const { openLiveNewsroom } = await import('./watching/live-newsroom.ts');
  let newsroom: Newsroom | null = null;
  const reader = await openReader({ port: config.PLAYGROUND_PORT, publicUrl, newsroom: () => newsroom });
  io.output.write(`Articles for ${publicUrl} are served at http://127.0.0.1:${reader.port}/read\n`);
  const live = openLiveNewsroom({ corpus: config.CORPUS_DIR, cache: config.CACHE_DIR });
  const show = (opened: Newsroom) => {
    newsroom = opened;
  };
  // That it cannot be opened is told by the bot that waits for it.
  live.newsroom().then(show, () => {});
  live.listen({ onUpdate: (update) => show(update.newsroom) });
  try {
    return await startBot(config, token, io, { live, reader: publicUrl });
  } finally {
    await reader.close();
  }
}

/** The same bot in a Discord on this machine, until the process is told to stop. */
async function startPlayground(config: Config, io: Io): Promise<number> {
  const told = new Promise<0>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve(0));
  });
  const { openPlayground } = await import('./playground/open-playground.ts');
  const playground = await openPlayground({ port: config.PLAYGROUND_PORT });
  const { url, loopback, place } = playground;
  const { addressWords, tryWords } = await import('./playground/greeting.ts');
  io.output.write(addressWords(url));
  const { findOpener, openBrowser } = await import('./playground/open-browser.ts');
  const opener = findOpener({
    environment: readMachine(io.environment),
    platform: process.platform,
    isTerminal: io.output.isTTY === true,
  });
  if (opener !== null) openBrowser(opener, url);

  const [{ startBot }, { openLiveNewsroom }, { openStore }, { makeExamples }] = await Promise.all([
    import('./discord/start-bot.ts'),
    import('./watching/live-newsroom.ts'),
    import('./store/open-store.ts'),
    import('./playground/make-examples.ts'),
  ]);
  const { changeWords } = await import('./watching/compare-articles.ts');
  const there: Config = {
    ...config,
    DISCORD_API: loopback.api,
    // People read this log, in the terminal in which they started it.
    LOG_LEVEL: config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL,
  };
  // In memory: server and people are new at each start, so nothing that was kept of them could be found again.
  const store = openStore(':memory:');
  store.saveSettings(place.server.id, place.settings);
  await store.digests.add({ ...place.digest, createdAt: Date.now() });
  // As if an empty archive had been seen before: to those who come here all articles are new.
  await store.digests.see([{ id: '', at: 0 }]);
  const live = openLiveNewsroom({
    corpus: config.CORPUS_DIR,
    cache: config.CACHE_DIR,
    onProgress: (progress) => playground.showProgress(progress),
  });
  const show = async (newsroom: Newsroom) => {
    const examples = await makeExamples(newsroom, io.today);
    playground.showArticles(newsroom, examples);
    return tryWords(examples, newsroom.archive.articles.length);
  };
  live.newsroom().then(
    async (newsroom) => io.output.write(await show(newsroom)),
    // Told by the bot that waits for them.
    () => {},
  );
  live.listen({
    onUpdate: async (update) => {
      await show(update.newsroom);
      io.output.write(`${changeWords(update)}.\n`);
    },
  });
  try {
    // What is in hand here is nobody else's: whoever ends it waits for nothing.
    return await Promise.race([
      told,
      startBot(there, loopback.token, io, { live, store, reader: url, tellStart: () => {} }),
    ]);
  } finally {
    await playground.close();
  }
}

const started = process.argv[1];
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) {
  process.exitCode = await start(processIo());
  // A request that Discord leaves unanswered, or articles still being read, would keep the process alive.
  setTimeout(() => process.exit(), LONGEST_LINGER_MS).unref();
}
