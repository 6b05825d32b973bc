import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { readRequest } from '../../src/cli/read-request.ts';

const NO_COMMANDS = new Set(['index', 'common-options']);
const NAME = /^[a-z][a-z_-]{0,31}$/;
const TODAY = '2026-11-24';

describe('the list of commands', () => {
  it('agrees with the files', () => {
    const files = readdirSync('commands').map((file) => file.replace(/\.ts$/, ''));
    expect(files.filter((file) => !NO_COMMANDS.has(file)).sort()).toEqual(
      COMMANDS.map(({ name }) => name).sort(),
    );
  });

  it('has no name twice', () => {
    expect(new Set(COMMANDS.map(({ name }) => name)).size).toBe(COMMANDS.length);
  });
});

describe.each(COMMANDS.map((command) => [command.name, command] as const))('%s', (name, command) => {
  it('keeps to the limits of Discord', () => {
    expect(name).toMatch(NAME);
    expect(command.description.length).toBeGreaterThan(0);
    expect(command.description.length).toBeLessThanOrEqual(100);
    expect(command.options.length).toBeLessThanOrEqual(25);
    for (const option of command.options) {
      expect(option.name).toMatch(NAME);
      expect(option.description.length).toBeGreaterThan(0);
      expect(option.description.length).toBeLessThanOrEqual(100);
      expect(option.maxLength ?? 1).toBeGreaterThanOrEqual(1);
      expect(option.maxLength ?? 1).toBeLessThanOrEqual(6000);
    }
  });

  it('has required options before the others, each name once, and words for one of them at most', () => {
    const required = command.options.map((option) => option.required === true);
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    expect(new Set(command.options.map((option) => option.name)).size).toBe(command.options.length);
    expect(command.options.filter((option) => option.positional).length).toBeLessThanOrEqual(1);
  });

  it('makes a request that is accepted of any values filled in', () => {
    const values = Object.fromEntries(
      command.options.map(({ name: option, kind }) => [
        option,
        kind === 'count' ? 3 : kind === 'date' ? '2022-02-16' : 'bridge',
      ]),
    );
    const request = command.toRequest(values, TODAY);
    expect(request).toMatchObject({ command: name, today: TODAY });
    expect(readRequest(request, TODAY)).toEqual(request);
  });

  it('leaves out of the request what was not filled in', () => {
    const [words] = command.options.filter((option) => option.required);
    const request = command.toRequest(words ? { [words.name]: 'bridge' } : {}, TODAY);
    expect(Object.values(request)).not.toContain(undefined);
    expect(() => readRequest(request, TODAY)).not.toThrow();
  });
});
