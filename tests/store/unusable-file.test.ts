import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import Database from 'libsql';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { StoreError } from '../../src/store/store-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function newPath(): string {
  const path = join(folder, `${files++}`, 'dateline.sqlite');
  mkdirSync(dirname(path));
  return path;
}

test('a file that is no database is refused with what to do, and stays', () => {
  const path = newPath();
  writeFileSync(path, 'The mill burned on Tuesday.\n'.repeat(100));
  expectRefusal(path, /is damaged, or is no database\. Nothing was changed\. Move it to another place/);
});

test('a shortened database is refused, and stays', () => {
  const path = newPath();
  fill(path);
  truncateSync(path, 6000);
  expectRefusal(path, /is damaged/);
});

test('a database with a page of nonsense is refused, and stays', () => {
  const path = newPath();
  fill(path);
  const bytes = readFileSync(path);
  bytes.fill(0xa5, 4096 * 2, 4096 * 3);
  writeFileSync(path, bytes);
  expectRefusal(path, /is damaged/);
});

test('a database of another program is refused, and stays', () => {
  const path = newPath();
  const other = new Database(path);
  other.exec('CREATE TABLE recipes (name TEXT)');
  other.close();
  expectRefusal(path, /is a database of another program/);
});

test('a database of a newer Dateline is refused with both versions, and stays', () => {
  const path = newPath();
  fill(path);
  const hand = new Database(path);
  hand.exec('PRAGMA user_version = 1000');
  hand.pragma('wal_checkpoint(TRUNCATE)');
  hand.close();
  expectRefusal(
    path,
    /written by a newer Dateline: it is of version 1000, and this one knows \d+\..* Run the newer/,
  );
});

test('a database with a version that there cannot be is refused, and stays', () => {
  const path = newPath();
  fill(path);
  const hand = new Database(path);
  hand.exec('PRAGMA user_version = -1');
  hand.pragma('wal_checkpoint(TRUNCATE)');
  expectRefusal(path, /is damaged/);
});

test('an empty file becomes a store', () => {
  const path = newPath();
  writeFileSync(path, '');
  const store = openStore(path);
  store.saveValue('a', 'b');
  expect(store.value('a')).toBe('b');
});

test('a folder in the place of the file, and a file in that of the folder, are refused', () => {
  const path = newPath();
  mkdirSync(path);
  expect(() => openStore(path)).toThrow(/dateline\.sqlite cannot be opened for writing\. Let the user/);
  const file = newPath();
  writeFileSync(file, '');
  expect(() => openStore(join(file, 'dateline.sqlite'))).toThrow(StoreError);
});

test.skipIf(process.platform === 'win32')('a folder where one may only read is refused', () => {
  const path = newPath();
  chmodSync(folder, 0o755);
  chmodSync(dirname(path), 0o555);
  asOrdinaryUser(() => {
    expect(() => openStore(path)).toThrow(StoreError);
    expect(() => openStore(path)).toThrow(/cannot be opened for writing/);
  });
});

test.skipIf(process.platform === 'win32')('a database that one may only read is refused', () => {
  const path = newPath();
  openStore(path).close();
  chmodSync(folder, 0o755);
  chmodSync(path, 0o444);
  chmodSync(dirname(path), 0o555);
  asOrdinaryUser(() => expect(() => openStore(path)).toThrow(/cannot be opened for writing/));
});

test('whatever bytes of a database are changed, there is a store or an error in words', () => {
  const path = newPath();
  fill(path);
  const whole = readFileSync(path);
  const change = fc.record({
    at: fc.nat(whole.length - 1),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), fc.boolean(), (changes, inHeader) => {
      const bytes = Buffer.from(whole);
      for (const { at, bytes: put } of changes)
        bytes.set(put, Math.min(inHeader ? at % 100 : at, bytes.length - 40));
      const changed = newPath();
      writeFileSync(changed, bytes);
      try {
        const store = openStore(changed);
        store.settings('1');
        [...store.feedback('1')];
        store.saveSettings('1', { threads: true });
        store.forgetUser('ann');
        store.close();
      } catch (error) {
        expect(error).toBeInstanceOf(StoreError);
        expect(String(error)).toContain('dateline.sqlite');
      }
    }),
    { numRuns: 100 },
  );
});

function fill(path: string): void {
  const store = openStore(path);
  store.saveSettings('1', { threads: true });
  for (let number = 0; number < 30; number++) {
    store.addFeedback({
      guildId: '1',
      userHash: 'ann',
      day: '2031-05-02',
      verdict: 'helpful',
      command: 'ask',
      question: `${number} `.repeat(200),
      citations: ['mill-a-3'],
    });
  }
  store.close();
}

function expectRefusal(path: string, message: RegExp): void {
  const before = readFileSync(path);
  expect(() => openStore(path)).toThrow(StoreError);
  expect(() => openStore(path)).toThrow(message);
  expect(() => openStore(path)).toThrow(path);
  expect(readFileSync(path).equals(before)).toBe(true);
}

/** As a user who has no more than a file's rights; root has them all. */
function asOrdinaryUser(work: () => void): void {
  const root = process.geteuid?.() === 0;
  if (root) process.seteuid?.(65_534);
  try {
    work();
  } finally {
    if (root) process.seteuid?.(0);
  }
}
