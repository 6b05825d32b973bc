import { type MessageContextMenuCommandInteraction, MessageFlags } from 'discord.js';
import { QUESTION_LENGTH } from '../../../commands/common-options.ts';
import { localDay } from '../../text/calendar.ts';
import { noteCard, textsOf } from '../cards/card.ts';
import { sourcesCard } from '../cards/sources-card.ts';
import type { Desk } from '../desk.ts';
import { mayAsk } from '../may-ask.ts';
import { cardMessage, privateCard } from '../payload.ts';

/** Shows the excerpts nearest to what a message says, to the one who asked for them alone. */
export async function findMessageSources(
  desk: Desk,
  interaction: MessageContextMenuCommandInteraction,
): Promise<void> {
  const refusal = mayAsk(desk, interaction, desk.settings(interaction.guildId));
  if (refusal !== null) {
    await interaction.reply(privateCard(noteCard(refusal)));
    return;
  }
  const { content, embeds, components } = interaction.targetMessage;
  const embedded = embeds.flatMap(({ title, description }) => [title, description]);
  const text = [content, ...embedded, ...textsOf(components)]
    .filter(Boolean)
    .join('\n')
    .slice(0, QUESTION_LENGTH * 2)
    .trim();
  if (text === '') {
    await interaction.reply(privateCard(noteCard('This message has no text to look for.')));
    return;
  }
  await desk.queue.acknowledge(interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  const [newsroom, found] = await Promise.all([
    desk.ready(),
    desk.findSources(text, localDay(interaction.createdAt)),
  ]);
  await interaction.editReply(cardMessage(sourcesCard(found, newsroom.fingerprint)));
}
