import { z } from 'zod';
import { readJsonCell, readTextCell, selectText, writeJsonCell } from './cells.ts';
import type { Connection } from './connection.ts';

/** Deliveries are kept for so long, and so many of each plan. */
export const DELIVERY_DAYS = 400;
export const DELIVERIES_PER_PLAN = 1_000;

/** The latest of each plan are kept whatever their age: a clock that was set far ahead by mistake comes back. */
const LATEST_KEPT = 200;
const DAY_MS = 86_400_000;

/** Clocks of two machines on one database may be this far apart; what is later than that was written by a wrong clock. */
export const CLOCKS_APART_MS = 60_000;

const STATES = ['claimed', 'sending', 'sent', 'skipped', 'unknown'] as const;

/** What became of a plan's due time. */
export interface Delivery {
  readonly planId: string;
  /** Milliseconds since 1970, as all times here. */
  readonly due: number;
  /**
   * `claimed`: somebody is at it; `sending`: it may be in the channel already; `sent`, `skipped`: done;
   * `unknown`: it may have been sent, cannot be looked up, and is not repeated.
   */
  readonly state: (typeof STATES)[number];
  /** Why it was skipped or is unknown, or what kept it so far; null for nothing. */
  readonly reason: string | null;
  readonly messageId: string | null;
  /** How often it was claimed. */
  readonly attempts: number;
  /** When it first may have reached the channel; null before. */
  readonly sendingSince: number | null;
  /** The last article that it could tell of, as `lastSeen` counts them; null before it is sent. */
  readonly through: number | null;
  /** When it came into its state. */
  readonly at: number;
}

/** Who is at a delivery, and from when until when nobody else is. */
export interface Hold {
  readonly by: string;
  readonly from: number;
  readonly until: number;
}

/** The next state of a delivery, with what is known then; what is left out stays. */
export interface DeliveryMark {
  readonly state: Delivery['state'];
  readonly at: number;
  readonly reason?: string | null;
  readonly messageId?: string;
  readonly through?: number;
  /** Others may go on with it from then. */
  readonly until?: number;
}

/** Due times of plans, each claimed by one at a time. */
export interface DeliveryStore {
  /**
   * The delivery, now this one's alone; null where it is done, another holds it, or there is no such plan. One that
   * was held by a process that ended can be had when its time has run out; one that was skipped by a clock that was
   * ahead can be had again.
   */
  claim(planId: string, due: number, hold: Hold): Promise<Delivery | null>;
  /** Marks what `by` holds; false, and nothing changed, where it holds it no longer. */
  mark(planId: string, due: number, by: string, mark: DeliveryMark): Promise<boolean>;
  /** Records due times as skipped, where nothing is known of them so far. */
  skip(planId: string, dues: readonly number[], reason: string, at: number): Promise<void>;
  /** A plan's deliveries, the latest due first. */
  deliveries(planId: string, limit: number): Promise<readonly Delivery[]>;
  /** The one of that due time. */
  delivery(planId: string, due: number): Promise<Delivery | null>;
  /** The one that was sent last and was due before then. */
  lastSent(planId: string, before: number): Promise<Delivery | null>;
  /** Those that are neither done nor held by anybody now, the earliest due first. */
  open(now: number): Promise<readonly Delivery[]>;
}

const ROW = z.object({
  planId: z.coerce.string(),
  due: z.number(),
  state: z.enum(STATES),
  reason: z.string().nullable(),
  messageId: z.string().nullable(),
  attempts: z.number(),
  sendingSince: z.number().nullable(),
  through: z.number().nullable(),
  at: z.number(),
});

const SELECT = `SELECT plan_id, due, attempts, sending_since, through, at, ${['state', 'reason', 'message_id']
  .map(selectText)
  .join(', ')} FROM deliveries`;

/** True of a row that may be claimed at ?1: nobody's, or held by a clock that was ahead. */
const FREE = `(state IN ('claimed', 'sending') AND (held_until <= ?1 OR held_from > ?1 + ${CLOCKS_APART_MS}))`;

