import { DiscordAPIError } from 'discord.js';

/** An error without the body of its request, in which people's words may stand, and without tokens in its address. */
export function reasonOf(error: unknown): object {
  if (error instanceof DiscordAPIError)
    return {
      name: error.name,
      code: error.code,
      status: error.status,
      message: error.message,
      method: error.method,
    };
  if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack };
  return { message: String(error) };
}
