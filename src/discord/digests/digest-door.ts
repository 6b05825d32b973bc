import {
  type Client,
  type GuildTextBasedChannel,
  PermissionFlagsBits,
  type RawFile,
  Routes,
} from 'discord.js';
import type { Card } from '../cards/card.ts';
import type { DigestMessage } from '../cards/digest-card-message.ts';
import { cardMessage } from '../payload.ts';
import type { DigestMark } from './digest-mark.ts';
import { findPost, type Looked } from './find-post.ts';

/** What a delivery needs of Discord; each call rejects with Discord's error, or the network's. */
export interface DigestDoor {
  /** The id of the message, which is in the channel once however often it is sent within some minutes. */
  send(channelId: string, message: DigestMessage, mark: DigestMark): Promise<string>;
  /** Whether the channel has the message with that mark, sent at that time or later. */
  look(channelId: string, mark: DigestMark, since: number): Promise<Looked>;
  /** Whether a picture may be sent there. */
  mayAttach(channelId: string): Promise<boolean>;
  /** Writes to a user directly. */
  tell(userId: string, card: Card): Promise<void>;
}

/** A sending ends within this time, well or not, before another process may take the delivery up. */
export const SEND_MS = 60_000;

/** The door to the Discord that the client is connected to. */
export function openDoor(client: Client<true>): DigestDoor {
  return {
    async send(channelId, message, mark) {
      const { body, files } = toRequest(message, mark);
      const signal = AbortSignal.timeout(SEND_MS);
      const sending = client.rest.post(Routes.channelMessages(channelId), { body, files, signal });
      const { id } = (await Promise.race([sending, ended(signal)])) as { id: string };
      return id;
    },
    async look(channelId, mark, since) {
      const channel = await findChannel(client, channelId);
      if (!(await may(client, channel, PermissionFlagsBits.ReadMessageHistory))) return 'unseen';
      return findPost({ rest: client.rest, channelId, botId: client.user.id, mark, since });
    },
    async mayAttach(channelId) {
      return may(client, await findChannel(client, channelId), PermissionFlagsBits.AttachFiles);
    },
    async tell(userId, card) {
      await client.users.send(userId, cardMessage(card));
    },
  };
}

/** The message as Discord's API takes it, marked. */
function toRequest(
  { components, flags, allowedMentions, files = [] }: DigestMessage,
  { nonce, component }: DigestMark,
): { body: object; files: RawFile[] } {
  const [first, ...rest] = components;
  const { parse, roles, repliedUser } = allowedMentions;
  return {
    body: {
      components: first === undefined ? [] : [{ ...first, id: component }, ...rest],
      flags,
      allowed_mentions: { parse, ...(roles !== undefined && { roles }), replied_user: repliedUser },
      nonce,
      enforce_nonce: true,
      ...(files.length > 0 && {
        attachments: files.map(({ name, description }, id) => ({ id, filename: name, description })),
      }),
    },
    files: files.map(({ name, attachment }) => ({ name: name ?? 'picture.png', data: attachment as Buffer })),
  };
}

/** Rejects when time is up: where Discord says 429, discord.js may wait for hours before it looks at the signal. */
function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

async function findChannel(client: Client<true>, id: string): Promise<GuildTextBasedChannel | null> {
  const channel = await client.channels.fetch(id);
  return channel?.isTextBased() === true && !channel.isDMBased() ? channel : null;
}

async function may(
  client: Client<true>,
  channel: GuildTextBasedChannel | null,
  bit: bigint,
): Promise<boolean> {
  if (channel === null) return false;
  const me = channel.guild.members.me ?? (await channel.guild.members.fetchMe());
  return channel.permissionsFor(me).has(bit) && client.isReady();
}
