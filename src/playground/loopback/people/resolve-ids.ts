import { describeMember, type Guild } from '../world/guild.ts';
import type { World } from '../world/world.ts';

/** Those whom ids mean, as Discord adds them to what a person sent. */
export type Resolved = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Users, members, roles and channels of those ids; nothing where they mean none. */
export function resolveIds(world: World, guild: Guild | null, ids: readonly string[]): Resolved | undefined {
  const users: Record<string, unknown> = {};
  const members: Record<string, unknown> = {};
  const roles: Record<string, unknown> = {};
  const channels: Record<string, unknown> = {};
  for (const id of ids) {
    const user = world.users.get(id);
    const member = guild?.members.get(id);
    const role = guild?.roles.get(id);
    const channel = world.channels.get(id);
    if (user !== undefined) users[id] = user;
    if (member !== undefined)
      members[id] = { ...describeMember(member, { withUser: false }), permissions: '0' };
    if (role !== undefined) roles[id] = role;
    if (channel !== undefined) {
      const { name, type, parentId } = channel;
      channels[id] = { id, name, type, permissions: '0', parent_id: parentId };
    }
  }
  const named = Object.entries({ users, members, roles, channels }).filter(
    ([, held]) => Object.keys(held).length > 0,
  );
  return named.length === 0 ? undefined : Object.fromEntries(named);
}
