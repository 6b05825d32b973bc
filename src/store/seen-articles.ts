import { z } from 'zod';
import { readJsonCell, selectText, writeJsonCell } from './cells.ts';
import type { Connection } from './connection.ts';

/** An article that is gone is remembered for so long, so that it is not new where it comes back. */
export const GONE_DAYS = 400;

const DAY_MS = 86_400_000;

/** When articles were first seen, in the order in which they were: no clock can make one new twice. */
export interface SeenStore {
  /** Keeps those that were never seen before, with the time; how many those were. */
  see(articles: readonly SeenArticle[]): Promise<number>;
  /** Keeps that these are no longer among the articles; those long gone are forgotten. */
  miss(articleIds: readonly string[], now: number): Promise<void>;
  /** Ids of all that were ever seen and are not forgotten. */
  seen(): Promise<readonly string[]>;
  /** The number of the last one, counted on from the first; 0 for none. */
  lastSeen(): Promise<number>;
  /** Ids of those seen after the article of one number, and not after that of the other, in order. */
  seenBetween(after: number, through: number): Promise<readonly string[]>;
  /** Ids of those first seen at that time or later, and not after the article of that number, in order. */
  seenSince(time: number, through: number): Promise<readonly string[]>;
}

/** An article and when it was first seen, in milliseconds since 1970. */
export interface SeenArticle {
  readonly id: string;
  readonly at: number;
}

const SELECT = `SELECT ${selectText('article')} FROM seen_articles`;

/** Articles seen, kept in that database. */
export function openSeen(connection: Connection): SeenStore {
  const ids = (rows: readonly unknown[]) =>
    rows.flatMap((row) => readJsonCell((row as { article: unknown }).article, z.string()) ?? []);

  return {
    async see(articles) {
      return connection.atOnce(() => {
        let added = 0;
        for (const { id, at } of articles) {
          const cell = writeJsonCell(id);
          added += connection.change(
            'INSERT INTO seen_articles (article, at) VALUES (?, ?) ON CONFLICT (article) DO NOTHING',
            cell,
            at,
          );
          connection.change(
            'UPDATE seen_articles SET gone_at = NULL WHERE article = ? AND gone_at IS NOT NULL',
            cell,
          );
        }
        return added;
      });
    },
    async miss(articleIds, now) {
      connection.atOnce(() => {
        for (const id of articleIds) {
          connection.change(
            'UPDATE seen_articles SET gone_at = ? WHERE article = ? AND gone_at IS NULL',
            now,
            writeJsonCell(id),
          );
        }
        connection.change('DELETE FROM seen_articles WHERE gone_at < ?', now - GONE_DAYS * DAY_MS);
      });
    },
    async seen() {
      return ids(connection.rows(`${SELECT} ORDER BY id`));
    },
    async lastSeen() {
      const [row] = connection.rows('SELECT coalesce(max(id), 0) AS last FROM seen_articles');
      return Number((row as { last: unknown }).last);
    },
    async seenBetween(after, through) {
      return ids(connection.rows(`${SELECT} WHERE id > ? AND id <= ? ORDER BY id`, after, through));
    },
    async seenSince(time, through) {
      return ids(connection.rows(`${SELECT} WHERE at >= ? AND id <= ? ORDER BY id`, time, through));
    },
  };
}
