import { AttachmentBuilder, type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { noteCard } from '../cards/card.ts';
import type { Desk } from '../desk.ts';
import { cardMessage, privateCard } from '../payload.ts';
import { mayManage } from '../settings/change-settings.ts';

// Discord's limit for a file of a server without boosts is 10 MB; the newest lines are kept.
const MOST_BYTES = 8_000_000;
const NAME = 'feedback.jsonl';

/** Gives what people found unhelpful or unanswered as a file, a line each, without their authors. */
export async function exportFeedback(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const refusal = mayManage(interaction);
  if (refusal !== null || interaction.guildId === null) {
    await interaction.reply(privateCard(noteCard(refusal ?? '')));
    return;
  }
  await desk.queue.acknowledge(interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  const lines: string[] = [];
  for (const { day, verdict, command, question, citations } of desk.store.feedback(interaction.guildId)) {
    if (verdict !== 'helpful') lines.push(JSON.stringify({ day, verdict, command, question, citations }));
  }
  if (lines.length === 0) {
    const { keepFeedback } = desk.store.settings(interaction.guildId);
    await interaction.editReply(
      cardMessage(
        noteCard(
          keepFeedback
            ? 'Nothing was found unhelpful or unanswered so far.'
            : 'Nothing is kept: votes and unanswered questions are kept only from when `/settings show` switches that on.',
        ),
      ),
    );
    return;
  }
  const file = fileOf(lines);
  await interaction.editReply({
    content: `${lines.length} ${lines.length === 1 ? 'question' : 'questions'}, without their authors.`,
    files: [
      new AttachmentBuilder(file, { name: NAME, description: 'Questions found unhelpful or unanswered' }),
    ],
    allowedMentions: { parse: [] },
  });
}

function fileOf(lines: readonly string[]): Buffer {
  const kept: string[] = [];
  let bytes = 0;
  for (const line of lines.toReversed()) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > MOST_BYTES) break;
    kept.push(line);
  }
  return Buffer.from(`${kept.reverse().join('\n')}\n`);
}
