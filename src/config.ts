import { homedir } from 'node:os';
import { join } from 'node:path';
import { config as loadDotenv } from 'dotenv';
import { z } from 'zod';

const url = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });
const level = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
  error: 'must be one of fatal, error, warn, info, debug, trace, silent',
});
const port = z.coerce
  .number({ error: 'must be a port number from 0 to 65535' })
  .int('must be a port number from 0 to 65535')
  .min(0, 'must be a port number from 0 to 65535')
  .max(65_535, 'must be a port number from 0 to 65535');

const hours = z.coerce
  .number({ error: 'must be a number of hours from 1 to 168' })
  .min(1, 'must be a number of hours from 1 to 168')
  .max(168, 'must be a number of hours from 1 to 168');

const SETTINGS = z.object({
  CORPUS_DIR: z.string().default('corpus'),
  DATA_DIR: z.string().default('data'),
  CACHE_DIR: z.string().default(join(homedir(), '.cache', 'dateline')),
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_API: url.optional(),
  PLAYGROUND_PORT: port.default(4321),
  PUBLIC_URL: url.optional(),
  DIGEST_CHANNEL: z
    .string()
    .regex(/^\d{15,25}$/, 'must be the id of a channel, a number')
    .optional(),
  DIGEST_CRON: z.string().default('0 8 * * *'),
  DIGEST_ZONE: z.string().default('UTC'),
  DIGEST_TOPICS: z.string().optional(),
  DIGEST_WINDOW_HOURS: hours.default(6),
  LOG_LEVEL: level.default('info'),
});

/** The settings, by their names in the environment. */
export type Config = z.infer<typeof SETTINGS>;

/** Names of all settings. */
export const SETTING_NAMES = Object.keys(SETTINGS.shape);

/** The settings from the environment, over those of a `.env` file; an Error in one line for a wrong one. */
export function readConfig(environment: NodeJS.ProcessEnv = withDotenv()): Config {
  // An empty value is one that was left out, as in a copied `.env.example`.
  const given = Object.fromEntries(
    SETTING_NAMES.map((name) => [name, environment[name]?.trim()]).filter(([, value]) => value),
  );
  const parsed = SETTINGS.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const name = String(issue?.path[0]);
  throw new Error(`${name}: ${issue?.message}, and is ${JSON.stringify(given[name])}`);
}

/** What else the environment says of this machine, such as whether it has a screen. */
export function readMachine(environment: NodeJS.ProcessEnv = process.env): Readonly<NodeJS.ProcessEnv> {
  return environment;
}

function withDotenv(): NodeJS.ProcessEnv {
  loadDotenv({ quiet: true });
  return process.env;
}
