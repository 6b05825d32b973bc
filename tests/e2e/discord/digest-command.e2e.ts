import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PERMISSION } from '../../../src/playground/loopback/world/permissions.ts';
import { isPrivate, textIn } from './read-message.ts';
import { useScene } from './scene.ts';

const PATIENCE = { timeout: 30_000, interval: 100 };
const TODAY = new Date().toISOString().slice(0, 10);
const ARTICLES = [
  {
    id: 'pier',
    title: 'Brannock closes its pier',
    source: 'The Harbour Ledger',
    published: TODAY,
    text: 'The council of Brannock closed the pier on Monday after a storm broke two of its pillars. “Nobody will walk there before May,” Mayor Ida Lund said. Repairs will cost 3 million crowns, the council said.',
  },
  {
    id: 'ferry',
    title: 'Ferry Alma is sold',
    source: 'Sound Post',
    published: TODAY,
    text: 'The Alma line sold its ferry to Norway for 9 million crowns. Captain Olav Berg will stay on board until June. Passengers of the line must take the bus from Skerry.',
  },
];

const scene = useScene({
  inFolder: { CORPUS_DIR: 'corpus' },
  prepare: ({ folder }) => {
    mkdirSync(join(folder, 'corpus'));
    const lines = ARTICLES.map((article) => JSON.stringify(article));
    writeFileSync(join(folder, 'corpus', 'articles.jsonl'), `${lines.join('\n')}\n`);
  },
});

type Options = NonNullable<Parameters<typeof scene.ask>[0]['options']>;

async function use(subcommand: string, options: Options = {}, user = scene.manager) {
  const message = await scene.ask({ command: 'digest', subcommand, options, user });
  expect(isPrivate(message)).toBe(true);
  return message;
}

const add = async (options: Options = {}) =>
  textIn(await use('add', { channel: scene.channel.id, ...options }));

/** What everybody sees of digests in the channel. */
const posts = () =>
  scene.written().filter((message) => !isPrivate(message) && textIn(message).includes('Brannock closes'));

