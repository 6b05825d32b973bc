import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import MiniSearch from 'minisearch';
import { ask, openNewsroom } from '../../src/newsroom.ts';
import { findTerms } from '../../src/text/find-terms.ts';
import { warmUp } from '../../src/watching/warm-up.ts';
import { fts5 } from '../eval/engines/fts5.ts';
import { stemmedMiniSearch } from '../eval/engines/stemmed-minisearch.ts';
import { stockMiniSearch } from '../eval/engines/stock-minisearch.ts';
import type { PoolArticle } from '../eval/pool.ts';
import { watchHolds } from './watch-holds.ts';

/** What one engine took; times in ms, sizes in MB. */
export interface Measured {
  readonly opening: number;
  /** Of all threads while opening. */
  readonly cpu: number;
  /** Longest time for which the event loop was held while opening. */
  readonly hold: number;
  readonly rss: number;
  readonly heap: number;
  /** Of a question, by way of the engine's own search. */
  readonly searchTimes: readonly number[];
  /** Of a question with its whole answer; empty where the engine gives none. */
  readonly answerTimes: readonly number[];
}

type Ask = (question: string) => unknown;
interface Opened {
  readonly search: Ask;
  readonly answer?: Ask;
  /** What the bot does once it is ready. */
  readonly warmUp?: () => Promise<void>;
}

const TODAY = '2026-01-01';

const ENGINES: Readonly<Record<string, (corpus: string, cache: string) => Promise<Opened>>> = {
  dateline: async (corpus, cache) => {
    const newsroom = await openNewsroom({ corpus, cache });
    if (newsroom.warnings.length > 0) throw new Error(newsroom.warnings[0]?.message);
    return {
      search: (question) => {
        const terms = new Set(findTerms(question).map(({ term }) => term));
        return newsroom.index.search(
          [...terms].map((term) => ({ term, weight: 1 })),
          50,
        );
      },
      warmUp: () => warmUp(newsroom),
      answer: (question) => ask(newsroom, { command: 'ask', query: question, today: TODAY }),
    };
  },
  'minisearch-stock': async (corpus) => ({ search: stockMiniSearch(readPool(corpus)) }),
  'minisearch-stemmed': async (corpus) => ({ search: stemmedMiniSearch(readPool(corpus)) }),
  fts5: async (corpus) => ({ search: fts5(readPool(corpus)) }),
};

const [name = '', corpus = '', cache = ''] = process.argv.slice(2);
const open = ENGINES[name];
if (!open) throw new Error(`no engine ${name}; known are ${Object.keys(ENGINES).join(', ')}`);
const questions: string[] = [];
for await (const line of createInterface({ input: process.stdin })) questions.push(line);
// What every engine needs is loaded before the clock starts, so that only its own work counts.
new MiniSearch({ fields: ['text'] });
const holds = watchHolds();
const start = performance.now();
const cpuStart = process.cpuUsage();
const opened = await open(corpus, cache);
const opening = performance.now() - start;
const { user, system } = process.cpuUsage(cpuStart);
const cpu = (user + system) / 1000;
const hold = holds.stop();
globalThis.gc?.();
const { rss, heapUsed } = process.memoryUsage();
await opened.warmUp?.();
const searchTimes = await time(questions, opened.search);
const answerTimes = opened.answer ? await time(questions, opened.answer) : [];
const measured: Measured = {
  opening,
  cpu,
  hold,
  rss: rss / 1e6,
  heap: heapUsed / 1e6,
  searchTimes,
  answerTimes,
};
process.stdout.write(`${JSON.stringify(measured)}\n`);

async function time(asked: readonly string[], search: Ask): Promise<number[]> {
  // The first ones find code that is not compiled yet, which a running bot sees once.
  for (const question of asked.slice(0, 30)) await search(question);
  const times: number[] = [];
  for (const question of asked) {
    const before = performance.now();
    await search(question);
    times.push(performance.now() - before);
  }
  return times;
}

/** Each paragraph an entry of its own, as other engines need it. */
function readPool(folder: string): PoolArticle[] {
  const pool: PoolArticle[] = [];
  for (const line of readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8').split('\n'),
  )) {
    if (line === '') continue;
    const { id, title, paragraphs } = JSON.parse(line) as { id: string; title: string; paragraphs: string[] };
    paragraphs.forEach((text, at) => {
      pool.push({ id: `${id}:${at}`, title, paragraphs: [text] });
    });
  }
  return pool;
}
