import type { Connection } from './connection.ts';
import { explainDamage, MOVE_AWAY, StoreError } from './store-error.ts';

/** Steps from an empty database to ours, in order; a step once released never changes. Its number is its place, from 1. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE settings (
    guild_id TEXT PRIMARY KEY,
    settings TEXT NOT NULL -- JSON of what was set; the rest has its default
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE feedback (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the oldest is the lowest
    guild_id TEXT NOT NULL, -- empty for a direct message
    user_hash TEXT NOT NULL,
    day TEXT NOT NULL, -- ISO date
    verdict TEXT NOT NULL,
    command TEXT NOT NULL, -- JSON, as are the next two
    question TEXT NOT NULL,
    citations TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX feedback_vote ON feedback (guild_id, user_hash, command, question);
  CREATE INDEX feedback_guild ON feedback (guild_id, id);
  CREATE INDEX feedback_user ON feedback (user_hash);

  CREATE TABLE named_values (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL -- JSON
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE digest_plans (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guild_id TEXT NOT NULL,
    created_by TEXT, -- the user's own id: a hash could not be told of a failure
    created_at INTEGER NOT NULL, -- milliseconds since 1970, as all times here
    counts_from INTEGER NOT NULL,
    paused_because TEXT, -- JSON
    plan TEXT NOT NULL -- JSON of the rest
  ) STRICT;
  CREATE INDEX digest_plans_guild ON digest_plans (guild_id, id);

  CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the oldest is the lowest
    plan_id INTEGER NOT NULL REFERENCES digest_plans (id) ON DELETE CASCADE,
    due INTEGER NOT NULL,
    state TEXT NOT NULL,
    reason TEXT, -- JSON
    message_id TEXT,
    attempts INTEGER NOT NULL,
    sending_since INTEGER,
    through INTEGER, -- id of the last article in seen_articles then
    at INTEGER NOT NULL,
    held_by TEXT NOT NULL,
    held_from INTEGER NOT NULL,
    held_until INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX deliveries_due ON deliveries (plan_id, due);
  CREATE INDEX deliveries_plan ON deliveries (plan_id, id);
  CREATE INDEX deliveries_open ON deliveries (held_until) WHERE state IN ('claimed', 'sending');

  CREATE TABLE seen_articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- in the order in which they were seen
    article TEXT NOT NULL UNIQUE, -- JSON
    at INTEGER NOT NULL,
    gone_at INTEGER
  ) STRICT;
  CREATE INDEX seen_articles_at ON seen_articles (at);
  CREATE INDEX seen_articles_gone ON seen_articles (gone_at) WHERE gone_at IS NOT NULL;
  `,
];

/** Marks a database as Dateline's in its header: "Date" in ASCII. */
export const APPLICATION_ID = 0x44617465;

/** A StoreError where another program made the database, or a newer Dateline did. */
export function refuseForeign(connection: Connection, known: number = MIGRATIONS.length): void {
  // In this order another process may make the tables in between.
  const version = readPragma(connection, 'user_version');
  const empty = connection.rows('SELECT 1 FROM sqlite_schema LIMIT 1').length === 0;
  const id = readPragma(connection, 'application_id');
  if (id !== APPLICATION_ID && !(id === 0 && version === 0 && empty)) {
    throw new StoreError(`${connection.path} is a database of another program. ${MOVE_AWAY}`);
  }
  if (version < 0) throw explainDamage(connection.path);
  if (version > known) {
    throw new StoreError(
      `${connection.path} was written by a newer Dateline: it is of version ${version}, and this one knows ${known}. ` +
        'Nothing was changed. Run the newer Dateline, or name another folder as DATA_DIR.',
    );
  }
}

/** Brings the database to the newest version, each step wholly or not at all. */
export function migrate(connection: Connection, migrations: readonly string[] = MIGRATIONS): void {
  for (const [version, step] of migrations.entries()) {
    if (readPragma(connection, 'user_version') > version) continue;
    connection.atOnce(() => {
      // Another process may have taken the step while this one waited.
      if (readPragma(connection, 'user_version') > version) return;
      connection.script(step);
      connection.script(`PRAGMA application_id = ${APPLICATION_ID}`);
      connection.script(`PRAGMA user_version = ${version + 1}`);
    });
  }
}

function readPragma(connection: Connection, name: string): number {
  const [row] = connection.rows(`PRAGMA ${name}`);
  return Number((row as Record<string, unknown> | undefined)?.[name]);
}
