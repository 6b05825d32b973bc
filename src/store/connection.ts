import Database from 'libsql';
import { explainError, isFullDisk, StoreError } from './store-error.ts';

/** What a statement may be given; the driver ends the whole process over a boolean. */
export type Cell = string | number;

type Statement = Database.Statement<unknown[]>;

/** One open database file; every error from it is a StoreError that names the file. */
export class Connection {
  readonly path: string;
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Statement>();

  /**
   * Opens the file, which the driver makes where there is none; its folder must be there.
   * A write waits so many milliseconds for another process's.
   */
  constructor(path: string, waitMs = 0) {
    this.path = path;
    this.#database = this.#explained(() => new Database(path));
    this.rows(`PRAGMA busy_timeout = ${waitMs}`);
  }

  /** Makes what is written from now on last, through a loss of power as well, and lets others read meanwhile. */
  prepareToWrite(): void {
    this.rows('PRAGMA journal_mode = WAL');
    // Pages: what is kept is small, and a -wal file of megabytes could fill a disk by itself.
    this.rows('PRAGMA wal_autocheckpoint = 100');
    // NORMAL might forget the last writes when the power fails: a setting said to be saved, or a user said to be forgotten.
    this.script('PRAGMA synchronous = FULL');
    this.script('PRAGMA foreign_keys = ON');
    // What is deleted is overwritten.
    this.rows('PRAGMA secure_delete = ON');
  }

  /** All rows of a query. */
  rows(sql: string, ...cells: Cell[]): unknown[] {
    // Not get(): it leaves the statement unfinished, which keeps a read open and later writes out.
    return this.#explained(() => this.#statement(sql).all(cells));
  }

  /** How many rows the statement changed. */
  change(sql: string, ...cells: Cell[]): number {
    return this.#explained(() => this.#statement(sql).run(cells).changes);
  }

  /** Runs statements without values, one after another. */
  script(sql: string): void {
    this.#refuseClosed();
    this.#explained(() => this.#database.exec(sql));
  }

  /** Runs `work` wholly or not at all, and no other process writes in between. */
  atOnce<T>(work: () => T): T {
    this.script('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.script('COMMIT');
      return result;
    } catch (error) {
      // A full disk has rolled back already.
      if (this.#database.inTransaction) this.script('ROLLBACK');
      // The -wal file may be larger than all that is kept; its room serves the next write.
      if (isFullDisk(error)) this.settle();
      throw error;
    }
  }

  /**
   * Moves what the -wal file holds into the database, so that nothing deleted stays there, and a copy of the one file
   * is whole. Where another program reads just then it stays as it is: nothing is lost, and a later call moves it.
   */
  settle(): void {
    try {
      this.rows('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
    }
  }

  /**
   * Ends all work with the file; a second time does nothing.
   * The driver lets go of the file itself only when its statements are collected as garbage.
   */
  close(): void {
    if (!this.#database.open) return;
    this.#statements.clear();
    this.#database.close();
  }

  #statement(sql: string): Statement {
    // A prepared statement would go on working after close().
    this.#refuseClosed();
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const made = this.#database.prepare(sql);
    this.#statements.set(sql, made);
    return made;
  }

  #refuseClosed(): void {
    if (!this.#database.open) throw new StoreError(`${this.path} is closed already.`);
  }

  #explained<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explainError(error, this.path);
    }
  }
}
