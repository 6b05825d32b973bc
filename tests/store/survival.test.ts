import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, expect, test } from 'vitest';
import type { UserFeedback } from '../../src/store/feedback.ts';
import { openStore } from '../../src/store/open-store.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { StoreError } from '../../src/store/store-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let stores = 0;
const newPath = () => join(folder, `${stores++}`, 'data', 'dateline.sqlite');

const VOTE: UserFeedback = {
  guildId: '1',
  userHash: 'ann',
  day: '2031-05-02',
  verdict: 'helpful',
  command: 'ask',
  question: 'When did the mill burn?',
  citations: ['mill-a-3'],
};

test('all that was saved is there after the store was closed and opened', () => {
  const path = newPath();
  const before = openStore(path);
  const settings = before.saveSettings('1', { threads: true, cooldownSeconds: 10, allowedChannels: ['7'] });
  before.addFeedback(VOTE);
  before.saveValue('commands', 'a\0b');
  const hash = before.hashUser('5');
  before.close();

  const after = openStore(path);
  expect(after.settings('1')).toEqual(settings);
  const { userHash, ...rest } = VOTE;
  expect([...after.feedback('1')]).toEqual([rest]);
  expect(after.keptOf(userHash)).toEqual({ feedback: 1, digests: 0 });
  expect(after.value('commands')).toBe('a\0b');
  expect(after.hashUser('5')).toBe(hash);
});

test.skipIf(process.platform === 'win32')('its folder and files are for their owner alone', () => {
  const path = newPath();
  openStore(path).saveValue('a', 'b');
  const modes = readdirSync(join(path, '..')).map((name) => [
    name,
    (statSync(join(path, '..', name)).mode & 0o777).toString(8),
  ]);
  expect(Object.fromEntries(modes)).toMatchObject({ 'dateline.sqlite': '600', 'dateline.sqlite.key': '600' });
  expect(modes.filter(([, mode]) => mode !== '600')).toEqual([]);
  expect((statSync(join(path, '..')).mode & 0o777).toString(8)).toBe('700');
});

test('two stores on one file see each what the other has written last', () => {
  const path = newPath();
  const one = openStore(path);
  const two = openStore(path);
  expect(two.settings('1')).toEqual(DEFAULT_SETTINGS);
  one.saveSettings('1', { threads: true });
  expect(two.settings('1').threads).toBe(true);
  two.saveSettings('1', { keepFeedback: true });
  expect(one.settings('1')).toEqual({ ...DEFAULT_SETTINGS, threads: true, keepFeedback: true });
  two.saveValue('a', 'b');
  expect(one.value('a')).toBe('b');
  expect(one.hashUser('5')).toBe(two.hashUser('5'));
});

test('reading half of the feedback keeps nobody from writing', () => {
  const path = newPath();
  const one = openStore(path);
  const two = openStore(path);
  for (let number = 0; number < 10; number++) one.addFeedback({ ...VOTE, question: `${number}` });
  const reading = one.feedback('1')[Symbol.iterator]();
  reading.next();
  two.saveValue('a', 'b');
  one.saveValue('a', 'c');
  expect(two.value('a')).toBe('c');
});

test('a store that another holds is read, and a write to it is an error that says so', () => {
  const path = newPath();
  const store = openStore(path, { waitMs: 20 });
  store.saveSettings('1', { threads: true });
  const other = new Database(path);
  other.exec('BEGIN IMMEDIATE');
  expect(store.settings('1').threads).toBe(true);
  expect(() => store.saveSettings('1', { threads: false })).toThrow(
    /dateline\.sqlite is held by another program/,
  );
  other.exec('ROLLBACK');
  expect(store.saveSettings('1', { threads: false }).threads).toBe(false);
});

test('what was forgotten is in no file any more', () => {
  const path = newPath();
  const store = openStore(path);
  store.addFeedback({ ...VOTE, question: 'Who sold the heron weathervane?' });
  store.addFeedback({ ...VOTE, userHash: 'bob', question: 'Who bought the copper kettle?' });
  expect(bytesBeside(path)).toContain('heron weathervane');
  store.forgetUser('ann');
  expect(bytesBeside(path)).not.toContain('heron weathervane');
  expect(bytesBeside(path)).toContain('copper kettle');
  store.forgetGuild('1');
  expect(bytesBeside(path)).not.toContain('copper kettle');
});

test('votes without end take no more room than the last of them', () => {
  const path = newPath();
  const store = openStore(path, { feedbackPerGuild: 50 });
  const add = (from: number, to: number) => {
    for (let number = from; number < to; number++)
      store.addFeedback({ ...VOTE, question: `${number} `.repeat(200) });
    store.forgetUser('nobody');
    return statSync(path).size;
  };
  const size = add(1000, 1200);
  expect(add(1200, 1800)).toBeLessThanOrEqual(size * 1.2);
});

test('the log of writes beside the file stays small, so that it fills no disk', () => {
  const path = newPath();
  const store = openStore(path);
  for (let number = 0; number < 400; number++) store.addFeedback({ ...VOTE, question: `${number}` });
  expect(statSync(`${path}-wal`).size).toBeLessThan(1_000_000);
});

