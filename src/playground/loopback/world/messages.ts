import type { APIMessage, APIUser } from 'discord-api-types/v10';
import type { SeenFile } from '../seen-request.ts';
import { type Channel, describeChannel } from './channel.ts';
import {
  attach,
  composeMessage,
  editMessage,
  isEmpty,
  type MessageBody,
  pingableText,
} from './compose-message.ts';
import { findMentions } from './find-mentions.ts';
import { describeMember, type Guild } from './guild.ts';
import { FLAG, MESSAGE, type Message } from './message.ts';
import { PERMISSION } from './permissions.ts';
import { timeNow } from './time-now.ts';
import type { Watchers } from './watchers.ts';
import { INTENT, type WorldEvent } from './world-event.ts';

// Discord says "a few minutes".
const NONCE_LASTS = 5 * 60_000;

/** How a message came to be, where it is not plainly sent. */
export interface Sending {
  readonly author: APIUser;
  readonly channel: Channel;
  readonly body: MessageBody;
  readonly files?: readonly SeenFile[];
  readonly type?: number;
  readonly onlyFor?: string | null;
  /** Fields of the answers to interactions. */
  readonly extra?: Partial<APIMessage>;
  /** An answer that is still being thought about may be empty. */
  readonly mayBeEmpty?: boolean;
}

/** What messages ask of the world that they are in. */
export interface Surroundings {
  readonly bot: APIUser;
  readonly users: ReadonlyMap<string, APIUser>;
  readonly watchers: Watchers;
  readonly nextId: () => string;
  guildOf(channel: Channel): Guild | null;
  permissionsOf(userId: string, channel: Channel): bigint;
}

/** The messages of a world: sent, edited, deleted, and what of that the bot is told. */
export class Messages {
  readonly files = new Map<string, SeenFile>();
  /** Where files are served. */
  origin = '';
  /** Milliseconds for which a nonce is known. */
  nonceLasts = NONCE_LASTS;
  readonly #world: Surroundings;
  readonly #publish: (event: WorldEvent) => void;
  readonly #nonces = new Map<string, { readonly message: Message; readonly at: number }>();

  constructor(world: Surroundings, publish: (event: WorldEvent) => void) {
    this.#world = world;
    this.#publish = publish;
  }

  /** Adds the message; the same nonce of the same author within the channel gives the first one again. */
  send({
    author,
    channel,
    body,
    files = [],
    type,
    onlyFor = null,
    extra,
    mayBeEmpty = false,
  }: Sending): Message {
    const nonce = body.enforce_nonce === true ? `${channel.id} ${author.id} ${body.nonce}` : null;
    const before = nonce === null ? undefined : this.#nonces.get(nonce);
    if (before !== undefined && performance.now() - before.at < this.nonceLasts) return before.message;
    const replied = this.#referenced(channel, body);
    const attached = attach(body, files, { nextId: this.#world.nextId, origin: this.origin });
    const composed = composeMessage(body, {
      id: this.#world.nextId(),
      channelId: channel.id,
      author,
      now: timeNow(),
      attachments: attached.map(({ attachment }) => attachment),
      type: type ?? (replied === null ? MESSAGE.usual : MESSAGE.reply),
    });
    if (!mayBeEmpty && isEmpty(composed)) throw new EmptyMessage();
    for (const { attachment, file } of attached) this.files.set(attachment.id, file);
    const message = {
      ...this.#withMentions(composed, channel, body, replied ?? undefined),
      ...(body.message_reference
        ? {
            message_reference: {
              type: 0,
              message_id: body.message_reference.message_id,
              channel_id: channel.id,
              ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
            },
            referenced_message: replied,
          }
        : {}),
      ...extra,
    } as Message;
    channel.messages.set(message.id, { message, onlyFor });
    channel.lastMessageId = message.id;
    channel.archived = false;
    if (nonce !== null) this.#nonces.set(nonce, { message, at: performance.now() });
    this.#told('MESSAGE_CREATE', channel, message, onlyFor);
    return message;
  }

  /** Edits the message; `isAnswer` for the first words of an answer that was being thought about. */
  edit(
    channel: Channel,
    message: Message,
    body: MessageBody,
    {
      files = [],
      isAnswer = false,
    }: { readonly files?: readonly SeenFile[]; readonly isAnswer?: boolean } = {},
  ): Message {
    const attached = attach(body, files, { nextId: this.#world.nextId, origin: this.origin });
    const edited = editMessage(message, body, {
      now: isAnswer ? null : timeNow(),
      added: attached.map(({ attachment }) => attachment),
    });
    if (isEmpty(edited)) throw new EmptyMessage();
    for (const { attachment, file } of attached) this.files.set(attachment.id, file);
    const flags = (edited.flags ?? 0) & ~FLAG.loading;
    const replied = message.referenced_message ?? undefined;
    return this.#replace(channel, {
      ...this.#withMentions(edited, channel, body, replied),
      flags,
    } as Message);
  }

  deleteMessage(channel: Channel, message: Message): void {
    const stored = channel.messages.get(message.id);
    channel.messages.delete(message.id);
    for (const { id } of message.attachments) this.files.delete(id);
    const onlyFor = stored?.onlyFor ?? null;
    this.#world.watchers.tell({ kind: 'deleted', channelId: channel.id, message, onlyFor });
    if (stored?.onlyFor !== null) return;
    const d = { id: message.id, channel_id: channel.id, ...guildIdOf(channel) };
    this.#publish({ t: 'MESSAGE_DELETE', d, intents: messageIntent(channel) });
  }

  /** Forgets the nonces of messages that were sent long ago. */
  forgetNonces(): void {
    for (const [nonce, { at }] of this.#nonces) {
      if (performance.now() - at > this.nonceLasts) this.#nonces.delete(nonce);
    }
  }

  /** Shows that someone is writing; the bot is told of others alone. */
  showTyping(channel: Channel, userId: string): void {
    this.#world.watchers.tell({ kind: 'typing', channelId: channel.id, userId });
  }

  /** Notes on the message that a thread began with it. */
  markThread(channel: Channel, message: Message, thread: Channel): void {
    this.#replace(channel, {
      ...message,
      flags: (message.flags ?? 0) | FLAG.hasThread,
      thread: describeChannel(thread),
    } as unknown as Message);
  }

