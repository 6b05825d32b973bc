import { pathToFileURL } from 'node:url';
import { type Io, isInteractive } from './cli/io.ts';
import { openCorpus } from './cli/open-corpus.ts';
import { plainText } from './cli/plain-text.ts';
import { prompt } from './cli/prompt.ts';
import { readConfig } from './config.ts';

const DISCORD_HINT = [
  'For Discord set DISCORD_TOKEN to the token of your bot, in the environment or in a file .env (see .env.example).',
  "The token stands in Discord's developer portal: https://discord.com/developers/applications",
].join('\n');

/** Starts what the settings ask for; the exit status: 0 done, 1 failed, with one line that says why. */
export async function start(io: Io): Promise<number> {
  try {
    const { DISCORD_TOKEN } = readConfig(io.environment);
    if (DISCORD_TOKEN !== undefined) {
      throw new Error(
        'DISCORD_TOKEN is set, and the Discord part is not in this version yet; leave it out to ask in the terminal',
      );
    }
    const interactive = isInteractive(io);
    const newsroom = await openCorpus(undefined, io);
    io.output.write(`${DISCORD_HINT}\n${interactive ? '\n' : ''}`);
    if (interactive) await prompt(newsroom, io);
    else io.output.write('To ask here, run npm start on a terminal, or: npm run --silent cli -- ask "…"\n');
    return 0;
  } catch (error) {
    io.error.write(`error: ${plainText(error instanceof Error ? error.message : String(error))}\n`);
    return 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await start({
    input: process.stdin,
    output: process.stdout,
    error: process.stderr,
    today: new Date().toISOString().slice(0, 10),
  });
}