/** The number under which the newest digest stands. */
async function newest(): Promise<string> {
  const ids = [...textIn(await use('list')).matchAll(/\*\*(\d+)\*\* <#/g)].map(([, id]) => id ?? '');
  return ids.at(-1) ?? '';
}

describe('/digest add', () => {
  test('takes as little as a channel, and tells when it is due', async () => {
    const card = await add();
    expect(card).toContain(`<#${scene.channel.id}> every day at 08:00, UTC`);
    expect(card).toMatch(/next: <t:\d+:F> · <t:\d+:F> · <t:\d+:F>/);
    expect(card).toContain('all new articles; medium');
  });

  test('takes a day, a time, a zone by its city, and what to follow', async () => {
    const card = await add({
      every: 'week',
      weekday: '1',
      time: '5:30 pm',
      zone: 'berlin',
      topics: 'pier, ferries',
      people: 'Ida Lund; Nobody Known',
      length: 'short',
      quiet: 'nothing',
      picture: false,
    });
    expect(card).toContain('every Monday at 17:30, Europe/Berlin');
    expect(card).toContain('about **pier**, **ferries**, on **Ida Lund**, **Nobody Known**; short; nothing');
    expect(card).toContain('No article names **Nobody Known** so far.');
  });

  test.each<[string, Options, string]>([
    ['a zone', { zone: 'Mars/Olympus' }, 'no time zone “Mars/Olympus”'],
    ['a zone by a slip', { zone: 'Europe/Berln' }, 'Did you mean **Europe/Berlin**?'],
    ['an offset', { zone: 'GMT+2' }, 'does not follow summer time'],
    ['a weekday of a daily one', { every: 'day', weekday: '3' }, 'leave out `weekday`'],
    ['a topic without a word', { topics: 'the of' }, 'has no word to look for'],
    ['a day that never comes', { cron: '0 0 31 2 *' }, 'is never due'],
    ['a time', { time: '25:00' }, '“25:00” is no time of day'],
    ['a line of cron', { cron: '61 * * * *' }, 'no line of cron'],
    ['a line of cron that is due too often', { cron: '* * * * *' }, 'more often than every 15 minutes'],
    ['a line of cron with a time', { cron: '0 8 * * *', time: '09:00' }, 'leave out'],
    ['cron without its line', { every: 'cron' }, 'fill in `cron`'],
    ['a week without a day', { every: 'week' }, 'choose a day too'],
  ])('refuses %s, in words', async (_, options, words) => {
    const before = textIn(await use('list'));
    expect(await add(options)).toContain(words);
    expect(textIn(await use('list'))).toBe(before);
  });

  test('refuses a channel where it may not post', async () => {
    const closed = scene.loopback.addChannel(scene.guild, { name: 'closed' });
    scene.loopback.setBotPermissions(closed, { deny: PERMISSION.sendMessages });
    expect(await add({ channel: closed.id })).toContain('Send Messages');
  });

  test('cannot break out of its card by what was typed', async () => {
    const card = await add({ topics: '**bold** @everyone <@1> `x' });
    expect(card).toContain('\\*\\*bold');
    scene.check();
  });
});

describe('a digest', () => {
  let id = '';
  beforeAll(async () => {
    await add({ zone: 'UTC', quiet: 'nothing' });
    id = await newest();
  });

  test('is previewed for one alone, by the very way of its post', async () => {
    const preview = await use('preview', { digest: id });
    expect(textIn(preview)).toContain('Brannock closes its pier');
    expect(posts()).toEqual([]);
  });

  test('is posted now, in its channel, and stands in its history', async () => {
    expect(textIn(await use('now', { digest: id }))).toContain('is posted');
    await expect.poll(() => posts().length, PATIENCE).toBe(1);
    expect(textIn(await use('history', { digest: id }))).toMatch(
      /\*\*posted\*\* https:\/\/discord\.com\/channels\//,
    );
    expect(textIn(await use('now', { digest: id }))).toContain('there was nothing new to tell');
  });

  test('is paused, resumed, changed and removed', async () => {
    expect(textIn(await use('pause', { digest: id }))).toContain('**paused**');
    expect(textIn(await use('resume', { digest: id }))).toContain('next: ');
    const changed = textIn(await use('edit', { digest: id, time: '06:15', topics: 'pier' }));
    expect(changed).toContain('every day at 06:15, UTC');
    expect(changed).toContain('about **pier**');
    expect(textIn(await use('edit', { digest: id }))).toContain('Nothing to change');
    expect(textIn(await use('edit', { digest: id, clear: 'topics' }))).toContain('all new articles');
    expect(textIn(await use('remove', { digest: id }))).toContain('is removed');
    expect(textIn(await use('preview', { digest: id }))).toContain('has no digest');
  });

  test('is nothing to another server, nor to one who does not manage this one', async () => {
    await add();
    const own = await newest();
    const other = scene.loopback.addGuild({ name: 'Elsewhere' });
    const channel = scene.loopback.addChannel(other, { name: 'general' });
    const stranger = scene.addMember('Stranger', PERMISSION.manageGuild, other);
    const answer = await scene.ask({
      command: 'digest',
      subcommand: 'remove',
      options: { digest: own },
      user: stranger,
      channel,
    });
    expect(textIn(answer)).toContain('has no digest');
    expect(() => scene.send({ command: 'digest', subcommand: 'list', user: scene.ann })).toThrow(
      /permissions/,
    );
    expect(await newest()).toBe(own);
  });
});

describe('suggestions', () => {
  const complete = (focused: string, typed: string, subcommand = 'add') =>
    scene.loopback.complete({
      command: 'digest',
      subcommand,
      user: scene.manager,
      channel: scene.channel,
      options: { [focused]: typed },
      focused,
    });

  test('are zones by their city, people after a comma, outlets, and digests in words', async () => {
    expect((await complete('zone', 'kath')).map(({ value }) => value)).toContain('Asia/Kathmandu');
    const [person] = await complete('people', 'Olav Berg, ida');
    expect(person?.value).toBe('Olav Berg, Ida Lund');
    expect((await complete('outlets', 'harbour')).map(({ value }) => value)).toEqual(['The Harbour Ledger']);
    const [digest] = await complete('digest', '', 'pause');
    expect(digest?.name).toMatch(/^\d+: #news every day at 08:00, UTC/);
  });
});
