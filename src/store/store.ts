import type { FeedbackStore } from './feedback.ts';
import type { SettingsStore } from './settings.ts';
import type { ValueStore } from './values.ts';

/** What survives a restart. What a call has written stays, even when the power fails right after it. */
export interface Store extends SettingsStore, FeedbackStore, ValueStore {
  /** Removes all that is kept of a server. */
  forgetGuild(guildId: string): void;
  /** Removes all that is kept of a user; how many entries that were. */
  forgetUser(userHash: string): number;
  /** What stands for the user here, the same at each start; nobody finds the user from it who has not the key. */
  hashUser(userId: string): string;
  /** Ends the store; any call after it is an error. */
  close(): void;
}
