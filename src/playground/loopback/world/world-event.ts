/** Something that happened, as the gateway tells it. */
export interface WorldEvent {
  readonly t: string;
  readonly d: unknown;
  /** A session hears of it that asked for one of these bits; every session where 0. */
  readonly intents: number;
  /** What sessions without the Message Content intent are told in place of `d`. */
  readonly conceal?: () => unknown;
}

/** Discord's bits for what a session wants to hear of. */
export const INTENT = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildTyping: 1 << 11,
  directMessages: 1 << 12,
  directTyping: 1 << 14,
  messageContent: 1 << 15,
} as const;
