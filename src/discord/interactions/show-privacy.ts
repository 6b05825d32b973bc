import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import { button, rows } from '../cards/button.ts';
import { makeCard, noteCard } from '../cards/card.ts';
import { customId } from '../cards/custom-id.ts';
import type { Desk } from '../desk.ts';
import { cardMessage, privateCard } from '../payload.ts';

/** What is kept, of whom and how long, and of the one who asks in particular. */
export async function showPrivacy(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const { feedback } = desk.store.keptOf(desk.store.hashUser(interaction.user.id));
  const own =
    feedback === 0
      ? 'Of you nothing is kept.'
      : `Of you **${feedback}** ${feedback === 1 ? 'vote or question is' : 'votes or questions are'} kept.`;
  await interaction.reply(
    privateCard(
      makeCard({
        head: [
          '## What is kept',
          'By default no message and no question is kept. The last question and answer of a channel stay in memory for ten minutes, so that “and who met him?” can be understood, and are never written down; private answers not even that. Logs hold times, commands and servers, never text or names.',
          'Where the managers of a server have switched it on, votes on answers and questions without an answer are kept there, with the day and a keyed hash in place of the user. The hash is never exported.',
          'For a server its settings are kept, until the bot is removed from it.',
          own,
        ],
        results: [],
        rows: () => (feedback > 0 ? rows([button('Delete what is kept of me', customId('forget'))]) : []),
      }),
    ),
  );
}

/** Deletes all that is kept of the one who presses. */
export async function forgetUser(desk: Desk, interaction: ButtonInteraction): Promise<void> {
  const deleted = desk.store.forgetUser(desk.store.hashUser(interaction.user.id));
  desk.log.info({ event: 'forget', deleted }, 'what was kept of a user was deleted');
  await interaction.update(
    cardMessage(
      noteCard(`Deleted: ${deleted} ${deleted === 1 ? 'entry' : 'entries'}. Of you nothing is kept now.`),
    ),
  );
}
