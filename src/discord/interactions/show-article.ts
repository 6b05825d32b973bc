import type { ChatInputCommandInteraction, StringSelectMenuInteraction } from 'discord.js';
import { summariseArticle } from '../../answers/summarise-article.ts';
import { suggestArticles } from '../../archive/suggest-names.ts';
import { articleCard } from '../cards/article-card.ts';
import { noteCard } from '../cards/card.ts';
import type { Desk } from '../desk.ts';
import { showText } from '../markdown/show-text.ts';
import { cardMessage } from '../payload.ts';

/** Fills an acknowledged answer with the card of the article that was chosen or typed, or says that there is none. */
export async function showArticle(
  desk: Desk,
  interaction: ChatInputCommandInteraction | StringSelectMenuInteraction,
  typed: string,
): Promise<void> {
  const { archive, fingerprint, linked } = await desk.ready();
  // A citation stands for its article; a headline typed by hand for the article that the suggestions had first.
  const id =
    archive.find(typed)?.article.id ??
    archive.articles.find((article) => article.id === typed)?.id ??
    suggestArticles(archive, typed, 1)[0]?.value;
  const summary = id === undefined ? null : summariseArticle(archive, id);
  await interaction.editReply(
    cardMessage(
      summary === null
        ? noteCard(`No article is called ${showText(typed)}. \`/sources\` lists them.`)
        : articleCard({ ...summary, excerpts: summary.excerpts.map(linked) }, fingerprint),
    ),
  );
}
