import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type End, startBotProcess } from '../../support/start-bot-process.ts';
import { textIn } from './read-message.ts';
import { Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = new Scene();
  await scene.open();
});
afterEach(() => scene.check());
afterAll(() => scene.close());

const puts = () =>
  scene.loopback.requests.filter(({ method, route }) => method === 'PUT' && route.endsWith('/commands'))
    .length;

/** Runs `npm run register`'s program. */
async function register(...args: string[]): Promise<End & { output: string; errors: readonly string[] }> {
  return registerWith({}, ...args);
}

async function registerWith(
  environment: Record<string, string>,
  ...args: string[]
): Promise<End & { output: string; errors: readonly string[] }> {
  const program = startBotProcess({
    program: 'src/discord/registration/register.js',
    args,
    environment: { ...scene.environment, ...environment },
  });
  const end = await program.ended;
  return { ...end, output: program.output, errors: program.errors };
}

describe('at the start commands are registered', () => {
  test('the first time, and not the second', async () => {
    await scene.start();
    expect(puts()).toBe(1);
    expect(scene.loopback.commands().length).toBe(16);
    await scene.restart();
    expect(puts()).toBe(1);
    expect(scene.bot.log).toContainEqual(expect.objectContaining({ registered: false }));
  });

  test('again where Discord has lost them', async () => {
    expect((await register('--clear')).output).toBe('Cleared everywhere.\n');
    expect(scene.loopback.commands()).toEqual([]);
    const before = puts();
    await scene.restart();
    expect(puts()).toBe(before + 1);
    expect(scene.loopback.commands().length).toBe(16);
  });

  test('again where another has changed one', async () => {
    const [command] = scene.loopback.commands();
    const path = `/v10/applications/${scene.loopback.applicationId}/commands/${command?.id}`;
    const response = await fetch(scene.loopback.api + path, {
      method: 'PATCH',
      headers: { authorization: `Bot ${scene.loopback.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ description: 'Something else' }),
    });
    expect(response.status).toBe(200);
    const before = puts();
    await scene.restart();
    expect(puts()).toBe(before + 1);
    expect(scene.loopback.commands().map(({ description }) => description)).not.toContain('Something else');
  });

  test('for both installations, in every place, and those that need a server only there', () => {
    for (const {
      name,
      integration_types,
      contexts,
      default_member_permissions,
    } of scene.loopback.commands()) {
      const needsServer = ['settings', 'digest', 'feedback'].includes(name);
      expect([name, integration_types, contexts]).toEqual([
        name,
        needsServer ? [0] : [0, 1],
        needsServer ? [0] : [0, 1, 2],
      ]);
      expect(default_member_permissions).toBe(needsServer ? String(1n << 5n) : null);
    }
  });

  test('with names and descriptions in Spanish and Russian, options too', () => {
    for (const command of scene.loopback.commands()) {
      for (const locale of ['es-ES', 'ru'] as const) {
        expect(command.name_localizations?.[locale]).toMatch(/\S/);
        if (command.type === 1) expect(command.description_localizations?.[locale]).toMatch(/\S/);
        for (const option of command.options ?? []) {
          expect(option.name_localizations?.[locale], `${command.name} ${option.name}`).toMatch(/\S/);
          expect(option.description_localizations?.[locale], `${command.name} ${option.name}`).toMatch(/\S/);
        }
      }
    }
  });

  test('and work for people with another language', async () => {
    const options = { event: 'Borisov meets Maduro' };
    const card = await scene.ask({ command: 'when', options, locale: 'ru', guildLocale: 'es-ES' });
    expect(textIn(card)).toContain('Wednesday 16 February 2022');
  });
});

test('the invite links are printed, for a server with least permissions, and for an account', () => {
  const links = [...scene.bot.output.matchAll(/https:\S+/g)].map(([link]) => new URL(link));
  const fields = links.map(({ searchParams }) => Object.fromEntries(searchParams));
  const client_id = scene.loopback.applicationId;
  expect(fields).toEqual([
    { client_id, scope: 'bot applications.commands', permissions: expect.any(String), integration_type: '0' },
    { client_id, scope: 'applications.commands', integration_type: '1' },
  ]);
  // View, send, send in threads, read the history, react, open threads, attach the pictures of timelines and
  // digests: nothing that manages or pings.
  const allowed =
    (1n << 10n) | (1n << 11n) | (1n << 38n) | (1n << 16n) | (1n << 6n) | (1n << 35n) | (1n << 15n);
  const asked = BigInt(fields[0]?.permissions ?? 0);
  expect(asked & ~allowed).toBe(0n);
  expect(asked & (1n << 10n)).not.toBe(0n);
});

describe('npm run register', () => {
  test('registers everywhere', async () => {
    const { code, output, errors } = await register();
    expect({ code, output, errors }).toEqual({
      code: 0,
      output: 'Registered 16 commands everywhere.\n',
      errors: [],
    });
  });

  test('registers in one server, and clears there, and leaves those that are everywhere', async () => {
    const { id } = scene.guild;
    expect((await register('--guild', id)).output).toBe(`Registered 16 commands in server ${id}.\n`);
    expect(scene.loopback.commands(scene.guild).length).toBe(16);
    expect((await register('--guild', id, '--clear')).output).toBe(`Cleared in server ${id}.\n`);
    expect(scene.loopback.commands(scene.guild)).toEqual([]);
    expect(scene.loopback.commands().length).toBe(16);
  });

  test('says in one line that the bot is not in a server', async () => {
    const strange = scene.loopback.addGuild({ name: 'Strange', withBot: false });
    for (const id of [strange.id, '175928847299117063']) {
      const { code, errors } = await register('--guild', id);
      expect({ code, errors }).toEqual({
        code: 1,
        errors: [`The bot is not in server ${id}: invite it first.`],
      });
    }
  });

  test('says in words what is wrong with what it is given', async () => {
    expect((await register('--guild', 'mine')).code).toBe(2);
    expect((await register('--guild', 'mine')).errors[0]).toContain('takes a server');
    expect((await register('--nonsense')).code).toBe(2);
    expect((await register('--nonsense')).errors.at(-1)).toContain('Usage: npm run register');
  });

  test('says in one line that the token is wrong, missing, or Discord out of reach', async () => {
    const { errors, code } = await registerWith({ DISCORD_TOKEN: 'wrong' });
    expect([code, errors.length]).toEqual([1, 1]);
    expect(errors[0]).toContain('Discord does not know this DISCORD_TOKEN');
    const missing = await registerWith({ DISCORD_TOKEN: '' });
    expect([missing.code, missing.errors]).toEqual([
      1,
      [expect.stringContaining('DISCORD_TOKEN is not set')],
    ]);
    const far = await registerWith({ DISCORD_API: 'http://127.0.0.1:9/api' });
    expect([far.code, far.errors]).toEqual([1, [expect.stringContaining('cannot be reached')]]);
  });
});
