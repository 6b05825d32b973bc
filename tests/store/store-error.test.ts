import { expect, test } from 'vitest';
import { explainError, StoreError } from '../../src/store/store-error.ts';

test.each([
  ['SQLITE_NOTADB', 'is damaged, or is no database'],
  ['SQLITE_CORRUPT_INDEX', 'is damaged, or is no database'],
  ['SQLITE_BUSY', 'is held by another program'],
  ['SQLITE_BUSY_SNAPSHOT', 'is held by another program'],
  ['SQLITE_FULL', 'the disk is full'],
  ['ENOSPC', 'the disk is full'],
  ['SQLITE_READONLY_DIRECTORY', 'cannot be opened for writing'],
  ['EROFS', 'cannot be opened for writing'],
  ['EACCES', 'cannot be opened for writing'],
  ['SQLITE_IOERR_WRITE', 'the disk reports an error'],
])('%s is said as "%s", with the file and the cause', (code, words) => {
  const cause = Object.assign(new Error('refused'), { code });
  const error = explainError(cause, '/data/dateline.sqlite');
  expect(error.message).toMatch(/^\/data\/dateline\.sqlite /);
  expect(error.message).toContain(words);
  expect(error.cause).toBe(cause);
  expect(error).toBeInstanceOf(StoreError);
});

test('what has no words of ours keeps its own', () => {
  expect(explainError(new Error('no such table: mills'), 'a.sqlite').message).toBe(
    'a.sqlite: no such table: mills',
  );
  expect(explainError('odd', 'a.sqlite').message).toBe('a.sqlite: odd');
});

test('an error explained once stays as it is', () => {
  const error = new StoreError('a.sqlite is closed already.');
  expect(explainError(error, 'b.sqlite')).toBe(error);
});
