import type { GuildSettings } from '../store/settings.ts';
import type { Desk } from './desk.ts';

/** Where and by whom something is asked: an interaction or a message. */
export interface Asking {
  readonly user: { readonly id: string };
  readonly guildId: string | null;
  readonly channelId: string | null;
  readonly channel: { isThread(): boolean; readonly parentId?: string | null } | null;
  readonly createdTimestamp: number;
}

/** Why a question is not answered now, in words for the one who asks; null where it is, and then it counts as asked. */
export function mayAsk(desk: Desk, asking: Asking, settings: GuildSettings): string | null {
  if (desk.stopping) return 'I am being restarted. Please ask again in a minute.';
  const { allowedChannels } = settings;
  const place = channelOf(asking);
  if (asking.guildId !== null && allowedChannels.length > 0 && !allowedChannels.includes(place ?? '')) {
    const named = allowedChannels.slice(0, 10).map((id) => `<#${id}>`);
    return `In this server I answer only in ${named.join(', ')}.`;
  }
  const now = asking.createdTimestamp;
  const user = `user:${asking.user.id}`;
  const channel = `channel:${asking.channelId}`;
  const left = Math.max(
    desk.cooldown.left(user, settings.cooldownSeconds, now),
    asking.guildId === null ? 0 : desk.cooldown.left(channel, settings.channelCooldownSeconds, now),
  );
  if (left > 0) return `One question at a time, please: ask again in ${Math.ceil(left / 1000)} s.`;
  desk.cooldown.take(user, settings.cooldownSeconds, now);
  if (asking.guildId !== null) desk.cooldown.take(channel, settings.channelCooldownSeconds, now);
  return null;
}

/** The channel whose settings hold: of a thread the one that it hangs on. */
export function channelOf({ channel, channelId }: Pick<Asking, 'channel' | 'channelId'>): string | null {
  return channel?.isThread() ? (channel.parentId ?? channelId) : channelId;
}
