import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { explainError, StoreError } from './store-error.ts';

const KEY_BYTES = 32;

/** What stands for a user in the database: without the key nobody can tell whose it is, or try all users. In base64url. */
export function hashUser(key: Buffer, userId: string): string {
  return createHmac('sha256', key).update(userId).digest('base64url');
}

/** A key for a store that ends with the process. */
export function makeUserKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

/**
 * The key in that file, made at the first call.
 * It is a file of its own because users' ids are few enough to hash them all: a copy of the database, for a backup
 * or for somebody's help, must not bring along what is needed for that.
 */
export function readUserKey(path: string): Buffer {
  try {
    const key = readIfThere(path) ?? writeKey(path);
    if (key.length === KEY_BYTES) return key;
  } catch (error) {
    throw explainError(error, path);
  }
  throw new StoreError(
    `${path} is no key of ${KEY_BYTES} bytes. Put a copy of it back; or move it away, and a new one is made, ` +
      `with which feedback kept before can no longer be found by its user.`,
  );
}

/** Of two processes at once the first one's key stays, and never half of it. */
function writeKey(path: string): Buffer {
  const draft = `${path}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(draft, makeUserKey(), { flag: 'wx', mode: 0o600, flush: true });
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(path);
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
