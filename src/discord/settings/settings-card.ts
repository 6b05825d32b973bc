import {
  type APIChannelSelectComponent,
  type APIStringSelectComponent,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import type { GuildSettings } from '../../store/settings.ts';
import { button, rows } from '../cards/button.ts';
import { type Card, makeCard, type Row } from '../cards/card.ts';
import { customId } from '../cards/custom-id.ts';

// Discord's limit for a menu.
const MOST_CHANNELS = 25;
const COOLDOWNS = [0, 1, 3, 5, 10, 30, 60, 300];

/** What a switch on the card is called, by the setting that it turns. */
const SWITCHES = {
  threads: 'Answer in a thread',
  privateByDefault: 'Private by default',
  keepFeedback: 'Keep votes and unanswered questions',
} as const;

export type Switch = keyof typeof SWITCHES;

/** A server's settings with the menus and buttons that change them. */
export function settingsCard(settings: GuildSettings, readsChannels: boolean): Card {
  const state = (on: boolean) => (on ? 'on' : 'off');
  const switches = (Object.keys(SWITCHES) as Switch[]).map(
    (name) => `${SWITCHES[name]}: **${state(settings[name])}**`,
  );
  return [
    ...makeCard({
      head: [
        '## Settings of this server',
        `Question channels, where every message that reads as a question is answered: ${mentions(settings.questionChannels, 'none')}`,
        ...(settings.questionChannels.length > 0 && !readsChannels
          ? [
              'Discord does not show me the messages there: the Message Content intent is switched off for this bot. Whoever runs it can switch it on in the developer portal and start it again.',
            ]
          : []),
        `Channels where questions are answered at all: ${mentions(settings.allowedChannels, 'all')}`,
        switches.join('\n'),
        `Pause between two questions: **${settings.cooldownSeconds} s** for a user, **${settings.channelCooldownSeconds} s** for a channel`,
      ],
      results: [],
    }),
    channelMenu('questionChannels', 'Question channels', settings.questionChannels),
    channelMenu('allowedChannels', 'Answer only in these channels', settings.allowedChannels),
    menuRow(cooldownMenu('cooldownSeconds', 'Pause for a user', settings.cooldownSeconds)),
    menuRow(cooldownMenu('channelCooldownSeconds', 'Pause for a channel', settings.channelCooldownSeconds)),
    ...rows(
      (Object.keys(SWITCHES) as Switch[]).map((name) =>
        button(`${SWITCHES[name]}: turn ${state(!settings[name])}`, customId('set', '', name)),
      ),
    ),
  ];
}

function mentions(channels: readonly string[], none: string): string {
  if (channels.length === 0) return `**${none}**`;
  const shown = channels.slice(0, MOST_CHANNELS).map((id) => `<#${id}>`);
  return (
    shown.join(' ') + (channels.length > MOST_CHANNELS ? ` and ${channels.length - MOST_CHANNELS} more` : '')
  );
}

function channelMenu(
  setting: 'questionChannels' | 'allowedChannels',
  placeholder: string,
  chosen: readonly string[],
): Row {
  return menuRow({
    type: ComponentType.ChannelSelect,
    custom_id: customId('set', '', setting),
    placeholder,
    channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
    min_values: 0,
    max_values: MOST_CHANNELS,
    default_values: chosen
      .slice(0, MOST_CHANNELS)
      .map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
  });
}

function cooldownMenu(
  setting: 'cooldownSeconds' | 'channelCooldownSeconds',
  placeholder: string,
  seconds: number,
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: customId('set', '', setting),
    placeholder,
    options: [...new Set([...COOLDOWNS, seconds])]
      .sort((a, b) => a - b)
      .map((each) => ({
        label: `${placeholder}: ${each === 0 ? 'none' : `${each} s`}`,
        value: String(each),
        default: each === seconds,
      })),
  };
}

function menuRow(menu: APIChannelSelectComponent | APIStringSelectComponent): Row {
  return { type: ComponentType.ActionRow, components: [menu] };
}
