import type { MessagePort, Worker } from 'node:worker_threads';
import type { ArticleMentions } from '../archive/article-mentions.ts';
import type { Article } from '../articles/article.ts';
import type { Warning } from '../articles/warning.ts';
import { type ArticleReader, READ_HERE } from './article-reader.ts';
import type { ReadingPart, ReadingRequest } from './reading-protocol.ts';

// Parts on their way at once: enough that neither thread waits, few enough that they never fill a turn.
const PARTS_AHEAD = 3;

/**
 * A reader that asks another thread (`serveReading`) by a port. Where that thread fails, it goes on in this one, so
 * that no file can stop a start.
 */
export function readElsewhere(port: MessagePort | Worker, close: () => Promise<void>): ArticleReader {
  const known: Article[] = [];
  let broken = false;
  let settle: ((part: ReadingPart) => void) | null = null;
  const fail = () => {
    broken = true;
    settle?.({ error: 'the thread that reads has ended' });
  };
  port.on('message', (part: ReadingPart) => settle?.(part));
  port.on('error', fail);
  port.on('exit', fail);
  port.on('close', fail);

  /** Sends a request and hands on its parts; false where it failed. */
  const ask = (request: ReadingRequest, take: (part: ReadingPart) => void): Promise<boolean> =>
    new Promise((resolve) => {
      if (broken) return resolve(false);
      let ahead = PARTS_AHEAD;
      settle = (part) => {
        if (part.error !== undefined) {
          settle = null;
          broken = true;
          return resolve(false);
        }
        take(part);
        if (part.done) {
          // The parts that were asked for beyond the end come back as empty ones.
          if (--ahead === 0) {
            settle = null;
            resolve(true);
          }
        } else port.postMessage({ kind: 'next' });
      };
      port.postMessage(request);
      for (let count = 0; count < PARTS_AHEAD; count++) port.postMessage({ kind: 'next' });
    });

  return {
    read: async (file, bytes) => {
      const articles: Article[] = [];
      const warnings: Warning[] = [];
      const done = await ask({ kind: 'read', file, bytes }, (part) => {
        for (const article of part.articles ?? []) articles.push(article);
        for (const warning of part.warnings ?? []) warnings.push(warning);
      });
      if (!done) return READ_HERE.read(file, bytes);
      for (const article of articles) known.push(article);
      return { articles, warnings };
    },
    names: async () => {
      const found = new Map<Article, ArticleMentions>();
      await ask({ kind: 'names' }, (part) => {
        for (const mentions of part.mentions ?? []) found.set(known[found.size] as Article, mentions);
      });
      return found;
    },
    close,
  };
}
