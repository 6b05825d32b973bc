import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeArticles, makeQuestions } from './make-paragraphs.ts';
import type { Measured } from './measure.ts';

const SEED = 20_220_221;
// Files of some 6 MB.
const ARTICLES_A_FILE = 1000;
const RUNS = [
  { label: 'Dateline, cold', engine: 'dateline' },
  { label: 'Dateline, from its snapshot', engine: 'dateline' },
  { label: 'MiniSearch, stock', engine: 'minisearch-stock' },
  { label: 'MiniSearch, stemmed', engine: 'minisearch-stemmed' },
  { label: 'SQLite FTS5', engine: 'fts5' },
] as const;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    questions: { type: 'string', default: '500' },
    engines: { type: 'string', default: RUNS.map(({ engine }) => engine).join(',') },
  },
});

for (const size of values.sizes.split(',').map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    await measureSize(folder, size);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureSize(folder: string, size: number): Promise<void> {
  const articles = makeArticles(size, SEED);
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus);
  for (let at = 0; at < articles.length; at += ARTICLES_A_FILE) {
    const lines = articles.slice(at, at + ARTICLES_A_FILE).map((article) => `${JSON.stringify(article)}\n`);
    writeFileSync(join(corpus, `part-${String(at).padStart(6, '0')}.jsonl`), lines.join(''));
  }
  const questions = makeQuestions(articles, Number(values.questions), SEED + 1);
  console.log(`## ${size.toLocaleString('en')} paragraphs, ${questions.length} questions\n`);
  console.log(
    '| | opening (s) | CPU (s) | longest hold (ms) | RSS (MB) | heap (MB) | search p50 / p99 (ms) | answer p50 / p99 (ms) |',
  );
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|');
  for (const { label, engine } of RUNS) {
    if (!values.engines.split(',').includes(engine)) continue;
    console.log(row(label, measure(engine, corpus, join(folder, 'cache'), questions)));
  }
  console.log('');
}

/** Measures one engine in a process of its own, so that memory is its alone. */
function measure(engine: string, corpus: string, cache: string, questions: readonly string[]): Measured {
  const script = fileURLToPath(new URL('measure.js', import.meta.url));
  const done = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=6000', script, engine, corpus, cache],
    {
      input: questions.join('\n'),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  if (done.status !== 0) throw new Error(`${engine} ended with status ${done.status ?? done.signal}`);
  return JSON.parse(done.stdout) as Measured;
}

function row(label: string, measured: Measured): string {
  const { opening, cpu, hold, rss, heap, searchTimes, answerTimes } = measured;
  const cells = [
    (opening / 1000).toFixed(2),
    (cpu / 1000).toFixed(2),
    hold.toFixed(0),
    rss.toFixed(0),
    heap.toFixed(0),
  ];
  return `| ${[label, ...cells, percentiles(searchTimes), percentiles(answerTimes)].join(' | ')} |`;
}

function percentiles(times: readonly number[]): string {
  if (times.length === 0) return '–';
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  return `${at(0.5)} / ${at(0.99)}`;
}
