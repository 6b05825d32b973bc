import type { LoopbackState } from '../loopback-state.ts';
import { isThread } from '../world/channel.ts';
import { describeMember } from '../world/guild.ts';
import type { Message } from '../world/message.ts';
import { PERMISSION } from '../world/permissions.ts';
import { INTENT } from '../world/world-event.ts';
import { findSeenChannel, findUser, idOf, type Ref, type Where } from './person-state.ts';

/** What a person writes. */
export interface Saying extends Where {
  readonly content: string;
  readonly replyTo?: Ref | undefined;
  /** False for a reply that does not ping; true unless told. */
  readonly ping?: boolean | undefined;
}

/** The message that the person sent; what is written as a mention pings. */
export function say(state: LoopbackState, { user, channel, content, replyTo, ping = true }: Saying): Message {
  const author = findUser(state, user);
  const where = findSeenChannel(state, author, channel);
  const needed = isThread(where) ? PERMISSION.sendMessagesInThreads : PERMISSION.sendMessages;
  if ((state.world.permissionsOf(author.id, where) & needed) === 0n) {
    throw new Error(`${author.username} may not write in ${where.name ?? where.id}.`);
  }
  if ([...content].length > 2_000) throw new Error('Discord lets people write 2,000 characters at most.');
  return state.world.messages.send({
    author,
    channel: where,
    body: {
      content,
      ...(replyTo === undefined ? {} : { message_reference: { message_id: idOf(replyTo) } }),
      ...(ping ? {} : { allowed_mentions: { parse: ['users', 'roles', 'everyone'] as never } }),
    },
  });
}

/** Shows the bot, where it asked for that, that the person is writing. */
export function type(state: LoopbackState, { user, channel }: Where): void {
  const writer = findUser(state, user);
  const where = findSeenChannel(state, writer, channel);
  const member = state.world.guildOf(where)?.members.get(writer.id);
  state.world.messages.showTyping(where, writer.id);
  state.gateway.publish({
    t: 'TYPING_START',
    d: {
      channel_id: where.id,
      user_id: writer.id,
      timestamp: Math.floor(Date.now() / 1000),
      ...(where.guildId === null ? {} : { guild_id: where.guildId }),
      ...(member === undefined ? {} : { member: describeMember(member) }),
    },
    intents: where.guildId === null ? INTENT.directTyping : INTENT.guildTyping,
  });
}
