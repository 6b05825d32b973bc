import { describe, expect, test } from 'vitest';
import { Cooldown } from '../../src/discord/cooldown.ts';
import type { Desk } from '../../src/discord/desk.ts';
import { type Asking, channelOf, mayAsk } from '../../src/discord/may-ask.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';

const NOW = 1_700_000_000_000;

function desk(stopping = false): Desk {
  return { stopping, cooldown: new Cooldown() } as Desk;
}

function asking({
  user = 'ada',
  at = 0,
  channelId = 'lobby',
  guildId = 'server',
  parentId,
}: {
  user?: string;
  at?: number;
  channelId?: string;
  guildId?: string | null;
  parentId?: string;
} = {}): Asking {
  return {
    user: { id: user },
    guildId,
    channelId,
    channel: { isThread: () => parentId !== undefined, parentId: parentId ?? null },
    createdTimestamp: NOW + at * 1000,
  };
}

const open = { ...DEFAULT_SETTINGS, cooldownSeconds: 0, channelCooldownSeconds: 0 };

test('who may ask is not told anything', () => {
  expect(mayAsk(desk(), asking(), open)).toBeNull();
});

test('a bot that is being stopped begins nothing new', () => {
  expect(mayAsk(desk(true), asking(), open)).toContain('restarted');
});

describe('in a server with allowed channels', () => {
  const settings = { ...open, allowedChannels: ['one', 'two'] };

  test('others are told which those are', () => {
    expect(mayAsk(desk(), asking(), settings)).toBe('In this server I answer only in <#one>, <#two>.');
  });

  test('these and their threads may be asked in', () => {
    expect(mayAsk(desk(), asking({ channelId: 'two' }), settings)).toBeNull();
    expect(mayAsk(desk(), asking({ channelId: 'thread', parentId: 'one' }), settings)).toBeNull();
  });

  test('a refusal does not count as asked', () => {
    const at = desk();
    const slow = { ...settings, cooldownSeconds: 60 };
    expect(mayAsk(at, asking(), slow)).toContain('only in');
    expect(mayAsk(at, asking({ channelId: 'one' }), slow)).toBeNull();
  });
});

describe('with a cooldown', () => {
  test('a user waits, and is told how long', () => {
    const at = desk();
    const settings = { ...open, cooldownSeconds: 10 };
    expect(mayAsk(at, asking(), settings)).toBeNull();
    expect(mayAsk(at, asking({ at: 3.5 }), settings)).toContain('ask again in 7 s');
    expect(mayAsk(at, asking({ user: 'bo', at: 3.5 }), settings)).toBeNull();
    expect(mayAsk(at, asking({ at: 10 }), settings)).toBeNull();
  });

  test('a channel waits for everybody in it', () => {
    const at = desk();
    const settings = { ...open, channelCooldownSeconds: 10 };
    expect(mayAsk(at, asking(), settings)).toBeNull();
    expect(mayAsk(at, asking({ user: 'bo', at: 1 }), settings)).toContain('ask again in 9 s');
    expect(mayAsk(at, asking({ user: 'bo', at: 1, channelId: 'other' }), settings)).toBeNull();
  });

  test('a direct message has none for the channel', () => {
    const at = desk();
    const settings = { ...open, channelCooldownSeconds: 10 };
    expect(mayAsk(at, asking({ guildId: null }), settings)).toBeNull();
    expect(mayAsk(at, asking({ guildId: null, at: 1 }), settings)).toBeNull();
  });

  test('who waits for the channel has not asked', () => {
    const at = desk();
    const settings = { ...open, cooldownSeconds: 60, channelCooldownSeconds: 5 };
    expect(mayAsk(at, asking(), settings)).toBeNull();
    expect(mayAsk(at, asking({ user: 'bo', at: 1 }), settings)).not.toBeNull();
    expect(mayAsk(at, asking({ user: 'bo', at: 6 }), settings)).toBeNull();
  });
});

test('a thread whose channel is unknown stands for itself', () => {
  expect(channelOf({ channelId: 'thread', channel: { isThread: () => true, parentId: null } })).toBe(
    'thread',
  );
  expect(channelOf({ channelId: 'somewhere', channel: null })).toBe('somewhere');
});
