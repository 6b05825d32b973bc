import { chmod } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type BrowserFacts, findOpener } from '../../src/playground/open-browser.ts';
import { makeFolder } from '../support/call-cli.ts';

async function desktop(program: string): Promise<BrowserFacts & { readonly environment: object }> {
  const folder = await makeFolder({ [program]: '' });
  await chmod(`${folder}/${program}`, 0o755);
  return { environment: { PATH: folder, DISPLAY: ':0' }, platform: 'linux', isTerminal: true };
}

test('a desktop opens the browser with its own program', async () => {
  expect(findOpener(await desktop('xdg-open'))).toEqual(['xdg-open']);
  expect(findOpener({ ...(await desktop('open')), platform: 'darwin' })).toEqual(['open']);
  expect(findOpener({ environment: {}, platform: 'win32', isTerminal: true })).toEqual(['explorer.exe']);
});

test('where nobody sits before a browser none is opened', async () => {
  const facts = await desktop('xdg-open');
  expect(findOpener({ ...facts, isTerminal: false })).toBeNull();
  for (const more of [
    { CI: 'true' },
    { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' },
    { SSH_TTY: '/dev/pts/0' },
    { DISPLAY: '' },
    { PATH: '' },
    { PATH: '/nowhere' },
  ]) {
    expect(findOpener({ ...facts, environment: { ...facts.environment, ...more } })).toBeNull();
  }
});
