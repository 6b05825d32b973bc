import type { DeliveryStore } from './deliveries.ts';
import type { PlanStore } from './digest-plans.ts';
import type { FeedbackStore } from './feedback.ts';
import type { SeenStore } from './seen-articles.ts';
import type { SettingsStore } from './settings.ts';
import type { ValueStore } from './values.ts';

/** What survives a restart. What a call has written stays, even when the power fails right after it. */
export interface Store extends SettingsStore, FeedbackStore, ValueStore {
  readonly digests: DigestStore;
  /** Removes all that is kept of a server. */
  forgetGuild(guildId: string): void;
  /** What is kept of a user everywhere: votes and questions, and digests that name the user. */
  keptOf(userHash: string): { readonly feedback: number; readonly digests: number };
  /** Removes all that is kept of a user; how many entries that were. Digests that the user set up go on. */
  forgetUser(userHash: string): number;
  /** What stands for the user here, the same at each start; nobody finds the user from it who has not the key. */
  hashUser(userId: string): string;
  /** Ends the store; any call after it is an error. */
  close(): void;
}

/** What digests need kept: the plans, what became of each due time, and which articles were there when. */
export interface DigestStore extends PlanStore, DeliveryStore, SeenStore {}
