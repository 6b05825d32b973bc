import { expect, test } from 'vitest';
import {
  filterCommands,
  listCommands,
  listedName,
  listedOptions,
  readCommandLine,
} from '../../../src/playground/page/composer/list-commands.ts';
import type { PageChannel, PageCommand } from '../../../src/playground/page-protocol.ts';

const when = {
  id: '1',
  name: 'when',
  type: 1,
  description: 'When something happened',
  name_localizations: { 'es-ES': 'cuándo', ru: 'когда' },
  contexts: [0, 1],
  options: [{ type: 3, name: 'event', description: 'What?', required: true }],
};
const settings = {
  id: '2',
  name: 'settings',
  type: 1,
  description: 'How the bot behaves',
  name_localizations: { ru: 'настройки' },
  default_member_permissions: '32',
  contexts: [0],
  options: [
    {
      type: 1,
      name: 'show',
      description: 'See them',
      name_localizations: { ru: 'показать' },
      options: [{ type: 5, name: 'all', description: 'All' }],
    },
    {
      type: 2,
      name: 'channel',
      description: 'Channels',
      options: [{ type: 1, name: 'add', description: 'Add one' }],
    },
  ],
};
const menu = { id: '3', name: 'Find sources', type: 3 };
const where = { id: '4', name: 'where', type: 1, description: 'Where' };
const anywhere = { id: '5', name: 'anywhen', type: 1, description: 'Any' };
const COMMANDS: readonly PageCommand[] = [anywhere, when, settings, menu, where];

const ADA = { id: '1', name: 'Ada', isBot: false, isAdministrator: false };
const ROOT = { ...ADA, isAdministrator: true };
const GENERAL: PageChannel = {
  id: '5',
  name: 'general',
  kind: 'text',
  parentId: null,
  userId: null,
  topic: null,
};
const DIRECT: PageChannel = { ...GENERAL, kind: 'direct', userId: '1' };
const ALL = listCommands(COMMANDS, ROOT, GENERAL);

function names(listed: ReturnType<typeof listCommands>, language = 'en-US'): string[] {
  return listed.map((each) => listedName(each, language));
}

test('slash commands are listed, each with its subcommands', () => {
  expect(names(ALL)).toEqual(['anywhen', 'when', 'settings show', 'settings channel add', 'where']);
});

test('a member does not see what asks for permissions', () => {
  expect(names(listCommands(COMMANDS, ADA, GENERAL))).toEqual(['anywhen', 'when', 'where']);
});

test('a direct message has no commands of servers', () => {
  expect(names(listCommands(COMMANDS, ROOT, DIRECT))).toEqual(['anywhen', 'when', 'where']);
});

test('what begins with the words typed stands before what holds them', () => {
  expect(names(filterCommands(ALL, 'whe', 'en-US'))).toEqual(['when', 'where', 'anywhen']);
  expect(names(filterCommands(ALL, 'x', 'en-US'))).toEqual([]);
});

test('commands are found by their name in the language and in English', () => {
  expect(names(filterCommands(ALL, 'ког', 'ru'), 'ru')).toEqual(['когда']);
  expect(names(filterCommands(ALL, 'WHEN', 'ru'), 'ru')).toEqual(['когда', 'anywhen']);
  expect(names(filterCommands(ALL, 'ког', 'en-US'))).toEqual([]);
  expect(names(filterCommands(ALL, 'настройки п', 'ru'), 'ru')).toEqual(['настройки показать']);
});

test.each([
  ['/when did it happen', 'when', 'did it happen'],
  ['/WHEN ', 'when', ''],
  ['/settings show now', 'settings show', 'now'],
  ['/when', undefined, undefined],
  ['/whenever it is', undefined, undefined],
  ['/settings it', undefined, undefined],
  ['when did it', undefined, undefined],
])('%j names %j', (line, name, rest) => {
  const found = readCommandLine(ALL, line, 'en-US');
  expect(found ? listedName(found.listed, 'en-US') : undefined).toBe(name);
  expect(found?.rest).toBe(rest);
});

test('a command has the options of its subcommand', () => {
  const optionsOf = (name: string) =>
    listedOptions(ALL.find((each) => listedName(each, 'en-US') === name) as never).map((each) => each.name);
  expect(optionsOf('when')).toEqual(['event']);
  expect(optionsOf('settings show')).toEqual(['all']);
  expect(optionsOf('settings channel add')).toEqual([]);
});
