import type { APIApplicationCommandOptionChoice, APIUser } from 'discord-api-types/v10';
import type { Command } from '../commands/command.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { LoopbackState } from '../loopback-state.ts';
import { CHANNEL, type Channel } from '../world/channel.ts';
import { describeMember } from '../world/guild.ts';
import { PERMISSION } from '../world/permissions.ts';
import { begin, findSeenChannel, findUser, idOf, type Ref, type Where } from './person-state.ts';
import { idsOf, type OptionValues, readOptions } from './read-options.ts';
import { resolveIds } from './resolve-ids.ts';

/** A slash command that a person sends. */
export interface Slash extends Where {
  /** Its name, without the stroke. */
  readonly command: string;
  readonly options?: OptionValues | undefined;
  /** `name`, or `group name`. */
  readonly subcommand?: string | undefined;
  readonly locale?: string | undefined;
  readonly guildLocale?: string | undefined;
}

/** A field of a command that a person is writing. */
export interface Completing extends Slash {
  readonly focused: string;
}

/** A command in the menu of a message. */
export interface MenuUse extends Where {
  readonly command: string;
  readonly message: Ref;
  readonly locale?: string | undefined;
}

/** Sends the command; an error where Discord's own client would not. */
export function slash(state: LoopbackState, deed: Slash): Interaction {
  return send(state, deed, 2, undefined);
}

/** The choices that the bot offers for what is written so far. */
export async function complete(
  state: LoopbackState,
  deed: Completing,
): Promise<readonly APIApplicationCommandOptionChoice[]> {
  const interaction = send(state, deed, 4, deed.focused);
  await interaction.acknowledged;
  return interaction.choices ?? [];
}

/** Uses the command on the message. */
export function menu(state: LoopbackState, deed: MenuUse): Interaction {
  const { user, channel, command } = findPlace(state, deed, 3);
  const id = idOf(deed.message);
  const message = channel.messages.get(id)?.message;
  if (message === undefined) throw new Error(`There is no message ${id} in that channel.`);
  const author = state.world.guildOf(channel)?.members.get(message.author.id);
  return begin(state, {
    type: 2,
    user,
    channel,
    locale: deed.locale,
    data: {
      id: command.id,
      name: command.name,
      type: 3,
      target_id: id,
      ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
      resolved: {
        messages: { [id]: message },
        users: { [message.author.id]: message.author },
        ...(author === undefined
          ? {}
          : { members: { [message.author.id]: describeMember(author, { withUser: false }) } }),
      },
    },
  });
}

function send(state: LoopbackState, deed: Slash, type: 2 | 4, focused: string | undefined): Interaction {
  const { user, channel, command } = findPlace(state, deed, 1);
  const { options: values = {}, subcommand, locale, guildLocale } = deed;
  const options = readOptions(command, { values, subcommand, focused });
  const resolved = resolveIds(state.world, state.world.guildOf(channel), idsOf(options));
  return begin(state, {
    type,
    user,
    channel,
    locale,
    guildLocale,
    data: {
      id: command.id,
      name: command.name,
      type: 1,
      ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
      options,
      ...(resolved === undefined ? {} : { resolved }),
    },
  });
}

function findPlace(
  state: LoopbackState,
  { user: userRef, channel: channelRef, command: name }: Where & { readonly command: string },
  type: number,
): { readonly user: APIUser; readonly channel: Channel; readonly command: Command } {
  const user = findUser(state, userRef);
  const channel = findSeenChannel(state, user, channelRef);
  const command = state.commands.find(name, type, channel.guildId);
  if (command === undefined) throw new Error(`No command ${name} is registered here.`);
  const held = state.world.permissionsOf(user.id, channel);
  if (channel.type !== CHANNEL.dm && (held & PERMISSION.useApplicationCommands) === 0n) {
    throw new Error(`${user.username} may not use commands here.`);
  }
  const needed = BigInt(command.default_member_permissions ?? 0);
  if (channel.type !== CHANNEL.dm && (held & needed) !== needed) {
    throw new Error(`${user.username} lacks the permissions that ${name} asks for.`);
  }
  const context = channel.type === CHANNEL.dm ? 1 : 0;
  if (command.contexts && !command.contexts.includes(context)) {
    throw new Error(`${name} is not offered in ${context === 1 ? 'direct messages' : 'servers'}.`);
  }
  const guild = state.world.guildOf(channel);
  if (guild?.withBot === false && !command.integration_types?.includes(1)) {
    throw new Error(`${name} is not for those who install the bot themselves.`);
  }
  return { user, channel, command };
}
