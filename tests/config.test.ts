import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { expect, test } from 'vitest';
import { readConfig, SETTING_NAMES } from '../src/config.ts';

const example = parse(readFileSync(new URL('../.env.example', import.meta.url)));

test('the example names every setting and no other', () => {
  expect(Object.keys(example).sort()).toEqual([...SETTING_NAMES].sort());
});

test('the example copied as it is changes no setting', () => {
  expect(readConfig(example)).toEqual(readConfig({}));
});

test.each([
  ['PLAYGROUND_PORT', '70000', /0 to 65535/],
  ['PLAYGROUND_PORT', '80.5', /0 to 65535/],
  ['PLAYGROUND_PORT', 'http', /0 to 65535/],
  ['DIGEST_WINDOW_HOURS', '0', /1 to 168/],
  ['DIGEST_CHANNEL', '#news', /id of a channel/],
  ['LOG_LEVEL', 'loud', /fatal, error, warn/],
  ['DISCORD_API', 'ftp://a.example', /http or https/],
  ['PUBLIC_URL', 'here', /http or https/],
])('%s=%s is refused in one line that says which, why and what is allowed', (name, value, allowed) => {
  const refusal = () => readConfig({ [name]: value });
  expect(refusal).toThrow(name);
  expect(refusal).toThrow(allowed);
  expect(refusal).toThrow(JSON.stringify(value));
  expect(refusal).not.toThrow(/\n/);
});

test('a setting of another program is let alone', () => {
  expect(readConfig({ HOME: 'x', CORPUS_DIR: ' news ' })).toEqual({ ...readConfig({}), CORPUS_DIR: 'news' });
});
