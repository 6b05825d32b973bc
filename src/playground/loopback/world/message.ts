import type { APIMessage } from 'discord-api-types/v10';

/** A message as Discord writes it. */
export type Message = APIMessage;

/** A message with what Discord knows of it beside. Each edit puts a new object in the place of the last. */
export interface StoredMessage {
  readonly message: Message;
  /** The one person who sees it, of an ephemeral message; else null. */
  readonly onlyFor: string | null;
}

/** Discord's bits on a message. */
export const FLAG = {
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** Discord's numbers for the kinds of message that the loopback makes. */
export const MESSAGE = {
  usual: 0,
  threadCreated: 18,
  reply: 19,
  chatInput: 20,
  contextMenu: 23,
} as const;
