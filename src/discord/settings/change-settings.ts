import {
  type ButtonInteraction,
  type ChannelSelectMenuInteraction,
  type ChatInputCommandInteraction,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { GuildSettings } from '../../store/settings.ts';
import { noteCard } from '../cards/card.ts';
import type { Press } from '../cards/custom-id.ts';
import type { Desk } from '../desk.ts';
import { cardMessage, privateCard } from '../payload.ts';
import { settingsCard } from './settings-card.ts';

type Changing = ButtonInteraction | ChannelSelectMenuInteraction | StringSelectMenuInteraction;

/** Shows a server's settings to one who may change them. */
export async function showSettings(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const refusal = mayManage(interaction);
  if (refusal !== null || interaction.guildId === null) {
    await interaction.reply(privateCard(noteCard(refusal ?? '')));
    return;
  }
  const settings = desk.store.settings(interaction.guildId);
  await interaction.reply(privateCard(settingsCard(settings, desk.readsChannels)));
}

/** Changes the setting that was pressed or chosen, and shows how all stand now. */
export async function changeSettings(desk: Desk, interaction: Changing, press: Press): Promise<void> {
  const refusal = mayManage(interaction);
  const change = changeOf(desk, interaction, press.values[0] ?? '');
  if (refusal !== null || interaction.guildId === null || change === null) {
    await interaction.reply(privateCard(noteCard(refusal ?? 'I do not know this setting any more.')));
    return;
  }
  const settings = desk.store.saveSettings(interaction.guildId, change);
  desk.log.info(
    { event: 'settings', guild: interaction.guildId, changed: Object.keys(change) },
    'settings changed',
  );
  await interaction.update(cardMessage(settingsCard(settings, desk.readsChannels)));
}

/** Why somebody may not see or change a server's settings; null where they may. Discord's own check can be widened by a server. */
export function mayManage(interaction: {
  readonly guildId: string | null;
  readonly memberPermissions: Readonly<{ has(permission: bigint): boolean }> | null;
}): string | null {
  if (interaction.guildId === null) return 'Settings belong to a server; there are none in a direct message.';
  if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return null;
  return 'This needs the permission Manage Server.';
}

function changeOf(desk: Desk, interaction: Changing, setting: string): Partial<GuildSettings> | null {
  switch (setting) {
    case 'questionChannels':
    case 'allowedChannels':
      return interaction.isChannelSelectMenu() ? { [setting]: [...interaction.values] } : null;
    case 'cooldownSeconds':
    case 'channelCooldownSeconds':
      return interaction.isStringSelectMenu() ? { [setting]: Number(interaction.values[0]) } : null;
    case 'threads':
    case 'privateByDefault':
    case 'keepFeedback':
      return interaction.isButton() && interaction.guildId !== null
        ? { [setting]: !desk.store.settings(interaction.guildId)[setting] }
        : null;
    default:
      return null;
  }
}
