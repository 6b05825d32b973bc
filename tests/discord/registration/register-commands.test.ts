import type { REST } from 'discord.js';
import { expect, test } from 'vitest';
import {
  registerCommands,
  registerWhereChanged,
} from '../../../src/discord/registration/register-commands.ts';
import type { Store } from '../../../src/store/store.ts';

interface Held {
  id: string;
  version: string;
}

/** A Discord that holds commands, and counts how often they are replaced. */
class HoldingDiscord {
  held: Held[] = [];
  readonly puts: { route: string; names: string[] }[] = [];
  #versions = 0;

  readonly rest = {
    get: async () => this.held,
    put: async (route: string, { body }: { body: { name: string }[] }) => {
      this.puts.push({ route, names: body.map(({ name }) => name) });
      this.held = body.map(({ name }) => ({ id: name, version: String(++this.#versions) }));
      return this.held;
    },
  } as unknown as REST;
}

function keptValues(): Pick<Store, 'value' | 'saveValue'> {
  const values = new Map<string, string>();
  return {
    value: (name: string) => values.get(name) ?? null,
    saveValue: (name: string, value: string) => void values.set(name, value),
  };
}

test('commands are registered everywhere once, and not again while nothing changes', async () => {
  const discord = new HoldingDiscord();
  const store = keptValues() as Store;
  expect(await registerWhereChanged(discord.rest, store, '1')).toBe(true);
  expect(await registerWhereChanged(discord.rest, store, '1')).toBe(false);
  expect(discord.puts).toHaveLength(1);
  expect(discord.puts[0]?.route).toBe('/applications/1/commands');
  expect(discord.puts[0]?.names).toContain('ask');
});

test('commands that somebody changed or took away are registered again', async () => {
  const discord = new HoldingDiscord();
  const store = keptValues() as Store;
  await registerWhereChanged(discord.rest, store, '1');
  discord.held = discord.held.map((each, at) => (at === 0 ? { ...each, version: '999' } : each));
  expect(await registerWhereChanged(discord.rest, store, '1')).toBe(true);
  discord.held = discord.held.slice(1);
  expect(await registerWhereChanged(discord.rest, store, '1')).toBe(true);
  expect(await registerWhereChanged(discord.rest, store, '1')).toBe(false);
});

test('the order in which Discord lists them is no change', async () => {
  const discord = new HoldingDiscord();
  const store = keptValues() as Store;
  await registerWhereChanged(discord.rest, store, '1');
  discord.held = discord.held.toReversed();
  expect(await registerWhereChanged(discord.rest, store, '1')).toBe(false);
});

test('another application has its own', async () => {
  const discord = new HoldingDiscord();
  const store = keptValues() as Store;
  await registerWhereChanged(discord.rest, store, '1');
  expect(await registerWhereChanged(discord.rest, store, '2')).toBe(true);
});

test('what Discord refuses is tried again at the next start', async () => {
  const discord = new HoldingDiscord();
  const store = keptValues() as Store;
  const refusing = {
    get: async () => [],
    put: () => Promise.reject(new Error('refused')),
  } as unknown as REST;
  await expect(registerWhereChanged(refusing, store, '1')).rejects.toThrow('refused');
  expect(await registerWhereChanged(discord.rest, store, '1')).toBe(true);
});

test('one server can have them at once, or none', async () => {
  const discord = new HoldingDiscord();
  await registerCommands(discord.rest, { applicationId: '1', guildId: '2' });
  await registerCommands(discord.rest, { applicationId: '1', guildId: '2' }, []);
  expect(discord.puts.map(({ route }) => route)).toEqual([
    '/applications/1/guilds/2/commands',
    '/applications/1/guilds/2/commands',
  ]);
  expect(discord.puts[1]?.names).toEqual([]);
});
