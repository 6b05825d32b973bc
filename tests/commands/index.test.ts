import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BOT_COMMANDS, COMMANDS } from '../../commands/index.ts';

test('the list has a command for each file', () => {
  const files = readdirSync(new URL('../../commands/', import.meta.url))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts' && file !== 'common-options.ts')
    .map((file) => file.replace('.ts', ''));
  expect([...COMMANDS, ...BOT_COMMANDS].map(({ name }) => name).sort()).toEqual(files.sort());
});

test.each(COMMANDS.map((command) => [command.name, command] as const))(
  '/%s can be registered with Discord',
  (name, { description, options }) => {
    for (const each of [{ name, description }, ...options]) {
      expect(each.name).toMatch(/^[a-z]{1,32}$/);
      expect(each.description.length).toBeGreaterThan(0);
      expect(each.description.length).toBeLessThanOrEqual(100);
    }
    expect(options.length).toBeLessThanOrEqual(25);
    expect(new Set(options.map((option) => option.name)).size).toBe(options.length);
    expect(options.filter(({ positional }) => positional).length).toBeLessThanOrEqual(1);
    // Discord wants the required ones first.
    const required = options.map((option) => option.required === true);
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
  },
);

test.each(COMMANDS.map((command) => [command.name, command] as const))(
  '/%s carries today and nothing that was left out',
  (name, { toRequest, options }) => {
    const words = options.find(({ required }) => required);
    const request = toRequest(words ? { [words.name]: 'x' } : {}, '2024-06-01');
    expect(request).toMatchObject({ command: name, today: '2024-06-01' });
    expect(Object.values(request)).not.toContain(undefined);
  },
);