test('damaged settings count as not set, field by field, and one warning tells of each', () => {
  const path = newPath();
  const warnings: string[] = [];
  const store = openStore(path, { onWarning: (message) => warnings.push(message) });
  const hand = new Database(path);
  const put = hand.prepare('INSERT INTO settings VALUES (?, ?)');
  const rows: [string, string, object][] = [
    ['1', 'threads: yes', {}],
    ['2', '[true]', {}],
    ['3', '', {}],
    ['4', '{"threads":true,"cooldownSeconds":"soon","allowedChannels":[4]}', { threads: true }],
    ['5', '{"threads":true,"later":1}', { threads: true }],
    ['6', '{"__proto__":{"threads":true},"constructor":1}', {}],
  ];
  for (const [guild, cell] of rows) put.run([guild, cell]);
  for (const [guild, , expected] of rows) {
    expect(store.settings(guild)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
    store.settings(guild);
  }
  expect(warnings.map((message) => message.replace(/^.*: the/, 'the'))).toEqual([
    'the settings of server 1 are damaged; the defaults apply until they are saved again.',
    'the settings of server 2 are damaged; the defaults apply until they are saved again.',
    'the settings of server 3 are damaged; the defaults apply until they are saved again.',
    'the settings of server 4 have no valid allowedChannels, cooldownSeconds; the default applies until they are saved again.',
  ]);
  expect(store.saveSettings('1', { keepFeedback: true })).toEqual({
    ...DEFAULT_SETTINGS,
    keepFeedback: true,
  });
  expect(store.saveSettings('4', { keepFeedback: true })).toMatchObject({
    threads: true,
    cooldownSeconds: 3,
  });
});

test('damaged feedback and values are left out with a warning, and the rest is read', () => {
  const path = newPath();
  const warnings: string[] = [];
  const store = openStore(path, { onWarning: (message) => warnings.push(message) });
  for (const question of ['a', 'b', 'c', 'd', 'e']) store.addFeedback({ ...VOTE, question });
  store.saveValue('commands', 'abc');
  const hand = new Database(path);
  hand.exec(`
    UPDATE feedback SET day = 'yesterday' WHERE id = 1;
    UPDATE feedback SET verdict = 'fine' WHERE id = 2;
    UPDATE feedback SET citations = '{}' WHERE id = 3;
    UPDATE feedback SET question = 'not "JSON' WHERE id = 4;
    UPDATE named_values SET value = 'abc';
  `);
  expect([...store.feedback('1')].map(({ question }) => question)).toEqual(['e']);
  expect(store.value('commands')).toBeNull();
  expect(warnings.map((message) => message.replace(/^.*: /, ''))).toEqual([
    'row 1 of the feedback is damaged and left out.',
    'row 2 of the feedback is damaged and left out.',
    'row 3 of the feedback is damaged and left out.',
    'row 4 of the feedback is damaged and left out.',
    'the value "commands" is damaged and left out.',
  ]);
  expect(store.forgetUser('ann')).toBe(5);
});

test('text with bytes that are no text is damaged like any other', () => {
  const path = newPath();
  const warnings: string[] = [];
  const store = openStore(path, { onWarning: (message) => warnings.push(message) });
  for (const question of ['a', 'b', 'c']) store.addFeedback({ ...VOTE, question });
  store.saveSettings('1', { threads: true });
  store.saveValue('commands', 'abc');
  new Database(path).exec(`
    UPDATE settings SET settings = CAST(x'7bff7d' AS TEXT);
    UPDATE feedback SET day = CAST(x'ff00' AS TEXT) WHERE id = 1;
    UPDATE feedback SET question = CAST(x'22c322' AS TEXT) WHERE id = 2;
    UPDATE named_values SET value = CAST(x'22f08f22' AS TEXT);
  `);
  expect(store.settings('1')).toEqual(DEFAULT_SETTINGS);
  expect([...store.feedback('1')].map(({ question }) => question)).toEqual(['c']);
  expect(store.value('commands')).toBeNull();
  expect(warnings).toHaveLength(4);
});

test('a lost key is made anew, with a warning that users are no longer found', () => {
  const path = newPath();
  const warnings: string[] = [];
  const onWarning = (message: string) => warnings.push(message);
  const before = openStore(path, { onWarning });
  const hash = before.hashUser('5');
  before.close();
  openStore(path, { onWarning }).close();
  expect(warnings).toEqual([]);
  rmSync(`${path}.key`);
  expect(openStore(path, { onWarning }).hashUser('5')).not.toBe(hash);
  expect(warnings).toEqual([expect.stringMatching(/dateline\.sqlite\.key is another key than before/)]);
});

test('a damaged key is refused by its name, and stays', () => {
  const path = newPath();
  openStore(path).close();
  writeFileSync(`${path}.key`, 'short');
  expect(() => openStore(path)).toThrow(StoreError);
  expect(() => openStore(path)).toThrow(/dateline\.sqlite\.key is no key of 32 bytes/);
  expect(readFileSync(`${path}.key`, 'utf8')).toBe('short');
});

function bytesBeside(path: string): string {
  const names = readdirSync(join(path, '..'));
  return names.map((name) => readFileSync(join(path, '..', name), 'latin1')).join('\n');
}
