import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { Connection } from '../../src/store/connection.ts';
import { APPLICATION_ID, MIGRATIONS, migrate, refuseForeign } from '../../src/store/migrations.ts';
import { StoreError } from '../../src/store/store-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FIRST = "CREATE TABLE mills (name TEXT); INSERT INTO mills VALUES ('old mill')";
const SECOND = "ALTER TABLE mills ADD COLUMN burned TEXT; UPDATE mills SET burned = '2031-05-02'";

test('from nothing, all steps are taken in their order, and the version says so', () => {
  const connection = new Connection(':memory:');
  migrate(connection, [FIRST, SECOND]);
  expect(connection.rows('SELECT * FROM mills')).toEqual([{ name: 'old mill', burned: '2031-05-02' }]);
  expect(connection.rows('PRAGMA user_version')).toMatchObject([{ user_version: 2 }]);
  expect(connection.rows('PRAGMA application_id')).toMatchObject([{ application_id: APPLICATION_ID }]);
});

test('a database of an earlier version takes the missing steps alone', () => {
  const connection = new Connection(':memory:');
  migrate(connection, [FIRST]);
  connection.script("UPDATE mills SET name = 'new mill'");
  migrate(connection, [FIRST, SECOND]);
  migrate(connection, [FIRST, SECOND]);
  expect(connection.rows('SELECT * FROM mills')).toEqual([{ name: 'new mill', burned: '2031-05-02' }]);
});

test('a step that fails leaves nothing of itself, and may be taken later', () => {
  const connection = new Connection(join(folder, 'fails.sqlite'));
  expect(() => migrate(connection, [FIRST, `${SECOND}; INSERT INTO barns VALUES (1)`])).toThrow(StoreError);
  expect(connection.rows('PRAGMA user_version')).toMatchObject([{ user_version: 1 }]);
  expect(connection.rows('SELECT * FROM mills')).toEqual([{ name: 'old mill' }]);
  migrate(connection, [FIRST, SECOND]);
  expect(connection.rows('SELECT burned FROM mills')).toEqual([{ burned: '2031-05-02' }]);
});

test('a step that another process takes first is not taken again', () => {
  const path = join(folder, 'shared.sqlite');
  const first = new Connection(path);
  const second = new Connection(path);
  vi.spyOn(second, 'atOnce').mockImplementationOnce((work) => {
    migrate(first, [FIRST, SECOND]);
    return second.atOnce(work);
  });
  migrate(second, [FIRST, SECOND]);
  expect(second.rows('SELECT * FROM mills')).toEqual([{ name: 'old mill', burned: '2031-05-02' }]);
});

test('a database of a newer version is refused, and one of any earlier is not', () => {
  const connection = new Connection(':memory:');
  refuseForeign(connection, 1);
  migrate(connection, [FIRST, SECOND]);
  refuseForeign(connection, 2);
  refuseForeign(connection, 3);
  expect(() => refuseForeign(connection, 1)).toThrow(/version 2, and this one knows 1/);
});

test('the tables are those of the released steps', () => {
  const connection = new Connection(':memory:');
  migrate(connection);
  const tables = connection.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  expect(tables).toEqual(
    [
      'deliveries',
      'digest_plans',
      'feedback',
      'named_values',
      'seen_articles',
      'settings',
      'sqlite_sequence',
    ].map((name) => ({ name })),
  );
  expect(connection.rows('PRAGMA user_version')).toMatchObject([{ user_version: MIGRATIONS.length }]);
});
