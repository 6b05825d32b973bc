import type { APIMessage, APIRole, APIUser } from 'discord-api-types/v10';
import type { SeenFile } from '../seen-request.ts';
import { CHANNEL, type Channel, describeChannel, isThread, type Overwrite } from './channel.ts';
import {
  attach,
  composeMessage,
  editMessage,
  isEmpty,
  type MessageBody,
  pingableText,
} from './compose-message.ts';
import { findMentions } from './find-mentions.ts';
import { describeMember, type Guild, type Member, makeRole } from './guild.ts';
import { FLAG, MESSAGE, type Message } from './message.ts';
import { PERMISSION, permissionsIn, USUAL } from './permissions.ts';
import { makeSnowflakes } from './snowflakes.ts';
import { INTENT, type WorldEvent } from './world-event.ts';

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

/** Everything that the loopback's Discord holds, and the events that its changes are. */
export class World {
  readonly nextId: () => string = makeSnowflakes();
  readonly users = new Map<string, APIUser>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly files = new Map<string, SeenFile>();
  readonly bot: APIUser;
  /** Where files are served. */
  origin = '';
  readonly #publish: (event: WorldEvent) => void;
  readonly #watchers = new Set<(message: Message, channelId: string) => void>();
  readonly #nonces = new Map<string, Message>();

  constructor(publish: (event: WorldEvent) => void) {
    this.#publish = publish;
    this.bot = this.addUser({ name: 'dateline', bot: true });
  }

  addUser({ name, bot = false }: { readonly name: string; readonly bot?: boolean }): APIUser {
    const user = {
      id: this.nextId(),
      username: name.toLowerCase().replace(/[^a-z0-9_.]/g, '_'),
      discriminator: '0',
      global_name: bot ? null : name,
      avatar: null,
      ...(bot ? { bot: true } : {}),
      public_flags: 0,
      flags: 0,
    } as unknown as APIUser;
    this.users.set(user.id, user);
    return user;
  }

  addGuild({
    name,
    locale = 'en-US',
    withBot = true,
  }: {
    readonly name: string;
    readonly locale?: string;
    /** False for a server where only those who installed the bot themselves can use it. */
    readonly withBot?: boolean;
  }): Guild {
    const id = this.nextId();
    const owner = this.addUser({ name: `owner of ${name}` });
    const joinedAt = now();
    const guild: Guild = {
      id,
      name,
      ownerId: owner.id,
      locale,
      withBot,
      joinedAt,
      roles: new Map([[id, makeRole(id, '@everyone', USUAL)]]),
      members: new Map([[owner.id, { user: owner, roles: [], joinedAt }]]),
    };
    this.guilds.set(id, guild);
    if (withBot) {
      const role = makeRole(this.nextId(), this.bot.username, USUAL, { position: 1, botId: this.bot.id });
      guild.roles.set(role.id, role);
      guild.members.set(this.bot.id, { user: this.bot, roles: [role.id], joinedAt });
      this.#tell(guild, { t: 'GUILD_CREATE', d: { id }, intents: INTENT.guilds });
    }
    return guild;
  }

  /** Takes the bot out of a server, or the server away. */
  removeGuild(guild: Guild): void {
    this.guilds.delete(guild.id);
    for (const channel of this.channels.values()) {
      if (channel.guildId === guild.id) this.channels.delete(channel.id);
    }
    this.#tell(guild, { t: 'GUILD_DELETE', d: { id: guild.id }, intents: INTENT.guilds });
  }

  addRole(
    guild: Guild,
    { name, permissions = 0n }: { readonly name: string; readonly permissions?: bigint },
  ): APIRole {
    const role = makeRole(this.nextId(), name, permissions, { position: guild.roles.size });
    guild.roles.set(role.id, role);
    this.#tell(guild, { t: 'GUILD_ROLE_CREATE', d: { guild_id: guild.id, role }, intents: INTENT.guilds });
    return role;
  }