  #replace(channel: Channel, message: Message): Message {
    const onlyFor = channel.messages.get(message.id)?.onlyFor ?? null;
    channel.messages.set(message.id, { message, onlyFor });
    this.#told('MESSAGE_UPDATE', channel, message, onlyFor);
    return message;
  }

  #referenced(channel: Channel, body: MessageBody): Message | null {
    const reference = body.message_reference;
    if (!reference) return null;
    const found = channel.messages.get(reference.message_id)?.message;
    if (found === undefined) {
      if (reference.fail_if_not_exists !== false) throw new UnknownReference();
      return null;
    }
    const { referenced_message: _, ...referenced } = found;
    return referenced as Message;
  }

  #withMentions(
    message: Message,
    channel: Channel,
    body: MessageBody,
    replied: Message | undefined,
  ): Message {
    const guild = this.#world.guildOf(channel);
    const mayPingEveryone =
      guild !== null &&
      (this.#world.permissionsOf(message.author.id, channel) & PERMISSION.mentionEveryone) !== 0n;
    return {
      ...message,
      ...findMentions({
        text: pingableText(message),
        allowed: body.allowed_mentions ?? undefined,
        guild,
        mayPingEveryone,
        findUser: (id) => this.#world.users.get(id),
        // A reply to the answer of a command does not count as a mention of the bot.
        repliedTo: replied?.interaction_metadata === undefined ? replied?.author : undefined,
      }),
    };
  }

  #told(t: string, channel: Channel, message: Message, onlyFor: string | null): void {
    const guild = this.#world.guildOf(channel);
    if (onlyFor === null && guild?.withBot !== false) {
      const member = guild?.members.get(message.author.id);
      const describe = (told: Message) => ({
        ...told,
        ...guildIdOf(channel),
        channel_type: channel.type,
        ...(member === undefined ? {} : { member: describeMember(member, { withUser: false }) }),
      });
      this.#publish({
        t,
        d: describe(message),
        conceal: () => describe(this.conceal(message, channel)),
        intents: messageIntent(channel),
      });
    }
    this.#world.watchers.tell({
      kind: t === 'MESSAGE_CREATE' ? 'sent' : 'edited',
      channelId: channel.id,
      message,
      onlyFor,
    });
  }

  /** The message as the bot is told of it without the intent for content, and the one that it replies to. */
  conceal(message: Message, channel: Channel): Message {
    const referenced = message.referenced_message;
    return {
      ...message,
      ...(this.#isOpen(message, channel) ? {} : { content: '', embeds: [], attachments: [], components: [] }),
      ...(referenced ? { referenced_message: this.conceal(referenced, channel) } : {}),
    } as Message;
  }

  #isOpen(message: Message, channel: Channel): boolean {
    if (channel.guildId === null || message.author.id === this.#world.bot.id) return true;
    if (message.mentions.some(({ id }) => id === this.#world.bot.id)) return true;
    const own = this.#world.guildOf(channel)?.members.get(this.#world.bot.id)?.roles ?? [];
    return message.mention_roles.some((id) => own.includes(id));
  }
}

/** Thrown for a message of which nothing could be seen. */
export class EmptyMessage extends Error {
  constructor() {
    super('Discord sends no empty message.');
  }
}

/** Thrown for a reply to a message that is not there. */
export class UnknownReference extends Error {
  constructor() {
    super('The message replied to is not in the channel.');
  }
}

function messageIntent(channel: Channel): number {
  return channel.guildId === null ? INTENT.directMessages : INTENT.guildMessages;
}

function guildIdOf(channel: Channel): { readonly guild_id?: string } {
  return channel.guildId === null ? {} : { guild_id: channel.guildId };
}
