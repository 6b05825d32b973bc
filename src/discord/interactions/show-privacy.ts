import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import { button, rows } from '../cards/button.ts';
import { makeCard, noteCard } from '../cards/card.ts';
import { customId } from '../cards/custom-id.ts';
import type { Desk } from '../desk.ts';
import { cardMessage, privateCard } from '../payload.ts';

/** What is kept, of whom and how long, and of the one who asks in particular. */
export async function showPrivacy(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const { feedback, digests } = desk.store.keptOf(desk.store.hashUser(interaction.user.id));
  await interaction.reply(
    privateCard(
      makeCard({
        head: [
          '## What is kept',
          'By default no message and no question is kept. The last question and answer of a channel stay in memory for ten minutes, so that “and who met him?” can be understood, and are never written down; private answers not even that. Logs hold times, commands and servers, never text or names.',
          'Where the managers of a server have switched it on, votes on answers and questions without an answer are kept there, with the day and a keyed hash in place of the user. The hash is never exported.',
          'For a server its settings and its digests are kept, until the bot is removed from it: what each follows, and for 400 days what was posted or left out when. With a digest stands the id of the one who set it up, who is told by direct message when it can no longer be posted, and for nothing else.',
          ownWords(feedback, digests),
        ],
        results: [],
        rows: () =>
          feedback + digests > 0 ? rows([button('Delete what is kept of me', customId('forget'))]) : [],
      }),
    ),
  );
}

function ownWords(feedback: number, digests: number): string {
  if (feedback + digests === 0) return 'Of you nothing is kept.';
  const votes = `Of you **${feedback}** ${feedback === 1 ? 'vote or question is' : 'votes or questions are'} kept.`;
  const named = `Your id stands with **${digests}** ${digests === 1 ? 'digest' : 'digests'}; without it they go on, and nobody is told when they fail.`;
  return [...(feedback > 0 ? [votes] : []), ...(digests > 0 ? [named] : [])].join(' ');
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
