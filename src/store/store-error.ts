/** Something that kept the store from its work: its message names the file and says what to do; `cause` is the driver's error. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** The error as one in plain words, about the file at `path`; a StoreError as it is. */
export function explainError(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const [, words] = REASONS.find(([codes]) => codes.test(code)) ?? [];
  const message = error instanceof Error ? error.message : String(error);
  return new StoreError(words === undefined ? `${path}: ${message}` : `${path} ${words}`, { cause: error });
}

/** Whether it is that the disk has no more room. */
export function isFullDisk(error: unknown): boolean {
  return error instanceof StoreError && FULL.test(codeOf(error.cause));
}

const FULL = /^(?:SQLITE_FULL|ENOSPC|EDQUOT)/;

/** What to say of a file that cannot be used as it is. */
export const MOVE_AWAY =
  'Nothing was changed. Move it to another place, with the files of the same name that end in -wal and -shm, ' +
  'and start again with an empty one, or put a copy of it back.';

/** The error for a database of which parts make no sense. */
export function explainDamage(path: string): StoreError {
  return new StoreError(`${path} ${DAMAGED}`);
}

const DAMAGED = `is damaged, or is no database. ${MOVE_AWAY}`;

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_(?:NOTADB|CORRUPT)/, DAMAGED],
  [
    /^SQLITE_(?:BUSY|LOCKED)/,
    'is held by another program, and stayed so while we waited. Try again; if it goes on, look for a second program on this file.',
  ],
  [FULL, 'cannot grow: the disk is full. Make room there and try again.'],
  [
    /^(?:SQLITE_(?:READONLY|CANTOPEN|PERM|AUTH)|EACCES|EPERM|EROFS|EISDIR|ENOTDIR|ENOENT|EEXIST)/,
    'cannot be opened for writing. Let the user that runs Dateline write the file and its folder, or name another folder as DATA_DIR.',
  ],
  [
    /^(?:SQLITE_IOERR|EIO)/,
    'could not be read or written: the disk reports an error. Look at the disk before anything else.',
  ],
];

/** The name of what went wrong, as `SQLITE_BUSY` or `EACCES`; `` for none. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code;
  // An error at opening has SQLite's number in its message alone; 14 is SQLITE_CANTOPEN.
  return /^ConnectionFailed\(.*: 14"\)$/s.test(error.message) ? 'SQLITE_CANTOPEN' : '';
}
