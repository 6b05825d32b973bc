import { randomBytes } from 'node:crypto';
import { DiscordAPIError, type Interaction, RESTJSONErrorCodes } from 'discord.js';
import { QueueFullError } from './answer-queue.ts';
import { noteCard } from './cards/card.ts';
import type { Desk } from './desk.ts';
import { reasonOf } from './error-reason.ts';
import { cardMessage, privateCard } from './payload.ts';

/** Discord will not take an answer any more: too late, or given already. */
const GONE: ReadonlySet<string | number> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
]);

/** Writes a failure into the log and tells the one who asked, privately, with the id under which it stands there. */
export async function tellFailure(desk: Desk, interaction: Interaction, error: unknown): Promise<void> {
  const id = logFailure(desk, error, { guild: interaction.guildId, interaction: interaction.id });
  if (!interaction.isRepliable() || isGone(error)) return;
  const card = noteCard(failureWords(error, id));
  try {
    if (interaction.deferred && !interaction.replied) await interaction.editReply(cardMessage(card));
    else if (interaction.replied) await interaction.followUp(privateCard(card));
    else await interaction.reply(privateCard(card));
  } catch (second) {
    desk.log.warn({ id, err: reasonOf(second) }, 'the failure could not be told');
  }
}

/** The id of the log line in which the failure stands. */
export function logFailure(desk: Desk, error: unknown, about: object): string {
  const id = randomBytes(4).toString('hex');
  if (isGone(error)) desk.log.warn({ id, ...about, err: reasonOf(error) }, 'too late to answer');
  else desk.log.error({ id, ...about, err: reasonOf(error) }, 'a question failed');
  return id;
}

/** What people are told. */
export function failureWords(error: unknown, id: string): string {
  if (error instanceof QueueFullError)
    return 'Too many questions are waiting just now. Please ask again in a minute.';
  return `Something went wrong here, and nothing was lost. Please try again; if it stays so, tell whoever runs this bot the id \`${id}\`.`;
}

function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.has(error.code);
}
