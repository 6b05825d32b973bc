import { ChannelType, type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { makeCard, noteCard } from '../cards/card.ts';
import type { Desk } from '../desk.ts';
import { showText } from '../markdown/show-text.ts';
import { cardMessage, privateCard } from '../payload.ts';
import { NEEDED_PERMISSIONS } from '../permissions.ts';
import { mayManage } from './change-settings.ts';

const CHECKED: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
]);

/** Tells for each channel of the server which permission is missing there, as the settings stand. */
export async function checkPermissions(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const refusal = mayManage(interaction);
  if (refusal !== null || interaction.guildId === null) {
    await interaction.reply(privateCard(noteCard(refusal ?? '')));
    return;
  }
  await desk.queue.acknowledge(interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  const { guild } = interaction;
  if (guild === null) {
    await interaction.editReply(
      cardMessage(
        noteCard(
          'I am installed here for you alone and not a member of this server, so I cannot see its channels.',
        ),
      ),
    );
    return;
  }
  const me = guild.members.me ?? (await guild.members.fetchMe());
  const settings = desk.store.settings(guild.id);
  const { questionChannels, allowedChannels } = settings;
  const channels = [...guild.channels.cache.values()]
    .filter((channel) => CHECKED.has(channel.type))
    .filter(({ id }) => allowedChannels.length === 0 || allowedChannels.includes(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const lines = channels.map((channel) => {
    const has = channel.permissionsFor(me);
    const missing = NEEDED_PERMISSIONS.filter(({ bit, isNeeded }) => isNeeded(settings) && !has.has(bit));
    const question = questionChannels.includes(channel.id) ? ' (question channel)' : '';
    const words =
      missing.length === 0
        ? 'nothing is missing'
        : `missing: **${missing.map(({ name }) => name).join(', ')}**`;
    return {
      missing: missing.length,
      text: `${missing.length === 0 ? '✅' : '⚠️'} <#${channel.id}>${question} ${words}`,
    };
  });
  const wanting = lines.filter(({ missing }) => missing > 0);
  const gone = [...questionChannels, ...allowedChannels].filter((id) => !guild.channels.cache.has(id));
  await interaction.editReply(
    cardMessage(
      makeCard({
        head: [
          `## Permissions in ${showText(guild.name)}`,
          wanting.length === 0
            ? 'Nothing is missing in any channel.'
            : `Something is missing in ${wanting.length} of ${lines.length} channels.`,
          ...(gone.length > 0
            ? [`Chosen in the settings, but deleted or hidden from me: ${gone.length} of the channels.`]
            : []),
          ...(questionChannels.length > 0 && !desk.readsChannels
            ? ['Question channels do not work: the Message Content intent is switched off for this bot.']
            : []),
        ],
        // Those where something is missing first; a long list ends where the card does.
        results: chunks(
          [...wanting, ...lines.filter(({ missing }) => missing === 0)].map(({ text }) => text),
        ),
      }),
    ),
  );
}

function chunks(lines: readonly string[]): (() => { text: string })[] {
  const size = 10;
  return Array.from({ length: Math.ceil(lines.length / size) }, (_, at) => () => ({
    text: lines.slice(at * size, (at + 1) * size).join('\n'),
  }));
}
