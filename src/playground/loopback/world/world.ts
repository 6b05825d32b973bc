import type { APIRole, APIUser } from 'discord-api-types/v10';
import { CHANNEL, type Channel, describeChannel, isThread, type Overwrite } from './channel.ts';
import { describeMember, type Guild, type Member, makeRole } from './guild.ts';
import type { Message } from './message.ts';
import { Messages } from './messages.ts';
import { permissionsIn, USUAL } from './permissions.ts';
import { makeSnowflakes } from './snowflakes.ts';
import { timeNow } from './time-now.ts';
import { Watchers } from './watchers.ts';
import { INTENT, type WorldEvent } from './world-event.ts';

/** Everything that the loopback's Discord holds, and the events that its changes are. */
export class World {
  readonly nextId: () => string = makeSnowflakes();
  readonly users = new Map<string, APIUser>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly bot: APIUser;
  /** Whose application the bot is. */
  readonly developer: APIUser;
  readonly messages: Messages;
  readonly watchers = new Watchers();
  readonly #publish: (event: WorldEvent) => void;

  constructor(publish: (event: WorldEvent) => void) {
    this.#publish = publish;
    this.bot = this.addUser({ name: 'Dateline', bot: true });
    this.developer = this.addUser({ name: 'developer' });
    this.messages = new Messages(this, publish);
  }

  addUser({ name, bot = false }: { readonly name: string; readonly bot?: boolean }): APIUser {
    const user = {
      id: this.nextId(),
      // People's names are lower case there, bots' are as they were made.
      username: bot ? name : name.toLowerCase().replace(/[^a-z0-9_.]/g, '_'),
      discriminator: '0',
      global_name: bot ? null : name,
      avatar: null,
      avatar_decoration_data: null,
      collectibles: null,
      display_name_styles: null,
      primary_guild: null,
      banner: null,
      accent_color: null,
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
    const joinedAt = timeNow();
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
    this.watchers.tell({ kind: 'channels' });
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
    const member: Member = { user, roles: [...roles, ...own], joinedAt: timeNow() };
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
      this.messages.markThread(parent, message, thread);
    }
    return thread;
  }

  setOverwrites(channel: Channel, overwrites: readonly Overwrite[]): void {
    channel.overwrites = [...overwrites];
    this.channelChanged(channel);
  }

  channelChanged(channel: Channel): void {
    this.watchers.tell({ kind: 'channels' });
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
    this.watchers.tell({ kind: 'channels' });
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

  #keep(facts: Partial<Channel> & { readonly type: number }): Channel {
    const channel: Channel = {
      id: this.nextId(),
      name: null,
      guildId: null,
      parentId: null,
      ownerId: null,
      position: 0,
      createdAt: timeNow(),
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
    this.watchers.tell({ kind: 'channels' });
    return channel;
  }

  #tell(guild: Guild, event: WorldEvent): void {
    if (guild.withBot) this.#publish(event);
  }
}
