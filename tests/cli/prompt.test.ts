import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { prompt } from '../../src/cli/prompt.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { type Newsroom, openNewsroom } from '../../src/newsroom.ts';
import { BRIDGE_ARTICLES, makeFolder } from '../support/make-folder.ts';
import { makeIo } from '../support/run-dateline.ts';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const corpus = makeFolder(BRIDGE_ARTICLES);
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom({ corpus, cache: null });
});

/** Types these keys one after the other; what stood on the screen, without its control sequences. */
async function type(keys: readonly string[], data = makeFolder({})): Promise<string> {
  const keyboard = new PassThrough();
  const io = makeIo(keyboard, { DATA_DIR: data, NO_COLOR: '1' }, { tty: true, columns: 80 });
  const ended = prompt(newsroom, io);
  for (const key of keys) {
    keyboard.write(key);
    await setTimeout(20);
  }
  await ended;
  return stripVTControlCharacters(io.written().out).replace(/\r/g, '');
}

describe('the prompt', () => {
  it('says how to begin', async () => {
    expect(await type([CTRL_D])).toMatch(/^2 articles\. Ask, as in “.*”; help lists .*\n> /);
  });

  it.each([
    ['a command', 'when did holm close the old bridge\n'],
    ['a command with a slash', '/when did holm close the old bridge\n'],
    ['a bare question', 'on which day did holm close the old bridge?\n'],
    ['options', 'when holm closed the old bridge --to 2022 --limit 1\n'],
  ])('answers %s', async (_, line) => {
    expect(await type([line, CTRL_D])).toContain('Wednesday 16 February 2022 [1]');
  });

  it.each(['quit\n', 'exit\n', '/quit\n', CTRL_D, CTRL_C])('is left with %j', async (key) => {
    expect(await type([key])).toContain('> ');
  });

  it('empties the line on Ctrl-C and goes on', async () => {
    const screen = await type(['whe', CTRL_C, 'sources\n', CTRL_D]);
    expect(screen).toContain('[1] New bridge opens');
  });

  it('lists the commands on help, and the options of one', async () => {
    const screen = await type(['help\n', 'help quote\n', 'quit\n']);
    expect(screen).toMatch(/\n {2}timeline +Dated events on a subject, in order\n/);
    expect(screen).toMatch(/\n {2}--speaker +Who said it\n/);
  });

  it('takes a question that begins with help for a question', async () => {
    expect(await type(['help came over the bridge\n', 'quit\n'])).not.toContain('Type a question');
  });

  it.each([
    ['an unknown option', 'when bridge --fly\n', "error: unknown option '--fly'"],
    ['an unknown command', '/fly over\n', "error: unknown command 'fly'"],
    ['a wrong limit', 'when bridge --limit 99\n', 'limit: must be from 1 to 10 for when'],
    ['a command without words', 'when\n', "error: missing required argument 'event'"],
  ])('says what is wrong with %s and goes on', async (_, line, message) => {
    const screen = await type([line, 'sources\n', 'quit\n']);
    expect(screen).toContain(message);
    expect(screen).toContain('[1] New bridge opens');
  });

  it('completes on Tab', async () => {
    expect(await type(['sour', '\t', '\n', 'quit\n'])).toContain('[1] New bridge opens');
  });

  it('brings back what was typed before, also the last time', async () => {
    const data = makeFolder({});
    await type(['sources\n', 'quit\n'], data);
    expect(readFileSync(join(data, 'prompt-history'), 'utf8')).toMatch(/^sources\n/);
    expect(await type(['\u001b[A', '\n', 'quit\n'], data)).toContain('[1] New bridge opens');
  });

  it('answers lines that are pasted together', async () => {
    const screen = await type(['sources\nwhen did holm close the old bridge\nquit\n']);
    expect(screen).toContain('[1] New bridge opens');
    expect(screen).toContain('Wednesday 16 February 2022');
  });

  it('opens on a terminal where no command is given', async () => {
    const data = makeFolder({});
    const keyboard = new PassThrough();
    const environment = { CORPUS_DIR: corpus, CACHE_DIR: makeFolder({}), DATA_DIR: data };
    const io = makeIo(keyboard, environment, { tty: true });
    keyboard.write('sources\nquit\n');
    expect(await runCli([], io)).toBe(0);
    expect(io.written().out).toContain('2 articles.');
    expect(existsSync(join(data, 'prompt-history'))).toBe(true);
  });
});
