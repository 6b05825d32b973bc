import { PermissionsBitField } from 'discord.js';
import { expect, test } from 'vitest';
import { INVITE_PERMISSIONS, NEEDED_PERMISSIONS } from '../../../src/discord/permissions.ts';
import { inviteLink } from '../../../src/discord/registration/invite-link.ts';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';

const ID = '1234567890123456789';

test('a server gets the bot with its commands and the permissions that it needs', () => {
  const { origin, pathname, searchParams } = new URL(inviteLink(ID).server);
  expect(origin + pathname).toBe('https://discord.com/oauth2/authorize');
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: ID,
    scope: 'bot applications.commands',
    permissions: String(INVITE_PERMISSIONS),
    integration_type: '0',
  });
});

test('an account gets the commands alone', () => {
  expect(Object.fromEntries(new URL(inviteLink(ID).user).searchParams)).toEqual({
    client_id: ID,
    scope: 'applications.commands',
    integration_type: '1',
  });
});

test('nothing is asked for beyond reading and writing where people ask', () => {
  expect(new PermissionsBitField(INVITE_PERMISSIONS).toArray().sort()).toEqual([
    'AddReactions',
    'AttachFiles',
    'CreatePublicThreads',
    'ReadMessageHistory',
    'SendMessages',
    'SendMessagesInThreads',
    'ViewChannel',
  ]);
});

test('threads and marks are needed only where the settings use them', () => {
  const names = (settings: typeof DEFAULT_SETTINGS) =>
    NEEDED_PERMISSIONS.filter(({ isNeeded }) => isNeeded(settings)).map(({ name }) => name);
  const none = { ...DEFAULT_SETTINGS, threads: false, cooldownSeconds: 0, channelCooldownSeconds: 0 };
  expect(names(none)).not.toContain('Create Public Threads');
  expect(names(none)).not.toContain('Add Reactions');
  expect(names({ ...none, threads: true })).toContain('Create Public Threads');
  expect(names({ ...none, channelCooldownSeconds: 5 })).toContain('Add Reactions');
});