/** Deliveries kept in that database, so many of each plan. */
export function openDeliveries(
  connection: Connection,
  perPlan: number,
  onWarning: (message: string) => void,
): DeliveryStore {
  const told = new Set<string>();

  function read(row: unknown): Delivery[] {
    const cells = row as Record<string, unknown>;
    const entry = ROW.safeParse({
      planId: cells.plan_id,
      due: cells.due,
      state: readTextCell(cells.state),
      reason: cells.reason === null ? null : readJsonCell(cells.reason, z.string()),
      messageId: cells.message_id === null ? null : readTextCell(cells.message_id),
      attempts: cells.attempts,
      sendingSince: cells.sending_since,
      through: cells.through,
      at: cells.at,
    });
    if (entry.success) return [entry.data];
    const message = `${connection.path}: a delivery of digest ${cells.plan_id} is damaged and left out.`;
    if (!told.has(message)) onWarning(message);
    told.add(message);
    return [];
  }

  /** Deletes what is kept no longer. */
  function tidy(plan: number, at: number): void {
    connection.change(
      `DELETE FROM deliveries WHERE plan_id = ?1 AND state NOT IN ('claimed', 'sending') AND (
         id <= (SELECT id FROM deliveries WHERE plan_id = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)
         OR due < ?3 AND id <= (SELECT id FROM deliveries WHERE plan_id = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?4))`,
      plan,
      perPlan,
      at - DELIVERY_DAYS * DAY_MS,
      Math.min(perPlan, LATEST_KEPT),
    );
  }

  return {
    async claim(planId, due, { by, from, until }) {
      const plan = Number(planId);
      const rows = connection.atOnce(() =>
        connection.rows(
          `INSERT INTO deliveries (plan_id, due, state, attempts, at, held_by, held_from, held_until)
           SELECT id, ?3, 'claimed', 1, ?1, ?4, ?1, ?5 FROM digest_plans WHERE id = ?2
           ON CONFLICT (plan_id, due) DO UPDATE SET
             state = CASE state WHEN 'sending' THEN state ELSE 'claimed' END,
             attempts = attempts + 1, at = excluded.at,
             held_by = excluded.held_by, held_from = excluded.held_from, held_until = excluded.held_until
           WHERE ${FREE} OR state = 'skipped' AND at > ?1 + ${CLOCKS_APART_MS}
           RETURNING plan_id, due, attempts, sending_since, through, at,
             ${['state', 'reason', 'message_id'].map(selectText).join(', ')}`,
          from,
          plan,
          due,
          by,
          until,
        ),
      );
      return rows.flatMap(read)[0] ?? null;
    },
    async mark(planId, due, by, { state, at, reason, messageId, through, until }) {
      const plan = Number(planId);
      return connection.atOnce(() => {
        const changed = connection.change(
          `UPDATE deliveries SET state = ?4, at = ?5,
             reason = CASE WHEN ?6 = 'keep' THEN reason ELSE nullif(?7, '') END,
             message_id = coalesce(nullif(?8, ''), message_id),
             through = CASE WHEN ?9 < 0 THEN through ELSE ?9 END,
             held_until = CASE WHEN ?10 < 0 THEN held_until ELSE ?10 END,
             sending_since = CASE WHEN ?4 = 'sending' THEN coalesce(sending_since, ?5) ELSE sending_since END
           WHERE plan_id = ?1 AND due = ?2 AND held_by = ?3 AND state IN ('claimed', 'sending')`,
          plan,
          due,
          by,
          state,
          at,
          reason === undefined ? 'keep' : 'set',
          reason === undefined || reason === null ? '' : writeJsonCell(reason),
          messageId ?? '',
          through ?? -1,
          until ?? -1,
        );
        if (changed > 0 && state !== 'claimed' && state !== 'sending') tidy(plan, at);
        return changed > 0;
      });
    },
    async skip(planId, dues, reason, at) {
      const plan = Number(planId);
      connection.atOnce(() => {
        for (const due of dues) {
          connection.change(
            `INSERT INTO deliveries (plan_id, due, state, reason, attempts, at, held_by, held_from, held_until)
             SELECT id, ?2, 'skipped', ?3, 0, ?4, '', ?4, ?4 FROM digest_plans WHERE id = ?1
             ON CONFLICT (plan_id, due) DO NOTHING`,
            plan,
            due,
            writeJsonCell(reason),
            at,
          );
        }
        tidy(plan, at);
      });
    },
    async deliveries(planId, limit) {
      return connection
        .rows(`${SELECT} WHERE plan_id = ? ORDER BY due DESC LIMIT ?`, Number(planId), limit)
        .flatMap(read);
    },
    async delivery(planId, due) {
      return (
        connection.rows(`${SELECT} WHERE plan_id = ? AND due = ?`, Number(planId), due).flatMap(read)[0] ??
        null
      );
    },
    async lastSent(planId, before) {
      return (
        connection
          .rows(
            `${SELECT} WHERE plan_id = ? AND due < ? AND state = 'sent' ORDER BY due DESC LIMIT 1`,
            Number(planId),
            before,
          )
          .flatMap(read)[0] ?? null
      );
    },
    async open(now) {
      return connection.rows(`${SELECT} WHERE ${FREE} ORDER BY due, plan_id`, now).flatMap(read);
    },
  };
}