  addMember(
    guild: Guild,
    user: APIUser,
    {
      permissions = 0n,
      roles = [],
    }: { readonly permissions?: bigint; readonly roles?: readonly string[] } = {},
  ): Member {
    const own =
      permissions === 0n ? [] : [this.addRole(guild, { name: `of ${user.username}`, permissions }).id];
    const member: Member = { user, roles: [...roles, ...own], joinedAt: now() };
    guild.members.set(user.id, member);
    const d = { ...describeMember(member), guild_id: guild.id };
    this.#tell(guild, { t: 'GUILD_MEMBER_ADD', d, intents: INTENT.guildMembers });
    return member;
  }

  addChannel(
    guild: Guild,
    {
      name,
      type = CHANNEL.text,
      overwrites = [],
      parentId = null,
    }: {
      readonly name: string;
      readonly type?: number;
      readonly overwrites?: readonly Overwrite[];
      readonly parentId?: string | null;
    },
  ): Channel {
    const position = [...this.channels.values()].filter(({ guildId }) => guildId === guild.id).length;
    const channel = this.#keep({
      type,
      name,
      guildId: guild.id,
      parentId,
      position,
      overwrites: [...overwrites],
    });
    this.#tell(guild, { t: 'CHANNEL_CREATE', d: describeChannel(channel), intents: INTENT.guilds });
    return channel;
  }

  /** The conversation of the bot with that user, always the same one. */
  openDm(user: APIUser): Channel {
    for (const channel of this.channels.values()) {
      if (channel.type === CHANNEL.dm && channel.recipients.some(({ id }) => id === user.id)) return channel;
    }
    return this.#keep({ type: CHANNEL.dm, recipients: [user] });
  }

  startThread(
    parent: Channel,
    {
      name,
      owner,
      message,
      type = CHANNEL.publicThread,
    }: {
      readonly name: string;
      readonly owner: APIUser;
      readonly message?: Message | undefined;
      readonly type?: number;
    },
  ): Channel {
    const { guildId } = parent;
    const thread = this.#keep({
      ...(message === undefined ? {} : { id: message.id }),
      type,
      name,
      guildId,
      parentId: parent.id,
      ownerId: owner.id,
    });
    thread.threadMembers.add(owner.id);
    const guild = this.guildOf(thread);
    if (guild !== null) {
      const d = { ...describeChannel(thread, this.bot.id), newly_created: true };
      this.#tell(guild, { t: 'THREAD_CREATE', d, intents: INTENT.guilds });
    }
    if (message !== undefined) {
      this.#replace(parent, {
        ...message,
        flags: (message.flags ?? 0) | FLAG.hasThread,
        thread: describeChannel(thread),
      } as unknown as Message);
    }
    return thread;
  }

  setOverwrites(channel: Channel, overwrites: readonly Overwrite[]): void {
    channel.overwrites = [...overwrites];
    this.channelChanged(channel);
  }

  channelChanged(channel: Channel): void {
    const guild = this.guildOf(channel);
    const t = isThread(channel) ? 'THREAD_UPDATE' : 'CHANNEL_UPDATE';
    if (guild !== null) this.#tell(guild, { t, d: describeChannel(channel), intents: INTENT.guilds });
  }

  deleteChannel(channel: Channel): void {
    this.channels.delete(channel.id);
    const guild = this.guildOf(channel);
    const t = isThread(channel) ? 'THREAD_DELETE' : 'CHANNEL_DELETE';
    if (guild !== null) this.#tell(guild, { t, d: describeChannel(channel), intents: INTENT.guilds });
    for (const thread of [...this.channels.values()]) {
      if (thread.parentId === channel.id && isThread(thread)) this.channels.delete(thread.id);
    }
  }

  guildOf(channel: Channel): Guild | null {
    return channel.guildId === null ? null : (this.guilds.get(channel.guildId) ?? null);
  }

  /** What a user may in a channel; a thread goes by its parent's overwrites. */
  permissionsOf(userId: string, channel: Channel): bigint {
    const guild = this.guildOf(channel);
    if (guild === null) {
      return userId === this.bot.id || channel.recipients.some(({ id }) => id === userId) ? USUAL : 0n;
    }
    const ruling = isThread(channel) ? (this.channels.get(channel.parentId ?? '') ?? channel) : channel;
    return permissionsIn(guild, ruling, userId);
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
    if (before !== undefined) return before;
    const replied = this.#referenced(channel, body);
    const attached = attach(body, files, { nextId: this.nextId, origin: this.origin });
    const composed = composeMessage(body, {
      id: this.nextId(),
      channelId: channel.id,
      author,
      now: now(),
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
    if (nonce !== null) this.#nonces.set(nonce, message);
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
    const attached = attach(body, files, { nextId: this.nextId, origin: this.origin });
    const edited = editMessage(message, body, {
      now: isAnswer ? null : now(),
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
    if (stored?.onlyFor !== null) return;
    const d = { id: message.id, channel_id: channel.id, ...guildIdOf(channel) };
    this.#publish({ t: 'MESSAGE_DELETE', d, intents: messageIntent(channel) });
  }

  /** Calls for every message sent and edited until the returned function is called. */
  watch(watcher: (message: Message, channelId: string) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  #keep(facts: Partial<Channel> & { readonly type: number }): Channel {
    const channel: Channel = {
      id: this.nextId(),
      name: null,
      guildId: null,
      parentId: null,
      ownerId: null,
      position: 0,
      createdAt: now(),
      overwrites: [],
      archived: false,
      locked: false,
      recipients: [],
      threadMembers: new Set(),
      messages: new Map(),
      lastMessageId: null,
      ...facts,
    };
    this.channels.set(channel.id, channel);
    return channel;
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
    const guild = this.guildOf(channel);
    const mayPingEveryone =
      guild !== null && (this.permissionsOf(message.author.id, channel) & PERMISSION.mentionEveryone) !== 0n;
    return {
      ...message,
      ...findMentions({
        text: pingableText(message),
        allowed: body.allowed_mentions ?? undefined,
        guild,
        mayPingEveryone,
        findUser: (id) => this.users.get(id),
        // A reply to the answer of a command does not count as a mention of the bot.
        repliedTo: replied?.interaction_metadata === undefined ? replied?.author : undefined,
      }),
    };
  }

  #told(t: string, channel: Channel, message: Message, onlyFor: string | null): void {
    if (onlyFor === null) {
      const guild = this.guildOf(channel);
      const member = guild?.members.get(message.author.id);
      const about = {
        ...guildIdOf(channel),
        channel_type: channel.type,
        ...(member === undefined ? {} : { member: describeMember(member, { withUser: false }) }),
      };
      const concealed = { ...this.conceal(message, channel), ...about };
      const event = { t, d: { ...message, ...about }, concealed, intents: messageIntent(channel) };
      if (guild?.withBot !== false) this.#publish(event);
    }
    for (const watcher of [...this.#watchers]) watcher(message, channel.id);
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
    if (channel.guildId === null || message.author.id === this.bot.id) return true;
    if (message.mentions.some(({ id }) => id === this.bot.id)) return true;
    const own = this.guildOf(channel)?.members.get(this.bot.id)?.roles ?? [];
    return message.mention_roles.some((id) => own.includes(id));
  }

  #tell(guild: Guild, event: WorldEvent): void {
    if (guild.withBot) this.#publish(event);
  }
}

/** Thrown for a message of which nothing could be seen. */
export class EmptyMessage extends Error {}

/** Thrown for a reply to a message that is not there. */
export class UnknownReference extends Error {}

function messageIntent(channel: Channel): number {
  return channel.guildId === null ? INTENT.directMessages : INTENT.guildMessages;
}

function guildIdOf(channel: Channel): { readonly guild_id?: string } {
  return channel.guildId === null ? {} : { guild_id: channel.guildId };
}

function now(): string {
  return new Date().toISOString().replace('Z', '000+00:00');
}
