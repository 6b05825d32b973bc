import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Connection } from '../../src/store/connection.ts';
import { StoreError } from '../../src/store/store-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function open(): Connection {
  const connection = new Connection(join(folder, `${files++}.sqlite`), 60);
  connection.prepareToWrite();
  connection.script('CREATE TABLE mills (name TEXT NOT NULL)');
  return connection;
}
const names = (connection: Connection) =>
  connection.rows('SELECT name FROM mills').map((row) => (row as { name: string }).name);

test('writes last through a loss of power, and foreign keys hold', () => {
  const connection = open();
  const pragma = (name: string) => Object.values(connection.rows(`PRAGMA ${name}`)[0] as object)[0];
  expect(pragma('journal_mode')).toBe('wal');
  expect(pragma('synchronous')).toBe(2);
  expect(pragma('foreign_keys')).toBe(1);
  expect(pragma('secure_delete')).toBe(1);
  expect(pragma('busy_timeout')).toBe(60);
});

test('what fails in the middle leaves nothing of itself', () => {
  const connection = open();
  const insert = 'INSERT INTO mills VALUES (?)';
  expect(() =>
    connection.atOnce(() => {
      connection.change(insert, 'old mill');
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(names(connection)).toEqual([]);
  expect(connection.atOnce(() => connection.change(insert, 'new mill'))).toBe(1);
  expect(names(connection)).toEqual(['new mill']);
});

test('a full disk is an error in words, and what was there before stays and can be read', () => {
  const connection = open();
  connection.change('INSERT INTO mills VALUES (?)', 'old mill');
  connection.rows('PRAGMA max_page_count = 3');
  const write = () =>
    connection.atOnce(() => {
      for (let number = 0; number < 100; number++) {
        connection.change('INSERT INTO mills VALUES (?)', 'mill '.repeat(200));
      }
    });
  expect(write).toThrow(StoreError);
  expect(write).toThrow(/\.sqlite cannot grow: the disk is full\. Make room there and try again\./);
  expect(names(connection)).toEqual(['old mill']);
  connection.rows('PRAGMA max_page_count = 1000');
  write();
  expect(names(connection)).toHaveLength(101);
});

test('a mistake in a statement names the file and keeps its cause', () => {
  const connection = open();
  const wrong = caught(() => connection.rows('SELECT name FROM barns'));
  expect(wrong).toBeInstanceOf(StoreError);
  expect(wrong.message).toMatch(/\.sqlite: .*barns/);
  expect(wrong.cause).toBeInstanceOf(Error);
});

test('no read stays open to keep later writes out', () => {
  const one = open();
  const two = new Connection(one.path);
  one.change('INSERT INTO mills VALUES (?)', 'a');
  one.change('INSERT INTO mills VALUES (?)', 'b');
  expect(names(one)).toEqual(['a', 'b']);
  two.change('INSERT INTO mills VALUES (?)', 'c');
  expect(one.change('INSERT INTO mills VALUES (?)', 'd')).toBe(1);
  expect(names(two)).toEqual(['a', 'b', 'c', 'd']);
  expect(one.change('DELETE FROM mills WHERE name = ?', 'z')).toBe(0);
});

test('after closing, no statement works on', () => {
  const connection = open();
  names(connection);
  connection.close();
  expect(() => names(connection)).toThrow(/is closed already/);
  expect(() => connection.script('DELETE FROM mills')).toThrow(StoreError);
});

function caught(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}
