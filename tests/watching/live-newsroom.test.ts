import { appendFile, mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask } from '../../src/newsroom.ts';
import type { Watch } from '../../src/watching/folder-watch.ts';
import {
  type LiveNewsroom,
  type NewsroomUpdate,
  openLiveNewsroom,
} from '../../src/watching/live-newsroom.ts';

// Quick, so that the tests are; what waits for what is the same.
const PACE = { gatherMs: 20, settleMs: 120, emptyMs: 200, patienceMs: 10_000, lookMs: 60_000, blindMs: 40 };
const PATIENCE = { timeout: 15_000, interval: 20 };

let folder: string;
let corpus: string;
let live: LiveNewsroom;
let updates: NewsroomUpdate[];
let troubles: string[];
let warnings: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-live-'));
  corpus = join(folder, 'corpus');
  await mkdir(corpus);
  await put('bell.txt', 'Divers found a bronze bell off Harwich.\n');
});

afterEach(async () => {
  await live.close();
  await rm(folder, { recursive: true });
});

async function put(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(corpus, name)), { recursive: true });
  await writeFile(join(corpus, name), text);
}

async function open(options: { watch?: Watch; pace?: Partial<typeof PACE> } = {}): Promise<void> {
  live = openLiveNewsroom({ corpus, ...options, pace: { ...PACE, ...options.pace } });
  [updates, troubles, warnings] = [[], [], []];
  live.listen({
    onUpdate: (update) => void updates.push(update),
    onTrouble: (message) => troubles.push(message),
    onWarning: ({ file, message }) => warnings.push(`${file}: ${message}`),
  });
  await live.newsroom();
}

async function texts(): Promise<string[]> {
  return (await live.newsroom()).archive.passages.map(({ text }) => text);
}

/** The ids that updates told of. */
const told = (kind: 'added' | 'changed' | 'removed') => updates.flatMap((update) => update[kind]);

describe('a folder that changes', () => {
  test('gives what was added to it, also in a new folder, and answers from it', async () => {
    await open();
    await put('harbour/ferry.txt', 'The ferry Alma sank in Ulm on Monday.\n');
    await expect.poll(() => told('added'), PATIENCE).toEqual(['harbour/ferry']);
    const newsroom = await live.newsroom();
    const answer = await ask(newsroom, { command: 'ask', query: 'ferry Alma', today: '2024-06-01' });
    expect(answer.excerpts[0]?.text).toBe('The ferry Alma sank in Ulm on Monday.');
    await put('harbour/storm.txt', 'A storm rose over Ulm.\n');
    await expect.poll(() => told('added'), PATIENCE).toEqual(['harbour/ferry', 'harbour/storm']);
  });

  test('gives what was changed, and takes what was removed; the newsroom before stays as it was', async () => {
    await put('storm.txt', 'A storm rose over Ulm.\n');
    await open();
    const before = await live.newsroom();
    await put('storm.txt', 'No storm rose over Ulm.\n');
    await expect.poll(() => told('changed'), PATIENCE).toEqual(['storm']);
    await rm(join(corpus, 'bell.txt'));
    await expect.poll(() => told('removed'), PATIENCE).toEqual(['bell']);
    expect(await texts()).toEqual(['No storm rose over Ulm.']);
    const answer = await ask(before, { command: 'ask', query: 'bronze bell', today: '2024-06-01' });
    expect(answer.excerpts[0]?.text).toBe('Divers found a bronze bell off Harwich.');
  });

  test('of two hundred files at once makes one update', async () => {
    await open();
    const names = Array.from({ length: 200 }, (_, at) => `story-${at}.txt`);
    await Promise.all(names.map((name, at) => put(name, `Report ${at} is of the harbour.\n`)));
    await expect.poll(() => told('added').length, PATIENCE).toBe(200);
    expect(updates).toHaveLength(1);
  });

  test('tells nothing of a file that was touched and not changed', async () => {
    await open();
    const before = await live.newsroom();
    await utimes(join(corpus, 'bell.txt'), new Date(), new Date(Date.now() - 5_000));
    await put('ferry.txt', 'A ferry left.\n');
    await expect.poll(() => told('added'), PATIENCE).toEqual(['ferry']);
    expect(told('changed')).toEqual([]);
    const [bell] = (await live.newsroom()).archive.articles;
    expect(bell).toBe(before.archive.articles[0]);
  });

  test('reads people.yml anew', async () => {
    await put('a.txt', 'The pier is closed, Fyodor Orlov said on Monday.\n');
    await put('b.txt', 'The pier is open, T. Orloff said on Friday.\n');
    await open();
    const spellings = async () =>
      (await live.newsroom()).archive.people.find('Fyodor Orlov').flatMap((person) => person.spellings);
    expect(await spellings()).toEqual(['Fyodor Orlov']);
    await put('people.yml', 'join:\n  - [Fyodor Orlov, T. Orloff]\n  - Fyodor Orlov\n');
    await expect.poll(spellings, PATIENCE).toEqual(['Fyodor Orlov', 'T. Orloff']);
    expect(warnings).toEqual([expect.stringContaining('people.yml: ')]);
  });
});

