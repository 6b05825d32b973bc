import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { citationsIn, isPrivate, textIn } from './read-message.ts';
import { type Scene, useScene } from './scene.ts';

const scene = useScene();
const MEETING = { command: 'when', options: { event: 'Borisov meets Maduro' } };
const UNKNOWN = { command: 'ask', options: { question: 'who won the football world cup in 1998' } };
const WAIT = { timeout: 20_000, interval: 20 };

let ann: Scene['ann'];
beforeAll(() => {
  ann = scene.ann;
});

const exported = async (): Promise<{ card: string; lines: Record<string, unknown>[]; text: string }> => {
  const message = await scene.ask({ command: 'feedback', subcommand: 'export', user: scene.manager });
  expect(isPrivate(message)).toBe(true);
  const [file] = message.attachments;
  if (file === undefined) return { card: textIn(message), lines: [], text: '' };
  expect(file.filename).toBe('feedback.jsonl');
  const text = await (await fetch(file.url)).text();
  const lines = text.trimEnd().split('\n');
  return { card: textIn(message), lines: lines.map((line) => JSON.parse(line)), text };
};
const kept = async (user = ann) => textIn(await scene.ask({ command: 'privacy', user }));

describe('where a server keeps nothing', () => {
  test('neither votes nor unanswered questions are kept', async () => {
    const card = await scene.ask({ ...MEETING, user: ann });
    await scene.press(card, 'Not helpful', ann);
    await scene.ask(UNKNOWN);
    expect((await exported()).card).toContain('Nothing is kept');
    expect(await kept()).toContain('Of you nothing is kept.');
  });
});

describe('where a server keeps them', () => {
  beforeAll(async () => {
    await scene.set('keepFeedback');
  });

  test('the export is empty first', async () => {
    expect((await exported()).card).toContain('Nothing was found unhelpful or unanswered so far.');
  });

  test('what is unhelpful or unanswered is exported as a file, without who asked', async () => {
    const user = scene.newcomer();
    const card = await scene.ask({ ...MEETING, user });
    await scene.press(card, 'Not helpful', user);
    await scene.press(card, 'Helpful', ann);
    await scene.ask(UNKNOWN);
    const content = `<@${scene.loopback.botId}> who invented the bicycle?`;
    await scene.tell({ user: scene.newcomer(), channel: scene.channel, content });
    // What is unanswered is kept when the answer is out.
    await vi.waitFor(async () => expect((await exported()).lines.length).toBe(3), WAIT);
    const { lines, text, card: words } = await exported();
    expect(words).toContain('3 questions, without their authors.');
    expect(lines).toEqual([
      {
        day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        verdict: 'unhelpful',
        command: 'when',
        question: 'Borisov meets Maduro',
        citations: citationsIn(card),
      },
      expect.objectContaining({ verdict: 'unanswered', question: UNKNOWN.options.question, citations: [] }),
      expect.objectContaining({ verdict: 'unanswered', question: 'who invented the bicycle?' }),
    ]);
    expect(text).not.toContain(user.id);
    expect(text).not.toContain(ann.id);
    expect(text).not.toMatch(/hash|user|[0-9a-f]{32}/);
  });

  test('a vote that is repeated or changed counts once', async () => {
    const user = scene.newcomer();
    const card = await scene.ask({ command: 'who', options: { person: 'Borisov' }, user });
    for (const label of ['Not helpful', 'Not helpful', 'Helpful', 'Not helpful'])
      await scene.press(card, label, user);
    const { lines } = await exported();
    expect(lines.filter(({ command }) => command === 'who').length).toBe(1);
    expect(await kept(user)).toContain('Of you **1** vote');
  });

  test('it is kept over a restart', async () => {
    const before = await exported();
    await scene.restart();
    expect((await exported()).lines).toEqual(before.lines);
  });

  test('no id of a user stands in the files of the bot', () => {
    const folder = join(scene.folder, 'data');
    for (const file of ['dateline.sqlite', 'dateline.sqlite-wal'])
      try {
        expect(readFileSync(join(folder, file)).includes(ann.id)).toBe(false);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
  });

  test('/privacy deletes what is kept of the one who asks, and only that', async () => {
    const before = await exported();
    const user = scene.newcomer();
    const card = await scene.ask({ ...MEETING, user });
    await scene.press(card, 'Not helpful', user);
    expect((await exported()).lines.length).toBe(before.lines.length + 1);
    const privacy = await scene.ask({ command: 'privacy', user });
    await scene.press(privacy, 'Delete what is kept of me', user);
    expect(textIn(scene.now(privacy))).toContain('Deleted: 1 entry. Of you nothing is kept now.');
    expect(await kept(user)).toContain('Of you nothing is kept.');
    expect((await exported()).lines).toEqual(before.lines);
  });

  test('no other server sees it', async () => {
    const guild = scene.loopback.addGuild({ name: 'Other Room' });
    const channel = scene.loopback.addChannel(guild, { name: 'news' });
    const user = scene.addMember('Mia', 1n << 5n, guild);
    const card = await scene.ask({ command: 'feedback', subcommand: 'export', user, channel });
    expect(textIn(card)).toContain('Nothing is kept');
  });

  test('those who may not manage the server get none', () => {
    const asked = { command: 'feedback', subcommand: 'export', user: ann };
    expect(() => scene.send(asked)).toThrow('lacks the permissions');
  });
});
