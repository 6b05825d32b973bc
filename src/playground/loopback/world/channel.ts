import type { APIUser } from 'discord-api-types/v10';
import type { StoredMessage } from './message.ts';

/** Discord's numbers for the kinds of channel. */
export const CHANNEL = {
  text: 0,
  dm: 1,
  voice: 2,
  category: 4,
  announcement: 5,
  announcementThread: 10,
  publicThread: 11,
  privateThread: 12,
  forum: 15,
} as const;

/** What a role or a member may otherwise than elsewhere. */
export interface Overwrite {
  readonly id: string;
  /** 0 for a role, 1 for a member. */
  readonly type: 0 | 1;
  readonly allow: string;
  readonly deny: string;
}

/** A channel, a thread or a conversation of two. */
export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly name: string | null;
  readonly guildId: string | null;
  readonly parentId: string | null;
  readonly ownerId: string | null;
  readonly position: number;
  readonly createdAt: string;
  overwrites: Overwrite[];
  archived: boolean;
  locked: boolean;
  /** Of a conversation of two. */
  readonly recipients: readonly APIUser[];
  /** Of a thread. */
  readonly threadMembers: Set<string>;
  readonly messages: Map<string, StoredMessage>;
  lastMessageId: string | null;
}

/** True of the threads. */
export function isThread(channel: Channel): boolean {
  return channel.type >= CHANNEL.announcementThread && channel.type <= CHANNEL.privateThread;
}

/** The channel as Discord writes it; `memberId` adds a thread's membership of that user. */
export function describeChannel(channel: Channel, memberId?: string): Record<string, unknown> {
  const { id, type, name, lastMessageId } = channel;
  if (type === CHANNEL.dm) {
    return { id, type, flags: 0, last_message_id: lastMessageId, recipients: channel.recipients };
  }
  if (isThread(channel)) {
    return {
      id,
      type,
      name,
      flags: 0,
      guild_id: channel.guildId,
      parent_id: channel.parentId,
      owner_id: channel.ownerId,
      last_message_id: lastMessageId,
      message_count: channel.messages.size,
      total_message_sent: channel.messages.size,
      member_count: channel.threadMembers.size,
      rate_limit_per_user: 0,
      thread_metadata: {
        archived: channel.archived,
        locked: channel.locked,
        auto_archive_duration: 1440,
        archive_timestamp: channel.createdAt,
        create_timestamp: channel.createdAt,
        ...(type === CHANNEL.privateThread ? { invitable: true } : {}),
      },
      ...(memberId !== undefined && channel.threadMembers.has(memberId)
        ? { member: describeThreadMember(channel, memberId) }
        : {}),
    };
  }
  return {
    id,
    type,
    name,
    flags: 0,
    guild_id: channel.guildId,
    parent_id: channel.parentId,
    position: channel.position,
    permission_overwrites: channel.overwrites,
    last_message_id: lastMessageId,
    rate_limit_per_user: 0,
    nsfw: false,
    topic: null,
  };
}

/** A membership of a thread as Discord writes it. */
export function describeThreadMember(channel: Channel, userId: string): Record<string, unknown> {
  return { id: channel.id, user_id: userId, join_timestamp: channel.createdAt, flags: 0 };
}
