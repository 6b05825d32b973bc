import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';

const PORTAL = 'https://discord.com/developers/applications';

/** Why the bot could not start, in one line with what to do; null for a failure of another kind. */
export function startErrorWords(error: unknown, api: string | undefined): string | null {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return WRONG_TOKEN;
  if (error instanceof DiscordAPIError && error.status === 401) return WRONG_TOKEN;
  if (error instanceof HTTPError || isNetworkError(error))
    return `${api ?? 'Discord'} cannot be reached: check this machine's network${api === undefined ? '' : ' and DISCORD_API'}, then start again.`;
  return null;
}

export const WRONG_TOKEN = `Discord does not know this DISCORD_TOKEN: copy the bot's token from ${PORTAL} (your application, Bot, Reset Token) into .env, then start again.`;

export const REFUSED_INTENTS = `Discord refuses the Message Content intent, so question channels stay silent; all else works. To have them, switch on Message Content Intent at ${PORTAL} (your application, Bot), then start again.`;

const NETWORK =
  /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|UND_ERR_SOCKET)$/;

function isNetworkError(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if (NETWORK.test(String((at as NodeJS.ErrnoException).code))) return true;
    if (at.name === 'AbortError') return true;
    if (at instanceof AggregateError && at.errors.some(isNetworkError)) return true;
  }
  return false;
}
