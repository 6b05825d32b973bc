import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, SETTING_NAMES, wantsColour } from '../src/config.ts';

const DEFAULTS = {
  CORPUS_DIR: 'corpus',
  DATA_DIR: 'data',
  CACHE_DIR: join(homedir(), '.cache', 'dateline'),
  PLAYGROUND_PORT: 4321,
  LOG_LEVEL: 'info',
};

describe('readConfig', () => {
  it('has a default for every setting that needs one', () => {
    expect(readConfig({})).toEqual(DEFAULTS);
  });

  it('takes an empty value for one that was left out', () => {
    const empty = Object.fromEntries(SETTING_NAMES.map((name) => [name, ' ']));
    expect(readConfig(empty)).toEqual(DEFAULTS);
  });

  it.each<[name: string, value: string, read: string | number]>([
    ['CORPUS_DIR', ' my articles ', 'my articles'],
    ['DISCORD_TOKEN', 'abc', 'abc'],
    ['DISCORD_API', 'http://127.0.0.1:4000/api', 'http://127.0.0.1:4000/api'],
    ['PLAYGROUND_PORT', '0', 0],
    ['PLAYGROUND_PORT', '65535', 65_535],
    ['PUBLIC_URL', 'https://archive.example', 'https://archive.example'],
    ['LOG_LEVEL', 'silent', 'silent'],
  ])('reads %s=%s', (name, value, read) => {
    expect(readConfig({ [name]: value })).toEqual({ ...DEFAULTS, [name]: read });
  });

  it.each([
    ['PLAYGROUND_PORT', '65536', 'must be a port number from 0 to 65535'],
    ['PLAYGROUND_PORT', '-1', 'must be a port number from 0 to 65535'],
    ['PLAYGROUND_PORT', '80.5', 'must be a port number from 0 to 65535'],
    ['PLAYGROUND_PORT', 'http', 'must be a port number from 0 to 65535'],
    ['DISCORD_API', 'localhost', 'must be an http or https address'],
    ['PUBLIC_URL', 'ftp://archive.example', 'must be an http or https address'],
    ['LOG_LEVEL', 'loud', 'must be one of fatal, error, warn, info, debug, trace, silent'],
  ])('refuses %s=%s in one line that says what is allowed', (name, value, allowed) => {
    expect(() => readConfig({ [name]: value })).toThrow(`${name}: ${allowed}, and is "${value}"`);
  });
});

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const example = Object.fromEntries(
    lines
      .filter((line) => /^[A-Z]/.test(line))
      .map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]),
  );

  it('names every setting and no other', () => {
    expect(Object.keys(example).sort()).toEqual([...SETTING_NAMES].sort());
  });

  it('shows the defaults, so that a copy of it changes nothing', () => {
    expect(readConfig(example)).toEqual(DEFAULTS);
    for (const [name, value] of Object.entries(DEFAULTS)) {
      if (name !== 'CACHE_DIR') expect([name, example[name]]).toEqual([name, String(value)]);
    }
  });

  it('says what each setting is, above it', () => {
    for (const [at, line] of lines.entries()) if (/^[A-Z]/.test(line)) expect(lines[at - 1]).toMatch(/^# \S/);
  });
});

describe('the settings in the README', () => {
  it('are all of them', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(SETTING_NAMES.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('wantsColour', () => {
  it.each<[isTerminal: boolean, environment: NodeJS.ProcessEnv, colour: boolean]>([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, false],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('on a terminal: %s, with %j: %s', (isTerminal, environment, colour) => {
    expect(wantsColour(isTerminal, environment)).toBe(colour);
  });
});
