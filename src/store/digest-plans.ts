import { z } from 'zod';
import { readJsonCell, readTextCell, selectText, writeJsonCell } from './cells.ts';
import type { Connection } from './connection.ts';
import { type DigestPlan, type NewDigestPlan, PLAN_SHAPE, type PlanChange } from './digest-plan.ts';
import { StoreError } from './store-error.ts';

/** Plans that a server may have: as many as a menu or a list of suggestions in Discord holds. */
export const PLANS_PER_GUILD = 25;

/** Plans of digests; each call answers later, since a database may be on another machine. */
export interface PlanStore {
  /** The plan as it is kept; a StoreError where it has a value that it may not have, or the server has enough of them. */
  add(plan: NewDigestPlan): Promise<DigestPlan>;
  /** A server's plans, the oldest first. */
  list(guildId: string): Promise<readonly DigestPlan[]>;
  find(id: string): Promise<DigestPlan | null>;
  /** All plans that are not paused, of all servers. */
  running(): Promise<readonly DigestPlan[]>;
  /** The plan after the change, null for none; with another schedule its due times count from now on. */
  update(id: string, change: Partial<PlanChange>, now: number): Promise<DigestPlan | null>;
  /** Whether there was one; its deliveries go with it. */
  remove(id: string): Promise<boolean>;
  /** Whether it was running until now. */
  pause(id: string, because: string): Promise<boolean>;
  /** Whether it was paused until now; due times in between are not made up for. */
  resume(id: string, now: number): Promise<boolean>;
}

const ROW = z.object({
  id: z.number().int(),
  guildId: z.string(),
  createdBy: z.string().nullable(),
  createdAt: z.number(),
  countsFrom: z.number(),
  pausedBecause: z.string().nullable(),
});

const MOST_REMEMBERED = 10_000;

const TEXTS = ['guild_id', 'created_by', 'paused_because', 'plan'];
const SELECT = `SELECT id, created_at, counts_from, ${TEXTS.map(selectText).join(', ')} FROM digest_plans`;

