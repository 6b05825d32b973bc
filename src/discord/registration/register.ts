import { parseArgs } from 'node:util';
import { DiscordAPIError, REST, Routes } from 'discord.js';
import { readConfig } from '../../config.ts';
import { startErrorWords } from '../start-error.ts';
import { registerCommands } from './register-commands.ts';

const USAGE = 'Usage: npm run register [-- --guild ID | --clear]';

/** Registers the commands, everywhere or in one server, or clears them there; the exit status. */
async function register(args: readonly string[]): Promise<number> {
  let values: { guild?: string | undefined; clear?: boolean | undefined };
  try {
    values = parseArgs({
      args: [...args],
      options: { guild: { type: 'string' }, clear: { type: 'boolean' } },
    }).values;
    if (values.guild !== undefined && !/^\d{17,20}$/.test(values.guild))
      throw new Error(`--guild takes a server's id, 17 to 20 digits, and is ${JSON.stringify(values.guild)}`);
  } catch (error) {
    return complain(`${error instanceof Error ? error.message : error}\n${USAGE}`, 2);
  }
  const { guild, clear = false } = values;
  let api: string | undefined;
  try {
    const config = readConfig();
    api = config.DISCORD_API;
    if (config.DISCORD_TOKEN === undefined)
      return complain('DISCORD_TOKEN is not set: copy it from the developer portal into .env.', 1);
    const rest = new REST(api === undefined ? {} : { api: api.replace(/\/+$/, '') }).setToken(
      config.DISCORD_TOKEN,
    );
    const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
    const done = await registerCommands(rest, { applicationId: id, guildId: guild }, clear ? [] : undefined);
    const where = guild === undefined ? 'everywhere' : `in server ${guild}`;
    process.stdout.write(clear ? `Cleared ${where}.\n` : `Registered ${done.length} commands ${where}.\n`);
    return 0;
  } catch (error) {
    if (
      guild !== undefined &&
      error instanceof DiscordAPIError &&
      (error.status === 403 || error.status === 404)
    )
      return complain(`The bot is not in server ${guild}: invite it first.`, 1);
    return complain(
      startErrorWords(error, api) ?? (error instanceof Error ? error.message : String(error)),
      1,
    );
  }
}

function complain(words: string, status: number): number {
  process.stderr.write(`${words}\n`);
  return status;
}

process.exitCode = await register(process.argv.slice(2));
