import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import type { Command, CommandValues } from '../../command.ts';
import { makeExchange } from '../../questions/exchange.ts';
import { readRequest } from '../../questions/read-request.ts';
import type { Request } from '../../questions/request.ts';
import { localDay } from '../../text/calendar.ts';
import { answerCard } from '../cards/answer-card.ts';
import { noteCard } from '../cards/card.ts';
import type { Desk } from '../desk.ts';
import { keepUnanswered } from '../keep-feedback.ts';
import { showText } from '../markdown/show-text.ts';
import { mayAsk } from '../may-ask.ts';
import { cardMessage, privateCard } from '../payload.ts';
import { showArticle } from './show-article.ts';

/** Answers a slash command that asks: acknowledged first, privately where the option or the server says so. */
export async function runQuestion(
  desk: Desk,
  interaction: ChatInputCommandInteraction,
  command: Command,
): Promise<void> {
  const settings = desk.settings(interaction.guildId);
  const refusal = mayAsk(desk, interaction, settings);
  if (refusal !== null) {
    await interaction.reply(privateCard(noteCard(refusal)));
    return;
  }
  const isPrivate = interaction.options.getBoolean('private') ?? settings.privateByDefault;
  const article = command.name === 'sources' ? interaction.options.getString('article') : null;
  let request: Request;
  try {
    request = requestOf(command, interaction);
  } catch (error) {
    await interaction.reply(privateCard(noteCard(showText(error instanceof Error ? error.message : ''))));
    return;
  }
  const acknowledged = desk.queue.acknowledge(
    interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
  );
  // What fails while the answer is made is told when that is awaited.
  acknowledged.catch(() => {});
  if (article !== null) {
    await acknowledged;
    await showArticle(desk, interaction, article);
    return;
  }
  const [newsroom, answer] = await Promise.all([desk.ready(), desk.answer(request)]);
  await acknowledged;
  // Before it is shown, since whoever sees it may go on at once; what was asked privately must not be the subject of
  // what others ask next.
  if (!isPrivate) desk.exchanges.set(interaction.channelId, makeExchange(request, answer, newsroom.archive));
  await interaction.editReply(
    cardMessage(answerCard({ request, answer, index: newsroom.fingerprint, isPrivate })),
  );
  keepUnanswered(desk, { guildId: interaction.guildId, userId: interaction.user.id, request, answer });
}

function requestOf(command: Command, interaction: ChatInputCommandInteraction): Request {
  const values: Record<string, string | number | undefined> = {};
  for (const { name, kind, discordOnly } of command.options) {
    if (discordOnly) continue;
    const value =
      kind === 'count' ? interaction.options.getInteger(name) : interaction.options.getString(name);
    if (value !== null) values[name] = value;
  }
  const today = localDay(interaction.createdAt);
  return readRequest(command.toRequest(values as CommandValues, today), today);
}
