import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { PRIVATE_OPTION } from '../../../commands/common-options.ts';
import { BOT_COMMANDS, COMMANDS } from '../../../commands/index.ts';
import { LOCALES } from '../../../commands/locales/locales.ts';
import type { BotCommand, BotOption, Command, CommandOption, CommandWords } from '../../command.ts';
import { isCompleted } from '../interactions/complete-option.ts';

/** The message menu's entry. */
export const FIND_SOURCES = 'Find sources for this';

/** Discord's limit for what is typed into an option. */
const LONGEST_VALUE = 6000;
const LONGEST_DATE = 10;
/** Of what is typed into an option of the bot itself. */
const LONGEST_SETTING = 200;
// Buttons bring more, so that nobody needs to know beforehand how many excerpts there are.
const LEFT_OUT: ReadonlySet<string> = new Set(['limit']);

const ANYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

const IN_SERVERS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
};

/** All commands as Discord takes them, for both kinds of installation, in every language that we have. */
export function commandData(): RESTPostAPIApplicationCommandsJSONBody[] {
  return [...COMMANDS.map(askingData), ...BOT_COMMANDS.map(houseData), menuData()];
}

function askingData(command: Command): RESTPostAPIApplicationCommandsJSONBody {
  const { name, description } = command;
  const options = [...command.options.filter((option) => !LEFT_OUT.has(option.name)), PRIVATE_OPTION];
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    ...localised([name]),
    ...ANYWHERE,
    // Discord wants the required ones first.
    options: [...options]
      .sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false))
      .map((option) => optionData(command, option)),
  };
}

function optionData(command: Command, option: CommandOption): APIApplicationCommandBasicOption {
  const { name, description, kind, required = false, maxLength } = option;
  const words = { name, description, required, ...localised([command.name, name]) };
  if (kind === 'flag') return { type: ApplicationCommandOptionType.Boolean, ...words };
  if (kind === 'count') return { type: ApplicationCommandOptionType.Integer, ...words, min_value: 1 };
  const max_length = kind === 'date' ? LONGEST_DATE : Math.min(maxLength ?? LONGEST_VALUE, LONGEST_VALUE);
  return {
    type: ApplicationCommandOptionType.String,
    ...words,
    max_length,
    ...(isCompleted(option) && { autocomplete: true }),
  } as APIApplicationCommandBasicOption;
}

function houseData({
  name,
  description,
  needs,
  subcommands,
}: BotCommand): RESTPostAPIApplicationCommandsJSONBody {
  const options: APIApplicationCommandOption[] = subcommands.map((sub) => ({
    type: ApplicationCommandOptionType.Subcommand,
    name: sub.name,
    description: sub.description,
    ...localised([name, sub.name]),
    ...(sub.options && { options: sub.options.map((option) => houseOptionData(name, option)) }),
  }));
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    ...localised([name]),
    ...(needs === 'server'
      ? { ...IN_SERVERS, default_member_permissions: String(PermissionFlagsBits.ManageGuild) }
      : ANYWHERE),
    ...(options.length > 0 && { options }),
  };
}

function houseOptionData(command: string, option: BotOption): APIApplicationCommandBasicOption {
  const { name, description, kind, required = false, choices } = option;
  const words = { name, description, required, ...localised([command, name]) };
  switch (kind) {
    case 'flag':
      return { type: ApplicationCommandOptionType.Boolean, ...words };
    case 'role':
      return { type: ApplicationCommandOptionType.Role, ...words };
    case 'channel':
      return {
        type: ApplicationCommandOptionType.Channel,
        ...words,
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      };
    default:
      return {
        type: ApplicationCommandOptionType.String,
        ...words,
        max_length: LONGEST_SETTING,
        ...(choices ? { choices: choices.map((choice) => choiceData(command, choice)) } : {}),
        ...(kind !== 'text' && { autocomplete: true }),
      } as APIApplicationCommandBasicOption;
  }
}

function choiceData(
  command: string,
  { name, value }: NonNullable<BotOption['choices']>[number],
): APIApplicationCommandOptionChoice<string> {
  const names = Object.entries(LOCALES).flatMap(([locale, words]) => {
    const own = words.commands[command]?.choices?.[value];
    return own === undefined ? [] : [[locale, own]];
  });
  return { name, value, name_localizations: Object.fromEntries(names) as LocalizationMap };
}

function menuData(): RESTPostAPIApplicationCommandsJSONBody {
  const { name_localizations } = localised([FIND_SOURCES]);
  return { type: ApplicationCommandType.Message, name: FIND_SOURCES, name_localizations, ...ANYWHERE };
}

/** Names and descriptions in the other languages, for a command or a part of it. */
function localised([command = '', part]: readonly string[]): {
  name_localizations: LocalizationMap;
  description_localizations: LocalizationMap;
} {
  const names: Record<string, string> = {};
  const descriptions: Record<string, string> = {};
  for (const [locale, words] of Object.entries(LOCALES)) {
    const own: CommandWords | undefined =
      part === undefined
        ? words.commands[command]
        : (words.commands[command]?.parts?.[part] ?? words.parts[part]);
    if (own === undefined) continue;
    names[locale] = own.name;
    descriptions[locale] = own.description;
  }
  return { name_localizations: names, description_localizations: descriptions };
}
