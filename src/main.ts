import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hang } from './cli/hang.ts';
import type { Io } from './cli/io.ts';
import { processIo } from './cli/process-io.ts';
import { openPrompt } from './cli/run-cli.ts';
import { screenOf } from './cli/screen.ts';
import { type Config, readConfig } from './config.ts';

const NEEDS =
  'To answer in Discord, set DISCORD_TOKEN to your bot’s token in the environment or in .env (see .env.example).';

const LONGEST_LINGER_MS = 300;

/** Starts what the settings ask for; the exit status. */
export async function start(io: Io): Promise<number> {
  let config: Config;
  try {
    config = readConfig(io.environment);
  } catch (error) {
    io.error.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  if (config.DISCORD_TOKEN !== undefined) {
    // Loaded late, so that the terminal does not wait for what it does not need.
    const { startBot } = await import('./discord/start-bot.ts');
    return startBot(config, config.DISCORD_TOKEN, io);
  }
  if (!io.input.isTTY || !io.output.isTTY) {
    io.output.write(`${NEEDS}\nTo ask in a terminal: npm start on one, or npm run --silent cli -- ask "…"\n`);
    return 0;
  }
  io.output.write(`${hang('', NEEDS, screenOf(io.output))}\n\n`);
  return openPrompt(io);
}

const started = process.argv[1];
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) {
  process.exitCode = await start(processIo());
  // A request that Discord leaves unanswered, or articles still being read, would keep the process alive.
  setTimeout(() => process.exit(), LONGEST_LINGER_MS).unref();
}
