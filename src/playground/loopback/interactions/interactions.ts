import { randomBytes } from 'node:crypto';
import type { APIUser } from 'discord-api-types/v10';
import { type Channel, describeChannel } from '../world/channel.ts';
import { describeMember } from '../world/guild.ts';
import type { Message } from '../world/message.ts';
import type { World } from '../world/world.ts';
import { Interaction } from './interaction.ts';

/** What a person does. */
export interface Deed {
  readonly type: number;
  readonly user: APIUser;
  readonly channel: Channel;
  readonly data: Readonly<Record<string, unknown>>;
  readonly source?: Message | null;
  readonly locale?: string | undefined;
  readonly guildLocale?: string | undefined;
}

const AUTOCOMPLETE = 4;
const TOKEN_LASTS = 15 * 60_000;
const ALL_PERMISSIONS = '2248473465835073';

/** Every interaction, found by its id, by its token, by the messages that it brought. */
export class Interactions {
  lateAfter = 3_000;
  readonly #world: World;
  readonly #applicationId: string;
  readonly #byToken = new Map<string, Interaction>();
  readonly #byId = new Map<string, Interaction>();
  readonly #byMessage = new Map<string, Interaction>();

  constructor(world: World, applicationId: string) {
    this.#world = world;
    this.#applicationId = applicationId;
  }

  /** The new interaction; who calls tells the gateway of its payload. */
  begin(deed: Deed): Interaction {
    const id = this.#world.nextId();
    const token = randomBytes(48).toString('base64url');
    const interaction = new Interaction(
      {
        id,
        token,
        type: deed.type,
        user: deed.user,
        channel: deed.channel,
        source: deed.source ?? null,
        lateAfter: this.lateAfter,
        payload: this.#describe(deed, id, token),
      },
      // Suggestions that come too late are only not shown.
      (reason) => {
        if (deed.type === AUTOCOMPLETE) return;
        const place = { channelId: deed.channel.id, userId: deed.user.id };
        this.#world.watchers.tell({ kind: 'failed', interactionId: id, ...place, reason });
      },
    );
    this.#byId.set(id, interaction);
    this.#byToken.set(token, interaction);
    return interaction;
  }

  byId(id: string, token: string): Interaction | undefined {
    const found = this.#byId.get(id);
    return found?.facts.token === token ? found : undefined;
  }

  find(id: string): Interaction | undefined {
    return this.#byId.get(id);
  }

  /** The acknowledged interaction of a token that has not ended. */
  byToken(token: string): Interaction | undefined {
    const found = this.#byToken.get(token);
    if (found === undefined || found.answeredWith === null) return undefined;
    return performance.now() - found.sentAt > TOKEN_LASTS ? undefined : found;
  }

  keepMessage(messageId: string, interaction: Interaction): void {
    this.#byMessage.set(messageId, interaction);
  }

  /** The interaction whose answer that message is. */
  ofMessage(messageId: string): Interaction | undefined {
    return this.#byMessage.get(messageId);
  }

  /** Forgets those whose tokens have ended. */
  forgetEnded(): void {
    const isPast = ({ sentAt }: Interaction) => performance.now() - sentAt > TOKEN_LASTS;
    for (const interaction of this.#byId.values()) {
      if (!isPast(interaction)) continue;
      this.#byId.delete(interaction.facts.id);
      this.#byToken.delete(interaction.facts.token);
    }
    for (const [id, interaction] of this.#byMessage) if (isPast(interaction)) this.#byMessage.delete(id);
  }

  end(): void {
    for (const interaction of this.#byId.values()) interaction.end();
  }

  #describe(deed: Deed, id: string, token: string): Record<string, unknown> {
    const { user, channel, source, locale = 'en-US' } = deed;
    const world = this.#world;
    const guild = world.guildOf(channel);
    const permissions = String(world.permissionsOf(user.id, channel));
    const member = guild?.members.get(user.id);
    const isInstalled = guild?.withBot ?? true;
    const isDmWithBot = guild === null;
    return {
      id,
      application_id: this.#applicationId,
      type: deed.type,
      token,
      version: 1,
      data: deed.data,
      channel_id: channel.id,
      channel: { ...describeChannel(channel, world.bot.id), permissions },
      ...(guild === null
        ? { user }
        : {
            guild_id: guild.id,
            guild: { id: guild.id, locale: guild.locale, features: [] },
            guild_locale: deed.guildLocale ?? guild.locale,
            member: { ...(member === undefined ? {} : describeMember(member)), permissions },
          }),
      ...(source ? { message: source } : {}),
      app_permissions: isDmWithBot
        ? ALL_PERMISSIONS
        : String(world.permissionsOf(isInstalled ? world.bot.id : user.id, channel)),
      locale,
      entitlements: [],
      authorizing_integration_owners: guild === null || !isInstalled ? { '1': user.id } : { '0': guild.id },
      context: guild !== null ? 0 : 1,
      attachment_size_limit: 10_485_760,
    };
  }
}
