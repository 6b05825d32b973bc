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
