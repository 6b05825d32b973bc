import type { APIAllowedMentions, APIUser } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { findMentions } from '../../../../src/playground/loopback/world/find-mentions.ts';
import { World } from '../../../../src/playground/loopback/world/world.ts';

const world = new World(() => {});
const guild = world.addGuild({ name: 'Harbour' });
const [ada, bo] = ['Ada', 'Bo'].map((name) => world.addUser({ name })) as [APIUser, APIUser];
const role = world.addRole(guild, { name: 'editors' });
const EVERYTHING = `<@${ada.id}> <@!${bo.id}> <@&${role.id}> @everyone <@11111111111111111>`;

function find(
  allowed: APIAllowedMentions | undefined,
  { text = EVERYTHING, repliedTo = undefined as APIUser | undefined } = {},
) {
  const found = findMentions({
    text,
    allowed,
    guild,
    mayPingEveryone: true,
    findUser: (id) => world.users.get(id),
    repliedTo,
  });
  return [found.mentions.map(({ username }) => username), found.mention_roles.length, found.mention_everyone];
}

test.each<[string, unknown, unknown]>([
  ['nothing said', undefined, [['ada', 'bo'], 1, true]],
  ['nothing allowed', { parse: [] }, [[], 0, false]],
  ['users', { parse: ['users'] }, [['ada', 'bo'], 0, false]],
  ['one user', { parse: [], users: [bo.id] }, [['bo'], 0, false]],
  ['roles', { parse: ['roles'] }, [[], 1, false]],
  ['one role', { roles: [role.id] }, [[], 1, false]],
  ['everyone', { parse: ['everyone'] }, [[], 0, true]],
])('with %s those are pinged who are written and allowed', (_, allowed, expected) => {
  expect(find(allowed as APIAllowedMentions)).toEqual(expected);
});

test('who is replied to is pinged unless told otherwise', () => {
  const reply = (allowed: unknown) => find(allowed as APIAllowedMentions, { text: 'x', repliedTo: ada });
  expect(reply(undefined)).toEqual([['ada'], 0, false]);
  expect(reply({ parse: [], replied_user: true })).toEqual([['ada'], 0, false]);
  expect(reply({ parse: [] })).toEqual([[], 0, false]);
});
