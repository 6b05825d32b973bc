import type { Message, SendableChannels } from 'discord.js';
import { QUESTION_LENGTH } from '../../../commands/common-options.ts';
import type { Exchange } from '../../questions/follow-ups/exchange.ts';
import { findIntent, type Intent } from '../../questions/follow-ups/find-intent.ts';
import { followUp } from '../../questions/follow-ups/follow-up.ts';
import { plainMessage } from '../../questions/plain-message.ts';
import { hasQuestionForm, readsAsQuestion } from '../../questions/reads-as-question.ts';
import type { Request } from '../../questions/request.ts';
import { localDay } from '../../text/calendar.ts';
import { answerMessage } from '../answer-message.ts';
import { noteCard } from '../cards/card.ts';
import type { Desk, OpenNewsroom } from '../desk.ts';
import { keepUnanswered } from '../keep-feedback.ts';
import { mayAsk } from '../may-ask.ts';
import { cardMessage } from '../payload.ts';
import { failureWords, logFailure } from '../tell-failure.ts';
import { addressOf, wordsOf } from './address.ts';
import { mayWrite, placeFor, replyTo } from './place.ts';

const HINTS: Readonly<Record<Exclude<Intent, 'question'>, string>> = {
  empty: 'Ask me something about the articles in the same message, or use `/ask`. `/help` shows more.',
  greeting:
    'Hello! Ask me something about the articles: when, who, where, how many, what was said. `/help` shows more.',
  thanks: 'You are welcome.',
};

// What a message says is not shown to a bot that it does not name, such as a reply to the answer of a slash command.
const HIDDEN = 'Discord does not show me what this message says. Mention me by name in it, or use `/ask`.';

/** Answers a message that asks us something: at once as typing, then as a reply, or in a thread where the server wants that. */
export async function handleMessage(desk: Desk, message: Message): Promise<void> {
  const settings = desk.settings(message.guildId);
  const address = addressOf(message, settings);
  if (address === 'other' || !message.channel.isSendable() || !mayWrite(message)) return;
  const words = wordsOf(message);
  if (address === 'channel' && !readsAsQuestion(words) && !(await followsUp(desk, words, message.channelId)))
    return;
  const started = performance.now();
  try {
    const intent = address === 'direct' ? findIntent(words) : 'question';
    if (intent !== 'question') {
      await replyTo(message, cardMessage(noteCard(message.content === '' ? HIDDEN : HINTS[intent])));
      return;
    }
    const refusal = mayAsk(desk, asking(message), settings);
    if (refusal !== null) {
      await refuse(message);
      return;
    }
    startTyping(desk, message.channel);
    const newsroom = await desk.ready();
    const last = await desk.lastExchange(message.channelId);
    const asked = understand(words, last, newsroom, message);
    const answer = await desk.answer(asked.request);
    const place = await placeFor(desk, message, settings, asked.request.query ?? '');
    const index = newsroom.fingerprint;
    const shown = await answerMessage(desk, { ...asked, answer, index, isPrivate: false });
    // Before it is sent, since whoever sees it may go on at once.
    desk.lastAsked.set(place.channelId, asked.request);
    await place.send(shown);
    const { request } = asked;
    keepUnanswered(desk, { guildId: message.guildId, userId: message.author.id, request, answer });
    const ms = Math.round(performance.now() - started);
    desk.log.info(
      { event: 'message', address, answered: answer.answered, guild: message.guildId, ms },
      'message',
    );
  } catch (error) {
    const id = logFailure(desk, error, { guild: message.guildId, message: message.id });
    await replyTo(message, cardMessage(noteCard(failureWords(error, id)))).catch(() => {});
  }
}

function understand(
  words: string,
  last: Exchange | undefined,
  { archive }: OpenNewsroom,
  message: Message,
): { request: Request; understood?: string } {
  const today = localDay(message.createdAt);
  const query = plainMessage(words).slice(0, QUESTION_LENGTH);
  const meant = last ? followUp(words, last, archive) : null;
  if (meant === null) return { request: { command: 'ask', query, today } };
  return { request: { ...meant, today }, understood: meant.query };
}

/** Whether what is no question by itself is one after the last exchange: "and when?". */
async function followsUp(desk: Desk, words: string, channelId: string): Promise<boolean> {
  if (!desk.newsroom || !hasQuestionForm(words)) return false;
  // Where the last question cannot be answered now, nothing leans on it.
  const last = await desk.lastExchange(channelId).catch(() => undefined);
  return last !== undefined && followUp(words, last, desk.newsroom.archive) !== null;
}

/** A message cannot be answered privately; a mark on it says to wait, and nobody else is disturbed. */
async function refuse(message: Message): Promise<void> {
  await message.react('⏳').catch(() => {});
}

function startTyping(desk: Desk, channel: SendableChannels): void {
  channel.sendTyping().catch((error: unknown) => {
    desk.log.debug({ err: String(error) }, 'typing could not be shown');
  });
}

function asking(message: Message) {
  return {
    user: message.author,
    guildId: message.guildId,
    channelId: message.channelId,
    channel: message.channel,
    createdTimestamp: message.createdTimestamp,
  };
}
