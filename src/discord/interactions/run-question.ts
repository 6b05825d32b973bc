import { setImmediate as nextTurn } from 'node:timers/promises';
import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import type { Command, CommandValues } from '../../command.ts';
import { readRequest } from '../../questions/read-request.ts';
import type { Request } from '../../questions/request.ts';
import { localDay } from '../../text/calendar.ts';
import { answerMessage } from '../answer-message.ts';
import { noteCard } from '../cards/card.ts';
import type { Desk } from '../desk.ts';
import { keepUnanswered } from '../keep-feedback.ts';
import { showText } from '../markdown/show-text.ts';
import { mayAsk } from '../may-ask.ts';
import { cardMessage, privateCard } from '../payload.ts';
import { editAnswer } from './edit-answer.ts';
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
  // A mistyped date is told privately, so before the acknowledgement; no other question waits to be read.
  const mistyped = hasDates(interaction) ? readOptions(command, interaction) : null;
  if (typeof mistyped === 'string') {
    await interaction.reply(privateCard(noteCard(mistyped)));
    return;
  }
  const acknowledged = desk.queue.acknowledge(
    interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
  );
  // What fails while the answer is made is told when that is awaited.
  acknowledged.catch(() => {});
  // Of a crowd all are acknowledged before the first is read.
  await nextTurn();
  if (article !== null) {
    await acknowledged;
    await showArticle(desk, interaction, article);
    return;
  }
  const request = readOptions(command, interaction);
  if (typeof request === 'string') {
    await acknowledged;
    await interaction.editReply(cardMessage(noteCard(request)));
    return;
  }
  const [newsroom, answer] = await Promise.all([desk.ready(), desk.answer(request)]);
  await acknowledged;
  // Before it is shown, since whoever sees it may go on at once; what was asked privately must not be the subject of
  // what others ask next.
  if (!isPrivate) desk.lastAsked.set(interaction.channelId, request);
  await editAnswer(
    interaction,
    await answerMessage(desk, { request, answer, index: newsroom.fingerprint, isPrivate }),
  );
  keepUnanswered(desk, { guildId: interaction.guildId, userId: interaction.user.id, request, answer });
}

function hasDates({ options }: ChatInputCommandInteraction): boolean {
  return options.getString('from') !== null || options.getString('to') !== null;
}

/** The request that was typed, or in words what is wrong with it. */
function readOptions(
  { options, toRequest }: Command,
  interaction: ChatInputCommandInteraction,
): Request | string {
  const values: Record<string, string | number | undefined> = {};
  for (const { name, kind, discordOnly } of options) {
    if (discordOnly) continue;
    const value =
      kind === 'count' ? interaction.options.getInteger(name) : interaction.options.getString(name);
    if (value !== null) values[name] = value;
  }
  const today = localDay(interaction.createdAt);
  try {
    return readRequest(toRequest(values as CommandValues, today), today);
  } catch (error) {
    return showText(error instanceof Error ? error.message : String(error));
  }
}
