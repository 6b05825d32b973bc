import type { Message } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { addressOf, wordsOf } from '../../../src/discord/channels/address.ts';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';

const US = '100000000000000001';
const OUR_ROLE = '100000000000000002';
const SOMEBODY = '100000000000000003';

interface Said {
  content?: string;
  bot?: boolean;
  system?: boolean;
  webhook?: string | null;
  direct?: boolean;
  users?: string[];
  roles?: string[];
  repliedTo?: string;
  channelId?: string;
  threadOf?: string;
  ourRole?: string | null;
}

/** As much of a message as is looked at. */
function message(said: Said): Message {
  const { content = '', bot = false, system = false, webhook = null, direct = false } = said;
  const { users = [], roles = [], repliedTo, channelId = 'lobby', threadOf, ourRole = OUR_ROLE } = said;
  const botRole = ourRole === null ? null : { id: ourRole };
  return {
    content,
    system,
    author: { bot },
    webhookId: webhook,
    client: { user: { id: US } },
    guild: direct ? null : { members: { me: { roles: { botRole } } } },
    mentions: {
      users: new Map(users.map((id) => [id, {}])),
      roles: new Map(roles.map((id) => [id, {}])),
      repliedUser: repliedTo === undefined ? null : { id: repliedTo },
    },
    channelId,
    channel: { isThread: () => threadOf !== undefined, parentId: threadOf ?? null },
  } as unknown as Message;
}

const settings = { ...DEFAULT_SETTINGS, questionChannels: ['questions'] };
const addressed = (said: Said) => addressOf(message(said), settings);

describe('a message is for us', () => {
  test.each<[string, Said]>([
    ['where it mentions the bot', { users: [US] }],
    ["where it mentions the bot's role", { roles: [OUR_ROLE] }],
    ['where it replies to one of our messages', { repliedTo: US }],
    ['where it is a direct message', { direct: true }],
    ['where it mentions the bot in a question channel', { users: [US], channelId: 'questions' }],
  ])('%s', (_, said) => {
    expect(addressed(said)).toBe('direct');
  });

  test.each<[string, Said]>([
    ['in a question channel', { channelId: 'questions' }],
    ['in a thread of one', { channelId: 'thread', threadOf: 'questions' }],
  ])('perhaps %s', (_, said) => {
    expect(addressed(said)).toBe('channel');
  });
});

test.each<[string, Said]>([
  ['in another channel', {}],
  ['in a thread of another channel', { channelId: 'questions', threadOf: 'lobby' }],
  ['that mentions somebody else', { users: [SOMEBODY], roles: [SOMEBODY] }],
  ['that replies to somebody else', { repliedTo: SOMEBODY }],
  ['of another bot', { bot: true, users: [US] }],
  ['of a webhook', { webhook: '1', users: [US], channelId: 'questions' }],
  ['of Discord itself', { system: true, channelId: 'questions' }],
  ['that mentions a role where we have none', { roles: [OUR_ROLE], ourRole: null }],
])('a message %s is not for us', (_, said) => {
  expect(addressed(said)).toBe('other');
});

test.each<[string, string]>([
  [`<@${US}> when was that?`, 'when was that?'],
  [`<@!${US}>when was that?`, 'when was that?'],
  [`when was that, <@&${OUR_ROLE}>`, 'when was that,'],
  [`<@${US}> <@${US}>`, ''],
  [`<@${US}> who is <@${SOMEBODY}>?`, `who is <@${SOMEBODY}>?`],
  ['no mention', 'no mention'],
])('of %j the words are %j', (content, words) => {
  expect(wordsOf(message({ content }))).toBe(words);
});

test('in a direct message, where there are no roles, the words are all but the mention', () => {
  expect(wordsOf(message({ content: `<@${US}> hi <@&${OUR_ROLE}>`, direct: true }))).toBe(
    `hi <@&${OUR_ROLE}>`,
  );
});
