import type { ChatInputCommandInteraction } from 'discord.js';
import { BOT_COMMANDS, COMMANDS } from '../../../commands/index.ts';
import { makeCard } from '../cards/card.ts';
import type { Desk } from '../desk.ts';
import { privateCard } from '../payload.ts';

/** What can be asked and how; where the articles are still being read, that too. */
export async function showHelp(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const asking = COMMANDS.map(
    ({ name, description, example }) =>
      `**/${name}** ${description}${example ? `\n-# such as /${name} ${example}` : ''}`,
  );
  const house = BOT_COMMANDS.map(
    ({ name, description, needs }) =>
      `**/${name}** ${description}${needs === 'server' ? ' (for those with Manage Server)' : ''}`,
  );
  const size = desk.newsroom?.archive;
  await interaction.reply(
    privateCard(
      makeCard({
        head: [
          '## Ask the articles',
          'I have read the articles and answer with their own sentences, each with outlet, date and a link. Where they do not tell, I say so. Nothing is made up.',
          asking.join('\n'),
          '**In channels**: mention me with a question, reply to one of my answers, or write to me directly. Short follow-ups such as “and who met him?” keep their subject for some minutes. In the message menu, *Apps → Find sources for this* looks for what a message says.',
          house.join('\n'),
          size
            ? `-# ${size.articles.length} articles, ${size.passages.length} paragraphs.`
            : '-# I am still reading the articles.',
          `-# Add me: [to a server](<${desk.invite.server}>) · [to your account](<${desk.invite.user}>)`,
        ],
        results: [],
      }),
    ),
  );
}
