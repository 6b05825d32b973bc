import { expect, test } from 'vitest';
import { start } from '../src/main.ts';
import { pipes } from './support/call-cli.ts';

test('without a token and a terminal it says what it would need and is done', async () => {
  const { io, output, error } = pipes('', {});
  expect(await start(io)).toBe(0);
  expect(output.text()).toContain('DISCORD_TOKEN');
  expect(error.text()).toBe('');
});

test('with a token it fails with one line that does not show it', async () => {
  const { io, output, error } = pipes('', { DISCORD_TOKEN: 'abc.def' });
  expect(await start(io)).toBe(1);
  expect(error.text()).toMatch(/^[^\n]*DISCORD_TOKEN[^\n]*\n$/);
  expect(output.text() + error.text()).not.toContain('abc.def');
});

test('a wrong setting fails with one line', async () => {
  const { io, error } = pipes('', { LOG_LEVEL: 'loud' });
  expect(await start(io)).toBe(1);
  expect(error.text()).toMatch(/^LOG_LEVEL: [^\n]+\n$/);
});
