import { expect, test } from 'vitest';
import { PERMISSION, USUAL } from '../../../../src/playground/loopback/world/permissions.ts';
import { World } from '../../../../src/playground/loopback/world/world.ts';

const { viewChannel, sendMessages, manageGuild, administrator } = PERMISSION;

function place() {
  const world = new World(() => {});
  const guild = world.addGuild({ name: 'Harbour' });
  const channel = world.addChannel(guild, { name: 'news' });
  const user = world.addUser({ name: 'Ada' });
  return { world, guild, channel, user };
}

const overwrite = (id: string, type: 0 | 1, allow: bigint, deny: bigint) => ({
  id,
  type,
  allow: String(allow),
  deny: String(deny),
});

test('a member may what everyone may and what its roles add', () => {
  const { world, guild, channel, user } = place();
  expect(world.permissionsOf(user.id, channel)).toBe(0n);
  world.addMember(guild, user, { permissions: manageGuild });
  expect(world.permissionsOf(user.id, channel)).toBe(USUAL | manageGuild);
});

test('the overwrite of a role goes before that of everyone, that of the member before both', () => {
  const { world, guild, channel, user } = place();
  const role = world.addRole(guild, { name: 'editors' });
  world.addMember(guild, user, { roles: [role.id] });
  const may = () => (world.permissionsOf(user.id, channel) & sendMessages) !== 0n;
  const everyone = overwrite(guild.id, 0, 0n, sendMessages);
  world.setOverwrites(channel, [everyone]);
  expect(may()).toBe(false);
  world.setOverwrites(channel, [everyone, overwrite(role.id, 0, sendMessages, 0n)]);
  expect(may()).toBe(true);
  world.setOverwrites(channel, [
    overwrite(user.id, 1, 0n, sendMessages),
    everyone,
    overwrite(role.id, 0, sendMessages, 0n),
  ]);
  expect(may()).toBe(false);
});

test('an administrator and the owner may everything everywhere', () => {
  const { world, guild, channel, user } = place();
  world.setOverwrites(channel, [overwrite(guild.id, 0, 0n, viewChannel)]);
  world.addMember(guild, user, { permissions: administrator });
  for (const id of [user.id, guild.ownerId]) {
    expect(world.permissionsOf(id, channel) & viewChannel).toBe(viewChannel);
  }
});

test('a thread goes by its parent, a conversation by those who are in it', () => {
  const { world, guild, channel, user } = place();
  world.addMember(guild, user);
  const thread = world.startThread(channel, { name: 'Why?', owner: user });
  world.setOverwrites(channel, [overwrite(guild.id, 0, 0n, viewChannel)]);
  expect(world.permissionsOf(user.id, thread) & viewChannel).toBe(0n);
  const dm = world.openDm(user);
  expect(world.openDm(user)).toBe(dm);
  expect(world.permissionsOf(user.id, dm)).toBe(USUAL);
  expect(world.permissionsOf(world.addUser({ name: 'Bo' }).id, dm)).toBe(0n);
});
