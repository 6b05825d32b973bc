import { Events } from 'discord.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { login, openPlace, type Place } from './open-bot.ts';

const CALLBACK = /POST \/interactions\//;
const ORIGINAL = /PATCH \/webhooks\//;

async function openWhen(): Promise<Place & { readonly ask: () => ReturnType<Place['loopback']['slash']> }> {
  const place = await openPlace();
  const { loopback, user, channel } = place;
  const client = await login(loopback, { rest: { timeout: 5_000 } });
  await client.application.commands.set([{ name: 'when', description: 'When' }]);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply('then');
  });
  return { ...place, ask: () => loopback.slash({ user, channel, command: 'when' }) };
}

test('a route fails as often as told, and the client tries again', async () => {
  const { loopback, ask } = await openWhen();
  loopback.fail(ORIGINAL, { status: 500, times: 2 });
  expect((await ask().answered).content).toBe('then');
  const edits = loopback.requests.filter(({ method }) => method === 'PATCH');
  expect(edits.map(({ status }) => status)).toEqual([500, 500, 200]);
});

test('a client that is told 429 waits as long as it was told', async () => {
  const { loopback, ask } = await openWhen();
  loopback.fail(ORIGINAL, { status: 429, retryAfter: 0.3 });
  await ask().answered;
  const [first, second] = loopback.requests.filter(({ method }) => method === 'PATCH');
  expect([first?.status, second?.status]).toEqual([429, 200]);
  expect((second?.at ?? 0) - (first?.answeredAt ?? 0)).toBeGreaterThanOrEqual(250);
});

test('a global 429 says that it is one', async () => {
  const { loopback } = await openWhen();
  loopback.fail(/GET \/gateway/, { status: 429, retryAfter: 2, global: true });
  const answer = await fetch(`${loopback.api}/v10/gateway`);
  expect([answer.headers.get('x-ratelimit-global'), answer.headers.get('retry-after')]).toEqual([
    'true',
    '2',
  ]);
  expect(await answer.json()).toEqual({
    message: 'You are being rate limited.',
    retry_after: 2,
    global: true,
    code: 0,
  });
});

test('a body of its own is answered, and a delay alone changes nothing else', async () => {
  const { loopback } = await openWhen();
  loopback.fail(/GET \/gateway/, { status: 503, body: { message: 'down' } });
  loopback.fail(/GET \/gateway/, { delay: 50 });
  const get = async () => {
    const answer = await fetch(`${loopback.api}/v10/gateway`);
    return [answer.status, await answer.json()];
  };
  expect(await get()).toEqual([503, { message: 'down' }]);
  expect(await get()).toEqual([200, { url: loopback.gatewayUrl }]);
  const { at = 0, answeredAt } = loopback.requests.at(-1) ?? {};
  expect((answeredAt ?? 0) - at).toBeGreaterThanOrEqual(45);
});

test('a connection is cut before anything is done, or when it is done', async () => {
  const { loopback, channel } = await openPlace();
  const post = (content: string) =>
    fetch(`${loopback.api}/v10/channels/${channel.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${loopback.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content }),
    });
  loopback.fail(/POST \/channels/, { cut: 'before' });
  loopback.fail(/POST \/channels/, { cut: 'after' });
  await expect(post('first')).rejects.toThrow();
  await expect(post('second')).rejects.toThrow();
  expect((await post('third')).status).toBe(200);
  expect(loopback.messages(channel).map(({ content }) => content)).toEqual(['second', 'third']);
});

test('a nonce is known as long as it is told', async () => {
  const { loopback, channel } = await openPlace();
  const post = async (nonce: string) => {
    await fetch(`${loopback.api}/v10/channels/${channel.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${loopback.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'x', nonce, enforce_nonce: true }),
    });
    return loopback.messages(channel).length;
  };
  expect([await post('a'), await post('a'), await post('b')]).toEqual([1, 1, 2]);
  loopback.nonceLasts = 0;
  expect(await post('a')).toBe(3);
});

test('a route that is held answers when it is released', async () => {
  const { loopback, ask } = await openWhen();
  const release = loopback.hold(ORIGINAL);
  const run = ask();
  await run.acknowledged;
  while (loopback.requests.at(-1)?.method !== 'PATCH') await new Promise((resolve) => setTimeout(resolve, 5));
  expect(run.response()?.content).toBe('');
  expect(loopback.requests.at(-1)?.status).toBeNull();
  release();
  expect((await run.answered).content).toBe('then');
});

test('an acknowledgement that is held too long leaves the run unanswered', async () => {
  const { loopback, user, channel } = await openPlace();
  const client = await login(loopback);
  await client.application.commands.set([{ name: 'when', description: 'When' }]);
  const failures: number[] = [];
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.deferReply().catch(({ code }) => failures.push(code));
  });
  loopback.lateAfter = 30;
  const release = loopback.hold(CALLBACK);
  const run = loopback.slash({ user, channel, command: 'when' });
  await expect(run.acknowledged).rejects.toThrow('never acknowledged');
  release();
  while (failures.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(failures).toEqual([10062]);
});

test('a wrong token is refused, and a route that there is not is a complaint', async () => {
  const { loopback } = await openPlace();
  const get = (path: string, token: string) =>
    fetch(`${loopback.api}/v10${path}`, { headers: { authorization: `Bot ${token}` } });
  expect((await get('/users/@me', 'wrong')).status).toBe(401);
  expect((await get('/users/@me', loopback.token)).status).toBe(200);
  expect((await get('/users/%40me', loopback.token)).status).toBe(200);
  expect(loopback.complaints).toEqual([]);
  expect((await get('/nowhere', loopback.token)).status).toBe(404);
  expect(loopback.complaints).toEqual(['GET /nowhere: the loopback has no such route']);
});

test('a body that is no JSON is a complaint', async () => {
  const { loopback, channel } = await openPlace();
  const answer = await fetch(`${loopback.api}/v10/channels/${channel.id}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${loopback.token}`, 'content-type': 'application/json' },
    body: '{',
  });
  expect(answer.status).toBe(400);
  expect(loopback.complaints.length).toBe(1);
});

test('whatever JSON a client sends, the loopback answers as Discord might', async () => {
  const { loopback, channel, user, guild } = await openPlace({});
  const message = loopback.say({ user, channel, content: 'x' });
  const routes = [
    ['POST', `/channels/${channel.id}/messages`],
    ['PATCH', `/channels/${channel.id}/messages/${message.id}`],
    ['POST', `/channels/${channel.id}/messages/${message.id}/threads`],
    ['POST', `/channels/${channel.id}/threads`],
    ['POST', '/users/@me/channels'],
    ['PUT', `/applications/${loopback.applicationId}/commands`],
    ['POST', `/applications/${loopback.applicationId}/guilds/${guild.id}/commands`],
    ['POST', '/interactions/1/t/callback'],
    ['POST', `/webhooks/${loopback.applicationId}/t`],
    ['PATCH', `/webhooks/${loopback.applicationId}/t/messages/@original`],
  ] as const;
  const json = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(fc.constantFrom('content', 'components', 'name'), fc.jsonValue()),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...routes), json, async ([method, path], body) => {
      const answer = await fetch(`${loopback.api}/v10${path}`, {
        method,
        headers: { authorization: `Bot ${loopback.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(answer.status).toBeLessThan(500);
      await answer.arrayBuffer();
    }),
  );
});
