import type { Channel } from './channel.ts';
import type { Guild } from './guild.ts';

/** Those of Discord's permission bits that the loopback asks for. */
export const PERMISSION = {
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useApplicationCommands: 1n << 31n,
  manageThreads: 1n << 34n,
  createPublicThreads: 1n << 35n,
  createPrivateThreads: 1n << 36n,
  sendMessagesInThreads: 1n << 38n,
} as const;

/** What @everyone may in a new server. */
export const USUAL: bigint =
  PERMISSION.addReactions |
  PERMISSION.viewChannel |
  PERMISSION.sendMessages |
  PERMISSION.embedLinks |
  PERMISSION.attachFiles |
  PERMISSION.readMessageHistory |
  PERMISSION.useApplicationCommands |
  PERMISSION.createPublicThreads |
  PERMISSION.sendMessagesInThreads;

const ALL = (1n << 50n) - 1n;

/** What a member may in a channel of a guild: roles, then the overwrites of @everyone, of roles, of the member. */
export function permissionsIn(guild: Guild, channel: Channel | null, userId: string): bigint {
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  const roles = [guild.id, ...member.roles];
  let held = 0n;
  for (const id of roles) held |= BigInt(guild.roles.get(id)?.permissions ?? 0);
  if (userId === guild.ownerId || (held & PERMISSION.administrator) !== 0n) return ALL;
  const overwrites = channel?.overwrites ?? [];
  const apply = (ids: readonly string[]) => {
    let deny = 0n;
    let allow = 0n;
    for (const overwrite of overwrites) {
      if (!ids.includes(overwrite.id)) continue;
      deny |= BigInt(overwrite.deny);
      allow |= BigInt(overwrite.allow);
    }
    held = (held & ~deny) | allow;
  };
  apply([guild.id]);
  apply(member.roles);
  apply([userId]);
  return held;
}
