import { describe, expect, test } from 'vitest';
import { COMMON_OPTIONS, PRIVATE_OPTION } from '../../commands/common-options.ts';
import { BOT_COMMANDS, COMMANDS } from '../../commands/index.ts';
import { LOCALES } from '../../commands/locales/locales.ts';
import type { CommandWords } from '../../src/command.ts';
import { FIND_SOURCES } from '../../src/discord/registration/command-data.ts';

// As Discord's reference writes it.
const NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;

/** Every command with the English names of its options or subcommands. */
const PARTS: readonly (readonly [command: string, parts: readonly string[]])[] = [
  ...COMMANDS.map(
    ({ name, options }) =>
      [
        name,
        // Discord has buttons where the terminal has a limit.
        [...options, PRIVATE_OPTION].map((option) => option.name).filter((option) => option !== 'limit'),
      ] as const,
  ),
  ...BOT_COMMANDS.map(({ name, subcommands }) => {
    const options = subcommands.flatMap((sub) => sub.options ?? []).map((option) => option.name);
    return [name, [...new Set([...subcommands.map((sub) => sub.name), ...options])]] as const;
  }),
];

describe.each(Object.entries(LOCALES))('%s', (_, { commands, parts }) => {
  const wordsOf = (command: string, part: string): CommandWords | undefined =>
    commands[command]?.parts?.[part] ?? parts[part];

  test('has words for every command, option and subcommand', () => {
    const missing = PARTS.flatMap(([command, names]) => [
      ...(commands[command] ? [] : [command]),
      ...names.filter((name) => !wordsOf(command, name)).map((name) => `${command} ${name}`),
    ]);
    expect(missing).toEqual([]);
    expect(commands[FIND_SOURCES]?.name).toBeTruthy();
  });

  test('has words for nothing that is no longer there', () => {
    const known = new Map(PARTS);
    const named = Object.entries(commands).flatMap(([command, words]) => [
      ...(known.has(command) || command === FIND_SOURCES ? [] : [command]),
      ...Object.keys(words.parts ?? {}).filter((part) => !known.get(command)?.includes(part)),
    ]);
    expect(named).toEqual([]);
    const common = [...COMMON_OPTIONS, PRIVATE_OPTION].map(({ name }) => name);
    expect(Object.keys(parts).filter((part) => !common.includes(part))).toEqual([]);
  });

  test('has words for everything that there is to choose from', () => {
    for (const { name, subcommands } of BOT_COMMANDS) {
      const options = subcommands.flatMap((sub) => sub.options ?? []);
      const values = new Set(options.flatMap(({ choices = [] }) => choices.map(({ value }) => value)));
      expect([name, new Set(Object.keys(commands[name]?.choices ?? {}))]).toEqual([name, values]);
    }
  });

  test('calls no two commands, and no two parts of one, by the same name', () => {
    const names = PARTS.map(([command]) => commands[command]?.name);
    expect(new Set(names).size).toBe(names.length);
    for (const [command, own] of PARTS) {
      const called = own.map((part) => wordsOf(command, part)?.name);
      expect([command, new Set(called).size]).toEqual([command, called.length]);
    }
  });

  test('has names and descriptions as Discord takes them', () => {
    const all = PARTS.flatMap(([command, own]) => [
      commands[command],
      ...own.map((part) => wordsOf(command, part)),
    ]);
    for (const words of all) {
      expect(words?.name).toMatch(NAME);
      expect(words?.name).toBe(words?.name.toLowerCase());
      expect(words?.description.length).toBeGreaterThan(0);
      expect(words?.description.length).toBeLessThanOrEqual(100);
    }
    expect(commands[FIND_SOURCES]?.name.length).toBeLessThanOrEqual(32);
  });
});

test('Spanish is there for Spain and for Latin America, and Russian', () => {
  expect(Object.keys(LOCALES).sort()).toEqual(['es-419', 'es-ES', 'ru']);
});
