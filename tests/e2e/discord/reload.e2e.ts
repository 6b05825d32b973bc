import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textIn } from './read-message.ts';
import { useScene } from './scene.ts';

const PATIENCE = { timeout: 60_000, interval: 250 };
const scene = useScene({
  inFolder: { CORPUS_DIR: 'corpus' },
  prepare: ({ folder }) => {
    mkdirSync(join(folder, 'corpus'));
    put('pier.txt', 'Officials in Brannock closed the pier on Tuesday after a storm.\n', folder);
  },
});

function put(name: string, text: string, folder = scene.folder): void {
  writeFileSync(join(folder, 'corpus', name), text);
}

async function answerTo(question: string): Promise<string> {
  return textIn(await scene.ask({ command: 'ask', options: { question } }));
}

const changesLogged = () =>
  scene.bot.log.map(({ msg }) => msg).filter((msg) => / articles? /.test(msg ?? ''));

test('an article that comes while the bot runs is answered from within seconds, and no more when it went', async () => {
  expect(await answerTo('lighthouse Corra')).toContain('do not say');
  const card = await scene.ask({ command: 'ask', options: { question: 'pier Brannock' } });
  put('light.txt', 'The lighthouse of Corra was lit again on Friday.\n');
  await expect.poll(() => answerTo('lighthouse Corra'), PATIENCE).toContain('was lit again');
  expect(changesLogged()).toEqual(['1 article added']);
  // A button of the card from before says that the articles are others by now.
  const user = scene.newcomer();
  expect(textIn(await scene.press(card, 'Why this', user))).toMatch(/changed/);
  rmSync(join(scene.folder, 'corpus', 'light.txt'));
  await expect.poll(() => answerTo('lighthouse Corra'), PATIENCE).toContain('do not say');
  expect(changesLogged().at(-1)).toBe('1 article removed');
});

test('answers go on while two hundred articles are taken in as one update', async () => {
  const before = changesLogged().length;
  for (let at = 0; at < 200; at += 1)
    put(`report-${at}.txt`, `Report ${at} says that ferry ${at} of the Alma line sank off Ulm.\n`.repeat(40));
  await expect
    .poll(async () => {
      expect(await answerTo('who closed the pier in Brannock')).toContain('closed the pier');
      return changesLogged().slice(before);
    }, PATIENCE)
    .toEqual(['200 articles added']);
  expect(await answerTo('ferry 117')).toContain('ferry 117');
});

test('a file that breaks off and a bad one are warned of, and the rest is answered from', async () => {
  put('torn.jsonl', '{"id":"torn","text":"The well of Skerry is dry."}\n{"id":"half","te');
  put('bad.html', '\u0000'.repeat(64));
  put('good.txt', 'The mill of Skerry turns again.\n');
  await expect.poll(() => answerTo('mill of Skerry'), PATIENCE).toContain('turns again');
  const warned = scene.bot.log.map(({ file }) => file).filter(Boolean);
  expect(warned).toContain('torn.jsonl');
  put('torn.jsonl', '{"id":"torn","text":"The well of Skerry is dry."}\n');
  await expect.poll(() => answerTo('well of Skerry'), PATIENCE).toContain('is dry');
});
