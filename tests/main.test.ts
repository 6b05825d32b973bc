import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { start } from '../src/main.ts';
import { BRIDGE_ARTICLES, makeFolder } from './support/make-folder.ts';
import { makeIo } from './support/run-dateline.ts';

const corpus = makeFolder(BRIDGE_ARTICLES);
const SETTINGS = { CORPUS_DIR: corpus, CACHE_DIR: makeFolder({}), DATA_DIR: makeFolder({}) };

async function run(environment: NodeJS.ProcessEnv, { tty = false, keys = '' } = {}) {
  const keyboard = new PassThrough();
  const io = makeIo(keyboard, { ...SETTINGS, ...environment }, { tty });
  keyboard.write(keys);
  return { status: await start(io), ...io.written() };
}

describe('npm start', () => {
  it('without a token opens the prompt on a terminal and says in two lines what Discord needs', async () => {
    const { status, out } = await run({}, { tty: true, keys: 'sources\nquit\n' });
    expect(status).toBe(0);
    expect(out).toMatch(
      /^.*DISCORD_TOKEN.*\n.*https:\/\/discord\.com\/developers\/applications\n\n2 articles\./,
    );
    expect(out).toContain('New bridge opens');
  });

  it('without a token and a terminal says what it would need, and is done', async () => {
    const { status, out, err } = await run({});
    expect(status).toBe(0);
    expect(out).toMatch(/DISCORD_TOKEN.*terminal/s);
    expect(err).toBe('');
  });

  it.each<[what: string, environment: NodeJS.ProcessEnv, line: RegExp]>([
    [
      'a token, which has no use yet',
      { DISCORD_TOKEN: 'abc' },
      /^error: DISCORD_TOKEN is set, and the Discord part is not in this version yet/,
    ],
    ['a wrong setting', { PLAYGROUND_PORT: 'http' }, /^error: PLAYGROUND_PORT: must be a port number/],
    [
      'a missing folder',
      { CORPUS_DIR: join(corpus, 'missing') },
      /^error: no folder of articles at .*missing/,
    ],
    [
      'a file for a folder',
      { CORPUS_DIR: join(corpus, 'bridge.md') },
      /^error: .* is a file; give the folder/,
    ],
  ])('with %s fails in one line', async (_, environment, line) => {
    const { status, out, err } = await run(environment, { tty: true });
    expect(status).toBe(1);
    expect(err).toMatch(line);
    expect(err.trimEnd()).not.toContain('\n');
    expect(out).toBe('');
  });

  it('never shows the token', async () => {
    const { err } = await run({ DISCORD_TOKEN: 'secret-words' });
    expect(err).not.toContain('secret-words');
  });
});
