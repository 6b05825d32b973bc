import type { Command } from '../commands/command.ts';
import type { CommandBook } from '../commands/command-book.ts';
import { withoutTranslations } from '../commands/tidy-command.ts';
import { discordError, refuse } from '../discord-error.ts';
import { checkCommand, checkCommands } from '../rules/command-rules.ts';
import { type Call, type Route, reply } from './route.ts';

const GLOBAL = '/applications/{application_id}/commands';
const OF_GUILD = '/applications/{application_id}/guilds/{guild_id}/commands';

const ROUTES: readonly Route[] = [GLOBAL, OF_GUILD].flatMap((path): Route[] => [
  {
    method: 'GET',
    path,
    answer: (call, { commands }) => {
      const listed = commands.list(scopeOf(call));
      return call.query.with_localizations === 'true' ? listed : listed.map(withoutTranslations);
    },
  },
  {
    method: 'PUT',
    path,
    answer: (call, { commands }) => {
      refuse(checkCommands(call.body));
      return commands.putAll(scopeOf(call), call.body as Partial<Command>[]);
    },
  },
  {
    method: 'POST',
    path,
    answer: (call, { commands }) => {
      refuse(checkCommand(call.body));
      const body = call.body as Partial<Command>;
      const isNew = commands.list(scopeOf(call)).every(({ name }) => name !== body.name);
      return reply(isNew ? 201 : 200, commands.put(scopeOf(call), body));
    },
  },
  {
    method: 'GET',
    path: `${path}/{command_id}`,
    answer: (call, { commands }) => findCommand(call, commands),
  },
  {
    method: 'PATCH',
    path: `${path}/{command_id}`,
    answer: (call, { commands }) => {
      const before = findCommand(call, commands);
      const body = call.body as Partial<Command>;
      refuse(checkCommand({ ...before, ...body }));
      return commands.edit(scopeOf(call), before, body);
    },
  },
  {
    method: 'DELETE',
    path: `${path}/{command_id}`,
    answer: (call, { commands }) => {
      findCommand(call, commands);
      commands.delete(scopeOf(call), call.params.command_id ?? '');
    },
  },
]);

/** Registering commands, everywhere and in single servers; in those only that the bot was added to. */
export const COMMAND_ROUTES: readonly Route[] = ROUTES.map((route) => ({
  ...route,
  answer: (call, state) => {
    const { guild_id } = call.params;
    if (guild_id !== undefined && state.world.guilds.get(guild_id)?.withBot !== true)
      throw discordError('missingAccess');
    return route.answer(call, state);
  },
}));

function scopeOf({ params }: Call): string | null {
  return params.guild_id ?? null;
}

function findCommand(call: Call, commands: CommandBook): Command {
  const command = commands.get(scopeOf(call), call.params.command_id ?? '');
  if (command === undefined) throw discordError('unknownCommand');
  return command;
}
