import type { APIMessage } from 'discord-api-types/v10';

/** Discord's bits on a message. */
const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
const THREAD_CREATED = 18;

/** Only the one who asked sees it. */
export function isPrivate({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & EPHEMERAL) !== 0;
}

/** The bot has promised an answer and not yet given it. */
export function isThinking({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & LOADING) !== 0;
}

/** Not written by anybody: it says that a thread was begun. */
export function isThreadNote({ type }: APIMessage): boolean {
  return (type as number) === THREAD_CREATED;
}
