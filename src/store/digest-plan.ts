import { z } from 'zod';

const words = z.array(z.string().max(200)).max(25).readonly();

/** What of a plan stands in one cell, as JSON. */
export const PLAN_SHAPE = z.object({
  channelId: z.string().min(1).max(100),
  cron: z.string().min(1).max(200),
  zone: z.string().min(1).max(100),
  follow: z.object({ topics: words, people: words, outlets: words }),
  length: z.enum(['short', 'medium', 'long']),
  quiet: z.enum(['on-this-day', 'nothing']),
  roleId: z.string().max(100).nullable(),
  picture: z.boolean(),
});

/** What can be changed of a plan. */
export interface PlanChange {
  readonly channelId: string;
  /** When it is due, as a line of cron, which counts in the zone. */
  readonly cron: string;
  /** IANA name. */
  readonly zone: string;
  readonly follow: {
    readonly topics: readonly string[];
    readonly people: readonly string[];
    readonly outlets: readonly string[];
  };
  readonly length: 'short' | 'medium' | 'long';
  /** What is told where nothing is new. */
  readonly quiet: 'on-this-day' | 'nothing';
  /** A role to mention. */
  readonly roleId: string | null;
  readonly picture: boolean;
}

/** A plan that is to be kept. */
export interface NewDigestPlan extends PlanChange {
  readonly guildId: string;
  /** The user to tell where it cannot be posted; null for nobody. */
  readonly createdBy: string | null;
  /** Milliseconds since 1970, as all times here. */
  readonly createdAt: number;
}

/** A digest that a server has asked for: what it says, where, and when. */
export interface DigestPlan extends NewDigestPlan {
  /** A short number that no other plan ever has. */
  readonly id: string;
  /** Due times before this moment are not the plan's: it was made, resumed, or given another schedule then. */
  readonly countsFrom: number;
  /** Why it is not posted for now; null where it is. */
  readonly pausedBecause: string | null;
}
