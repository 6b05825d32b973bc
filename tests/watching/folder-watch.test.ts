import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FolderWatch, type Watch } from '../../src/watching/folder-watch.ts';

let root: string;
let events = 0;
let watch: FolderWatch;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dateline-watch-'));
  events = 0;
});
afterEach(async () => {
  watch.close();
  await rm(root, { recursive: true, force: true });
});

const onEvent = () => {
  events += 1;
};

async function folder(name: string): Promise<string> {
  const path = join(root, name);
  await mkdir(path);
  return path;
}

/** A system whose watches are made by hand. */
class Hand {
  readonly open = new Map<string, { event: () => void; error: (error: NodeJS.ErrnoException) => void }>();
  refuses: NodeJS.ErrnoException | null = null;
  asked = 0;
  readonly watch: Watch = (path, event, error) => {
    this.asked += 1;
    if (this.refuses) throw this.refuses;
    const made = { event, error };
    this.open.set(path, made);
    return {
      close: () => {
        if (this.open.get(path) === made) this.open.delete(path);
      },
    };
  };
}

const errorOf = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });

test('tells of a file that comes, changes or goes in any of its folders, and in no other', async () => {
  const [one, two, other] = [await folder('one'), await folder('two'), await folder('other')];
  watch = new FolderWatch(onEvent);
  await watch.follow([one, two]);
  for (const act of [
    () => writeFile(join(one, 'a.txt'), 'a'),
    () => writeFile(join(two, 'b.txt'), 'b'),
    () => writeFile(join(one, 'a.txt'), 'more'),
    () => rename(join(one, 'a.txt'), join(one, 'c.txt')),
    () => rm(join(two, 'b.txt')),
  ]) {
    const before = events;
    await act();
    await vi.waitFor(() => expect(events).toBeGreaterThan(before), 10_000);
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  const before = events;
  await writeFile(join(other, 'd.txt'), 'd');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(events).toBe(before);
});

test('says whether a folder is new to it', async () => {
  const [one, two] = [await folder('one'), await folder('two')];
  watch = new FolderWatch(onEvent);
  expect(await watch.follow([one])).toBe(true);
  expect(await watch.follow([one])).toBe(false);
  expect(await watch.follow([one, two])).toBe(true);
  expect(await watch.follow([two])).toBe(false);
  expect(await watch.follow([one, two])).toBe(true);
});

test('watches each folder once, and lets go of those that it is no longer to follow', async () => {
  const [one, two] = [await folder('one'), await folder('two')];
  const hand = new Hand();
  watch = new FolderWatch(onEvent, hand.watch);
  await watch.follow([one, two]);
  await watch.follow([one, two]);
  expect([hand.asked, hand.open.size]).toEqual([2, 2]);
  await watch.follow([two]);
  expect([...hand.open.keys()]).toEqual([two]);
  watch.close();
  expect(hand.open.size).toBe(0);
});

test('watches a folder anew that was made again at the same place', async () => {
  const one = await folder('one');
  const hand = new Hand();
  watch = new FolderWatch(onEvent, hand.watch);
  await watch.follow([one]);
  await rm(one, { recursive: true });
  // Another inode, also where the system gives the freed one again.
  await folder('between');
  await folder('one');
  expect(await watch.follow([one])).toBe(true);
  expect(hand.asked).toBe(2);
  expect(hand.open.size).toBe(1);
});

test('passes over a folder that is gone', async () => {
  watch = new FolderWatch(onEvent);
  expect(await watch.follow([join(root, 'nowhere')])).toBe(false);
  expect(watch.failed).toBeNull();
});

test('tells why it does not see everything, tries no further folder then, and all again at the next look', async () => {
  const folders = [await folder('one'), await folder('two'), await folder('three')];
  const hand = new Hand();
  hand.refuses = errorOf('ENOSPC');
  watch = new FolderWatch(onEvent, hand.watch);
  expect(await watch.follow(folders)).toBe(false);
  expect(watch.failed?.code).toBe('ENOSPC');
  expect(hand.asked).toBe(1);
  hand.refuses = null;
  expect(await watch.follow(folders)).toBe(true);
  expect(watch.failed).toBeNull();
  expect(hand.open.size).toBe(3);
});

test('a watch that breaks is told of as an event, and is made again at the next look', async () => {
  const one = await folder('one');
  const hand = new Hand();
  watch = new FolderWatch(onEvent, hand.watch);
  await watch.follow([one]);
  hand.open.get(one)?.error(errorOf('EPERM'));
  expect([events, hand.open.size]).toEqual([1, 0]);
  expect(await watch.follow([one])).toBe(true);
  hand.open.get(one)?.event();
  expect(events).toBe(2);
});
