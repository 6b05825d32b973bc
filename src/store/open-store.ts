import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { Connection } from './connection.ts';
import { FEEDBACK_PER_GUILD, openFeedback } from './feedback.ts';
import { migrate, refuseForeign } from './migrations.ts';
import { openSettings } from './settings.ts';
import type { Store } from './store.ts';
import { damaged, explainError, StoreError } from './store-error.ts';
import { hashUser, makeUserKey, readUserKey } from './user-hash.ts';
import { openValues } from './values.ts';

/** What may differ from the usual. */
export interface StoreOptions {
  /** Told of a row that is damaged, in one line of words; the row counts as not there. */
  readonly onWarning?: (message: string) => void;
  /** Entries of feedback kept of each server. */
  readonly feedbackPerGuild?: number;
}

/**
 * The store in that file, made with its folder where there is none; `:memory:` for one that ends with the process.
 * A StoreError where the file cannot be used; it is left as it was.
 */
export function openStore(path: string, options: StoreOptions = {}): Store {
  const { onWarning = () => {}, feedbackPerGuild = FEEDBACK_PER_GUILD } = options;
  const connection = openConnection(path);
  try {
    const key = path === ':memory:' ? makeUserKey() : readUserKey(`${path}.key`);
    const { forgetSettings, ...settings } = openSettings(connection, onWarning);
    const { forgetVotes, ...feedback } = openFeedback(connection, feedbackPerGuild, onWarning);
    return {
      ...settings,
      ...feedback,
      ...openValues(connection, onWarning),
      forgetGuild(guildId) {
        connection.atOnce(() => {
          forgetSettings(guildId);
          forgetVotes('guild_id', guildId);
        });
        connection.settle();
      },
      forgetUser(userHash) {
        const forgotten = forgetVotes('user_hash', userHash);
        connection.settle();
        return forgotten;
      },
      hashUser: (userId) => hashUser(key, userId),
      close() {
        if (connection.open) settleIfPossible(connection);
        connection.close();
      },
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}

function openConnection(path: string): Connection {
  if (path !== ':memory:') makeFile(path);
  const connection = new Connection(path);
  try {
    // Nothing is written to a file that may not be ours.
    // As a number: the words of what was found may hold damaged text, which the driver does not outlive.
    const [found] = connection.rows("SELECT quick_check = 'ok' AS whole FROM pragma_quick_check(1)");
    if ((found as { whole?: unknown } | undefined)?.whole !== 1) throw damaged(path);
    refuseForeign(connection);
    connection.prepareToWrite();
    migrate(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Leaves all in the one file, for whoever copies it; what cannot be moved there now is not lost. */
function settleIfPossible(connection: Connection): void {
  try {
    connection.settle();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
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
