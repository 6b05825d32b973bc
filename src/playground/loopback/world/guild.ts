import type { APIRole, APIUser } from 'discord-api-types/v10';

/** A member of a guild. */
export interface Member {
  readonly user: APIUser;
  /** Without @everyone. */
  readonly roles: string[];
  readonly joinedAt: string;
}

/** A server. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  /** False for a server that the bot is not in, where only those who installed it themselves can use it. */
  readonly withBot: boolean;
  readonly joinedAt: string;
  readonly roles: Map<string, APIRole>;
  readonly members: Map<string, Member>;
}

/** A role as Discord writes it; `botId` marks the managed role of a bot. */
export function makeRole(
  id: string,
  name: string,
  permissions: bigint,
  { position = 0, botId }: { readonly position?: number; readonly botId?: string } = {},
): APIRole {
  return {
    id,
    name,
    description: null,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: String(permissions),
    managed: botId !== undefined,
    mentionable: false,
    flags: 0,
    ...(botId === undefined ? {} : { tags: { bot_id: botId } }),
  } as unknown as APIRole;
}

/** A member as Discord writes it, without the user where the message already says who wrote it. */
export function describeMember(member: Member, { withUser = true } = {}): Record<string, unknown> {
  return {
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    deaf: false,
    flags: 0,
    joined_at: member.joinedAt,
    mute: false,
    nick: null,
    pending: false,
    premium_since: null,
    roles: [...member.roles],
    ...(withUser ? { user: member.user } : {}),
  };
}

/** The guild as Discord writes it for `GET /guilds/{guild_id}`. */
export function describeGuild(guild: Guild): Record<string, unknown> {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    icon_hash: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.ownerId,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [...guild.roles.values()],
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    max_presences: null,
    max_members: 500_000,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    public_updates_channel_id: null,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    nsfw: false,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    incidents_data: null,
    stickers: [],
    hub_type: null,
    home_header: null,
    latest_onboarding_question_id: null,
  };
}