/** Plans kept in that database. */
export function openPlans(
  connection: Connection,
  onWarning: (message: string) => void,
): PlanStore & PlanKeeper {
  // Plans are read every few seconds: what is damaged is told once.
  const told = new Set<unknown>();

  // And they seldom change.
  const known = new Map<string, { readonly print: string; readonly plan: DigestPlan }>();

  function read(row: unknown): DigestPlan[] {
    const cells = row as Record<string, unknown>;
    const print = printOf(cells);
    const before = known.get(String(cells.id));
    if (before?.print === print) return [before.plan];
    const read = parse(cells);
    for (const plan of read) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(plan.id, { print, plan });
    }
    return read;
  }

  function parse(cells: Record<string, unknown>): DigestPlan[] {
    const head = ROW.safeParse({
      id: cells.id,
      guildId: readTextCell(cells.guild_id),
      createdBy: cells.created_by === null ? null : readTextCell(cells.created_by),
      createdAt: cells.created_at,
      countsFrom: cells.counts_from,
      pausedBecause: cells.paused_because === null ? null : readJsonCell(cells.paused_because, z.string()),
    });
    const plan = readJsonCell(cells.plan, PLAN_SHAPE);
    if (head.success && plan !== undefined) return [{ ...plan, ...head.data, id: String(head.data.id) }];
    if (!told.has(cells.id)) onWarning(`${connection.path}: digest ${cells.id} is damaged and left out.`);
    told.add(cells.id);
    return [];
  }

  function findNow(id: string): DigestPlan | null {
    return connection.rows(`${SELECT} WHERE id = ?`, numberOf(id)).flatMap(read)[0] ?? null;
  }

  return {
    async add(plan) {
      const cell = writeJsonCell(checkPlan(plan));
      return connection.atOnce(() => {
        const [count] = connection.rows(
          'SELECT count(*) AS plans FROM digest_plans WHERE guild_id = ?',
          plan.guildId,
        );
        if (Number((count as { plans: unknown }).plans) >= PLANS_PER_GUILD) {
          throw new StoreError(`A server may have ${PLANS_PER_GUILD} digests. Remove one first.`);
        }
        const [made] = connection.rows(
          `INSERT INTO digest_plans (guild_id, created_by, created_at, counts_from, plan)
           VALUES (?, nullif(?, ''), ?, ?, ?) RETURNING id`,
          plan.guildId,
          plan.createdBy ?? '',
          plan.createdAt,
          plan.createdAt,
          cell,
        );
        const kept = findNow(String((made as { id: unknown }).id));
        if (kept === null)
          throw new StoreError(`${connection.path} gives a plan back otherwise than it was.`);
        return kept;
      });
    },
    async list(guildId) {
      return connection.rows(`${SELECT} WHERE guild_id = ? ORDER BY id`, guildId).flatMap(read);
    },
    async find(id) {
      return findNow(id);
    },
    async running() {
      return connection.rows(`${SELECT} WHERE paused_because IS NULL ORDER BY id`).flatMap(read);
    },
    async update(id, change, now) {
      return connection.atOnce(() => {
        const before = findNow(id);
        if (before === null) return null;
        const after = checkPlan({ ...before, ...change });
        const moved = after.cron !== before.cron || after.zone !== before.zone;
        connection.change(
          'UPDATE digest_plans SET plan = ?, counts_from = ? WHERE id = ?',
          writeJsonCell(after),
          moved ? now : before.countsFrom,
          numberOf(id),
        );
        return findNow(id);
      });
    },
    async remove(id) {
      return connection.change('DELETE FROM digest_plans WHERE id = ?', numberOf(id)) > 0;
    },
    async pause(id, because) {
      return (
        connection.change(
          'UPDATE digest_plans SET paused_because = ? WHERE id = ? AND paused_because IS NULL',
          writeJsonCell(because),
          numberOf(id),
        ) > 0
      );
    },
    async resume(id, now) {
      return (
        connection.change(
          'UPDATE digest_plans SET paused_because = NULL, counts_from = ? WHERE id = ? AND paused_because IS NOT NULL',
          now,
          numberOf(id),
        ) > 0
      );
    },
    forgetPlans(guildId) {
      connection.change('DELETE FROM digest_plans WHERE guild_id = ?', guildId);
    },
    plansOf(isUser) {
      return creators().filter(isUser).length;
    },
    forgetCreator(isUser) {
      let forgotten = 0;
      for (const user of new Set(creators().filter(isUser))) {
        forgotten += connection.change(
          'UPDATE digest_plans SET created_by = NULL WHERE created_by = ?',
          user,
        );
      }
      return forgotten;
    },
  };

  /** The user of each plan that has one. */
  function creators(): string[] {
    return connection
      .rows(`SELECT ${selectText('created_by')} FROM digest_plans WHERE created_by IS NOT NULL`)
      .flatMap((row) => readTextCell((row as { created_by: unknown }).created_by) ?? []);
  }
}

/** What the store itself needs of the plans. */
interface PlanKeeper {
  forgetPlans(guildId: string): void;
  /** How many plans such a user set up. */
  plansOf(isUser: (userId: string) => boolean): number;
  /** Takes such a user's id out of the plans, which go on; how many those were. */
  forgetCreator(isUser: (userId: string) => boolean): number;
}

function checkPlan(plan: PlanChange): PlanChange {
  const checked = PLAN_SHAPE.safeParse(plan);
  if (checked.success) return checked.data;
  const [field = 'value'] = checked.error.issues[0]?.path ?? [];
  throw new StoreError(`A digest cannot have that ${String(field)}.`);
}

/** Another one for every other row. */
function printOf(cells: Readonly<Record<string, unknown>>): string {
  return Object.values(cells)
    .map((cell) => (cell instanceof ArrayBuffer || cell instanceof Uint8Array ? latin1(cell) : String(cell)))
    .join('\n');
}

function latin1(bytes: ArrayBuffer | Uint8Array): string {
  return (bytes instanceof Uint8Array ? Buffer.from(bytes) : Buffer.from(bytes)).toString('latin1');
}

/** The key of the row; one that no row has where the id is no number. */
function numberOf(id: string): number {
  return /^\d{1,15}$/.test(id) ? Number(id) : -1;
}