describe('a file that is being written', () => {
  test('is read when it is whole, and only then', async () => {
    await open({ pace: { settleMs: 1_500 } });
    await put('long.txt', 'The first line is here.\n');
    for (let line = 2; line < 12; line++) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      await appendFile(join(corpus, 'long.txt'), `\nLine ${line} is here.\n`);
    }
    await expect.poll(() => told('added'), PATIENCE).toEqual(['long']);
    expect(updates).toHaveLength(1);
    expect(await texts()).toHaveLength(12);
  });

  test('keeps what it held where it breaks off', async () => {
    const whole = '{"id":"storm","text":"A storm rose."}\n';
    await put('lines.jsonl', whole);
    await open();
    await put('lines.jsonl', whole.slice(0, -5));
    await expect.poll(() => warnings, PATIENCE).toEqual([expect.stringMatching(/until it is whole/)]);
    expect(await texts()).toContain('A storm rose.');
    await put('lines.jsonl', whole.replace('rose', 'went'));
    await expect.poll(texts, PATIENCE).toContain('A storm went.');
  });
});

describe('whatever happens to a folder', () => {
  const NO_WATCH: Watch = () => {
    throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  };

  test('it is looked at where the system refuses to watch it, which is told once', async () => {
    await open({ watch: NO_WATCH });
    await put('ferry.txt', 'A ferry left.\n');
    await expect.poll(() => told('added'), PATIENCE).toEqual(['ferry']);
    expect(troubles).toEqual([expect.stringContaining('max_user_watches')]);
  });

  test('the articles stay while it is gone, and are followed when it is there again', async () => {
    await open();
    await rename(corpus, `${corpus}-away`);
    await expect.poll(() => troubles, PATIENCE).toEqual([expect.stringContaining('stay as they were')]);
    expect(await texts()).toEqual(['Divers found a bronze bell off Harwich.']);
    await mkdir(corpus);
    await put('ferry.txt', 'A ferry left.\n');
    await expect.poll(texts, PATIENCE).toEqual(['A ferry left.']);
    await put('storm.txt', 'A storm rose.\n');
    await expect.poll(texts, PATIENCE).toEqual(['A ferry left.', 'A storm rose.']);
  });

  test('a bad file is a warning and ends nothing', async () => {
    await open();
    await put('bad.jsonl', '[[[[{"text": 7}]]]]\n');
    await put('bad.pdf', 'no PDF');
    await put('good.txt', 'A ferry left.\n');
    await expect.poll(texts, PATIENCE).toContain('A ferry left.');
    await expect.poll(() => warnings.toSorted().join('\n'), PATIENCE).toMatch(/bad\.jsonl.*bad\.pdf/s);
  });

  test('a link out of it is not followed', async () => {
    await open();
    await writeFile(join(folder, 'secret.txt'), 'Nobody may read this.\n');
    await symlink(join(folder, 'secret.txt'), join(corpus, 'link.txt'));
    await put('good.txt', 'A ferry left.\n');
    await expect.poll(texts, PATIENCE).toContain('A ferry left.');
    expect(await texts()).not.toContain('Nobody may read this.');
    expect(warnings).toEqual([expect.stringContaining('link.txt: a symbolic link out of the corpus')]);
  });

  test('one who cannot take an update hinders nobody', async () => {
    await open();
    live.listen({
      onUpdate: () => {
        throw new Error('no room');
      },
    });
    await put('ferry.txt', 'A ferry left.\n');
    await expect.poll(() => troubles, PATIENCE).toEqual([expect.stringContaining('no room')]);
    await put('storm.txt', 'A storm rose.\n');
    await expect.poll(() => told('added'), PATIENCE).toEqual(['ferry', 'storm']);
  });
});
