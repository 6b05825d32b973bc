import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { Connection } from './connection.ts';
import { DELIVERIES_PER_PLAN, openDeliveries } from './deliveries.ts';
import { openPlans } from './digest-plans.ts';
import { FEEDBACK_PER_GUILD, openFeedback } from './feedback.ts';
import { migrate, refuseForeign } from './migrations.ts';
import { openSeen } from './seen-articles.ts';
import { openSettings } from './settings.ts';
import type { Store } from './store.ts';
import { explainDamage, explainError } from './store-error.ts';
import { hashUser, makeUserKey, readUserKey } from './user-hash.ts';
import { openValues, type ValueStore } from './values.ts';

/** What may differ from the usual. */
export interface StoreOptions {
  /** Told of a row that is damaged, in one line of words; the row counts as not there. */
  readonly onWarning?: (message: string) => void;
  /** Entries of feedback kept of each server. */
  readonly feedbackPerGuild?: number;
  /** Deliveries kept of each digest. */
  readonly deliveriesPerPlan?: number;
  /** Milliseconds that a write waits for one of another process, before it is an error. */
  readonly waitMs?: number;
}

// A write lasts a few milliseconds. All else waits meanwhile, and Discord for no answer longer than three seconds.
const WAIT_MS = 1_000;

// A name that no caller uses.
const KEY_PRINT = 'store: print of the key';

/**
 * The store in that file, made with its folder where there is none; `:memory:` for one that ends with the process.
 * A StoreError where the file cannot be used; it is left as it was.
 */
export function openStore(path: string, options: StoreOptions = {}): Store {
  const { onWarning = () => {}, waitMs = WAIT_MS } = options;
  const { feedbackPerGuild = FEEDBACK_PER_GUILD, deliveriesPerPlan = DELIVERIES_PER_PLAN } = options;
  const connection = openConnection(path, waitMs);
  try {
    const values = openValues(connection, onWarning);
    const key = path === ':memory:' ? makeUserKey() : readUserKey(`${path}.key`);
    warnOfOtherKey(hashUser(key, ''), path, values, onWarning);
    const { forgetSettings, ...settings } = openSettings(connection, onWarning);
    const { votesOf, forgetVotes, ...feedback } = openFeedback(connection, feedbackPerGuild, onWarning);
    const { forgetPlans, plansOf, forgetCreator, ...plans } = openPlans(connection, onWarning);
    const deliveries = openDeliveries(connection, deliveriesPerPlan, onWarning);
    const isUser = (userHash: string) => (userId: string) => hashUser(key, userId) === userHash;
    return {
      ...settings,
      ...feedback,
      ...values,
      digests: { ...plans, ...deliveries, ...openSeen(connection) },
      forgetGuild(guildId) {
        connection.atOnce(() => {
          forgetSettings(guildId);
          forgetVotes('guild_id', guildId);
          forgetPlans(guildId);
        });
        connection.settle();
      },
      keptOf(userHash) {
        return { feedback: votesOf(userHash), digests: plansOf(isUser(userHash)) };
      },
      forgetUser(userHash) {
        const forgotten = connection.atOnce(
          () => forgetVotes('user_hash', userHash) + forgetCreator(isUser(userHash)),
        );
        connection.settle();
        return forgotten;
      },
      hashUser: (userId) => hashUser(key, userId),
      close() {
        connection.settle();
        connection.close();
      },
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Tells where the key is not the one that users were hashed with before, by what it makes of no user. */
function warnOfOtherKey(
  print: string,
  path: string,
  values: ValueStore,
  onWarning: (message: string) => void,
): void {
  const known = values.value(KEY_PRINT);
  if (known === print) return;
  values.saveValue(KEY_PRINT, print);
  if (known === null) return;
  onWarning(
    `${path}.key is another key than before: what was kept of users until now is no longer found or removed for them. ` +
      'Put the former key back, or let the servers remove it.',
  );
}

function openConnection(path: string, waitMs: number): Connection {
  if (path !== ':memory:') makeFile(path);
  const connection = new Connection(path, waitMs);
  try {
    // Nothing is written to a file that may not be ours.
    // As a number: the words of what was found may hold damaged text, which the driver does not outlive.
    const [found] = connection.rows("SELECT integrity_check = 'ok' AS whole FROM pragma_integrity_check(1)");
    if ((found as { whole?: unknown } | undefined)?.whole !== 1) throw explainDamage(path);
    refuseForeign(connection);
    connection.prepareToWrite();
    migrate(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** The file and its folder, for their owner alone; SQLite gives its other files the same rights. */
function makeFile(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    closeSync(openSync(path, 'a', 0o600));
  } catch (error) {
    throw explainError(error, path);
  }
}
