import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { BOT_COMMANDS, COMMANDS } from '../../../commands/index.ts';
import { commandData, FIND_SOURCES } from '../../../src/discord/registration/command-data.ts';
import { judgeRequest } from '../../support/judge-request.ts';

const DATA = commandData();
const LANGUAGES = ['es-419', 'es-ES', 'ru'];

interface Worded {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: object | null;
  readonly description_localizations?: object | null;
  readonly options?: readonly APIApplicationCommandOption[];
}

/** A command with all its options. */
function wordedOf(data: RESTPostAPIApplicationCommandsJSONBody): Worded[] {
  const command = data as Worded;
  return [command, ...(command.options ?? [])];
}

function find(name: string): Worded & Record<string, unknown> {
  const found = DATA.find((each) => each.name === name);
  if (!found) throw new Error(`no command ${name}`);
  return found as unknown as Worded & Record<string, unknown>;
}

test('every command is there, and the entry of the message menu', () => {
  const slash = DATA.filter(({ type }) => type === ApplicationCommandType.ChatInput).map(({ name }) => name);
  expect(slash).toEqual([...COMMANDS, ...BOT_COMMANDS].map(({ name }) => name));
  expect(DATA.filter(({ type }) => type === ApplicationCommandType.Message).map(({ name }) => name)).toEqual([
    FIND_SOURCES,
  ]);
});

test("is what Discord's own description takes", () => {
  expect(
    judgeRequest({
      method: 'PUT',
      path: '/applications/1234567890123456789/commands',
      route: '/applications/{application_id}/commands',
      body: JSON.parse(JSON.stringify(DATA)),
    } as Parameters<typeof judgeRequest>[0]),
  ).toEqual([]);
});

test.each(DATA.map((data) => [data.name, data] as const))('%s is in every language', (_, data) => {
  for (const { name_localizations, description, description_localizations } of wordedOf(data)) {
    expect(Object.keys(name_localizations ?? {}).sort()).toEqual(LANGUAGES);
    if (description) expect(Object.keys(description_localizations ?? {}).sort()).toEqual(LANGUAGES);
  }
});

test.each(DATA.map((data) => [data.name, data] as const))(
  '%s has no more than 8,000 characters in any language',
  (_, data) => {
    const longest = (own: string | undefined, others: object | null | undefined) =>
      Math.max(own?.length ?? 0, ...Object.values(others ?? {}).map((each) => String(each).length));
    const total = wordedOf(data).reduce(
      (sum, each) =>
        sum +
        longest(each.name, each.name_localizations) +
        longest(each.description, each.description_localizations),
      0,
    );
    expect(total).toBeLessThanOrEqual(8000);
  },
);

describe('a command that asks', () => {
  test.each(COMMANDS.map((command) => [command.name, command] as const))(
    '/%s is for servers, direct messages and both installs, with its required options first',
    (name) => {
      const { contexts, integration_types, options = [], default_member_permissions } = find(name);
      expect(contexts).toEqual([0, 1, 2]);
      expect(integration_types).toEqual([0, 1]);
      expect(default_member_permissions).toBeUndefined();
      const required = options.map((option) => 'required' in option && option.required === true);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    },
  );

  test.each(COMMANDS.map(({ name }) => [name] as const))(
    '/%s can be asked privately, and has no limit',
    (name) => {
      const { options = [] } = find(name);
      expect(options.find((option) => option.name === 'private')?.type).toBe(
        ApplicationCommandOptionType.Boolean,
      );
      expect(options.map((option) => option.name)).not.toContain('limit');
    },
  );

  test('limits what can be typed, and completes names', () => {
    const { options = [] } = find('quote');
    expect(options.find(({ name }) => name === 'speaker')).toMatchObject({
      max_length: 100,
      autocomplete: true,
    });
    expect(options.find(({ name }) => name === 'topic')).toMatchObject({ max_length: 1000 });
    expect(options.find(({ name }) => name === 'from')).toMatchObject({ max_length: 10 });
    expect(find('who').options?.find(({ name }) => name === 'source')).toMatchObject({ autocomplete: true });
    for (const { options: own = [] } of COMMANDS.map(({ name }) => find(name))) {
      for (const option of own.filter(({ type }) => type === ApplicationCommandOptionType.String))
        expect(option).toHaveProperty('max_length');
    }
  });
});

test.each(BOT_COMMANDS.filter(({ needs }) => needs === 'server').map(({ name }) => [name] as const))(
  '/%s is for those who manage a server, there alone',
  (name) => {
    const { contexts, integration_types, default_member_permissions } = find(name);
    expect(contexts).toEqual([0]);
    expect(integration_types).toEqual([0]);
    // Manage Server.
    expect(default_member_permissions).toBe('32');
  },
);

test('is the same each time, since a change would be registered', () => {
  expect(JSON.stringify(commandData())).toBe(JSON.stringify(DATA));
});
