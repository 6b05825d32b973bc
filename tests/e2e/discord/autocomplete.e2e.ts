import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeArticles } from '../../bench/make-paragraphs.ts';
import { textIn } from './read-message.ts';
import { useScene } from './scene.ts';

describe('what is typed', () => {
  const scene = useScene();

  const complete = async (command: string, focused: string, typed: string): Promise<string[]> => {
    const choices = await scene.loopback.complete({
      user: scene.ann,
      channel: scene.channel,
      command,
      focused,
      options: { [focused]: typed },
    });
    return choices.map(({ name }) => name);
  };

  test('is completed to people, with how often they are spoken of', async () => {
    expect(await complete('who', 'person', 'ryabk')).toEqual(['Sergei Ryabkov (5 passages)']);
  });

  test('may leave out accents', async () => {
    expect((await complete('who', 'person', 'delcy rodrig'))[0]).toMatch(/^Delcy Rodríguez \(/);
  });

  test('may have them', async () => {
    expect((await complete('who', 'person', 'nicolás madú'))[0]).toMatch(/^Nicol[aá]s Maduro \(/);
  });

  test('may be nearly right', async () => {
    expect((await complete('who', 'person', 'riabkow'))[0]).toMatch(/^Sergei Ryabkov \(/);
    expect((await complete('who', 'person', 'borrisov'))[0]).toMatch(/^Yuri Borisov \(/);
  });

  test('is completed to those who are quoted', async () => {
    expect(await complete('quote', 'speaker', 'mad')).toContainEqual(
      expect.stringMatching(/^Nicol[aá]s Maduro/),
    );
  });

  test('is completed to outlets in every command that takes one', async () => {
    for (const command of [
      'ask',
      'when',
      'who',
      'where',
      'howmany',
      'quote',
      'timeline',
      'compare',
      'sources',
    ])
      expect((await complete(command, 'source', 'harbor'))[0]).toMatch(/^The Harbour Ledger \(/);
  });

  test('is completed to articles by their headlines', async () => {
    expect((await complete('sources', 'article', 'chevron leav'))[0]).toMatch(
      /^When Chevron leaves: a researcher looks at Caracas/,
    );
  });

  test('brings at most 25 choices, also where nothing is typed', async () => {
    for (const [command, focused] of [
      ['who', 'person'],
      ['quote', 'speaker'],
      ['ask', 'source'],
      ['sources', 'article'],
    ] as const) {
      const choices = await complete(command, focused, '');
      expect(choices.length).toBeGreaterThan(3);
      expect(choices.length).toBeLessThanOrEqual(25);
    }
  });

  test.each(['zzzz', '\u202e', '@everyone', '💥'.repeat(40), '((((', ' '.repeat(90)])(
    'may be nonsense: %j',
    async (typed) => {
      for (const [command, focused] of [
        ['who', 'person'],
        ['ask', 'source'],
        ['sources', 'article'],
      ] as const)
        expect(Array.isArray(await complete(command, focused, typed))).toBe(true);
    },
  );

  test('is taken as it is, where it is no choice', async () => {
    const card = await scene.ask({ command: 'quote', options: { speaker: 'maduro', topic: 'nato' } });
    expect(textIn(card)).toContain('Nicolás Maduro');
  });

  test('is answered with the choices, and a choice is taken', async () => {
    const choices = await scene.loopback.complete({
      user: scene.ann,
      channel: scene.channel,
      command: 'sources',
      focused: 'article',
      options: { article: 'chevron' },
    });
    const article = String(choices[0]?.value);
    const card = await scene.ask({ command: 'sources', options: { article } });
    expect(textIn(card)).toContain('## When Chevron leaves');
  });
});

describe('before the articles are read', () => {
  const scene = useScene({
    start: false,
    inFolder: { CORPUS_DIR: 'corpus' },
    prepare: ({ folder }) => {
      mkdirSync(join(folder, 'corpus'));
      // As many as take seconds to read: longer than it takes to connect.
      const lines = makeArticles(8_000, 7).map((article) => JSON.stringify(article));
      writeFileSync(join(folder, 'corpus', 'many.jsonl'), `${lines.join('\n')}\n`);
    },
  });

  test('there is nothing to choose from, and what is asked is answered when they are', async () => {
    const bot = scene.launch();
    await bot.waitForOutput('Connected to Discord');
    const about = { user: scene.ann, channel: scene.channel, command: 'who', focused: 'person' };
    const choices = await scene.loopback.complete({ ...about, options: { person: 'a' } });
    const help = await scene.ask({ command: 'help' });
    const runs = [1, 2, 3].map(() => scene.send({ command: 'ask', options: { question: 'who was it' } }));
    const message = scene.loopback.say({
      user: scene.newcomer(),
      channel: scene.channel,
      content: `<@${scene.loopback.botId}> who was it?`,
    });
    await Promise.all(runs.map(({ acknowledged }) => acknowledged));
    // Else the machine was so slow to connect that this has shown nothing.
    expect(bot.log.some(({ msg }) => msg === 'articles read')).toBe(false);
    expect(choices).toEqual([]);
    expect(textIn(help)).toContain('I am still reading the articles.');
    expect(runs.map((run) => run.response()?.flags)).toEqual(runs.map(() => 128));
    await bot.waitForLog(({ msg }) => msg === 'articles read');
    for (const run of runs) expect(textIn(await run.answered)).toContain('**/ask** who was it');
    expect(textIn(await scene.replyTo(message))).toContain('**/ask** who was it');
    expect((await scene.loopback.complete({ ...about, options: { person: '' } })).length).toBe(25);
  });
});
