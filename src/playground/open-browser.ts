import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What tells whether somebody sits before a browser here. */
export interface BrowserFacts {
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** Whether the output is a terminal. */
  readonly isTerminal: boolean;
}

/** A program and its arguments before the address. */
export type Opener = readonly [program: string, ...before: string[]];

/** What opens an address here; null where there is no browser, or nobody before it. */
export function findOpener({ environment, platform, isTerminal }: BrowserFacts): Opener | null {
  const { CI, SSH_CONNECTION, SSH_TTY, DISPLAY, WAYLAND_DISPLAY } = environment;
  if (!isTerminal || CI || SSH_CONNECTION || SSH_TTY) return null;
  if (platform === 'win32') return ['explorer.exe'];
  if (platform === 'darwin') return isThere('open', environment) ? ['open'] : null;
  if (!DISPLAY && !WAYLAND_DISPLAY) return null;
  return isThere('xdg-open', environment) ? ['xdg-open'] : null;
}

/** Opens the address and waits for nothing; where that fails people have the address printed. */
export function openBrowser([program, ...before]: Opener, url: string): void {
  const child = spawn(program, [...before, url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function isThere(program: string, { PATH = '' }: NodeJS.ProcessEnv): boolean {
  return PATH.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}
