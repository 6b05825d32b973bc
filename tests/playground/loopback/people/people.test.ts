import { expect, test } from 'vitest';
import { openLoopback } from '../../../../src/playground/loopback/open-loopback.ts';

test('people do only what they can', async () => {
  const loopback = await openLoopback();
  const guild = loopback.addGuild({ name: 'Harbour' });
  const channel = loopback.addChannel(guild, {
    name: 'board',
    overwrites: [{ id: guild.id, type: 0, allow: '0', deny: String(1n << 11n) }],
  });
  const user = loopback.addUser({ name: 'Ada' });
  const say = (content = 'x') => loopback.say({ user, channel, content });
  expect(() => say()).toThrow('ada does not see the channel board.');
  loopback.addMember(guild, user);
  expect(() => say()).toThrow('ada may not write in board.');
  expect(() => loopback.say({ user: '1', channel, content: 'x' })).toThrow('knows no user 1');
  const dm = loopback.openDm(user);
  expect(() => loopback.say({ user, channel: dm, content: 'x'.repeat(2_001) })).toThrow(
    '2,000 characters at most',
  );
  expect(() => loopback.say({ user, channel: dm, content: ' ' })).toThrow('no empty message');
  expect(() => loopback.submit({ user, modal: { interactionId: '1' }, values: {} })).toThrow(
    'opened no modal',
  );
  expect(() => loopback.menu({ user, channel: dm, command: 'Find', message: '1' })).toThrow(
    'No command Find',
  );
  await loopback.close();
});

test('the wait for a message ends with it, or in words', async () => {
  const loopback = await openLoopback();
  const user = loopback.addUser({ name: 'Ada' });
  const channel = loopback.openDm(user);
  const waiting = loopback.waitFor(channel, ({ content }) => content === 'b');
  for (const content of ['a', 'b']) loopback.say({ user, channel, content });
  expect((await waiting).content).toBe('b');
  expect((await loopback.waitFor(channel, ({ content }) => content === 'a')).content).toBe('a');
  await expect(loopback.waitFor(channel, () => false, 5)).rejects.toThrow('No such message');
  await loopback.close();
});

test('only this machine reaches it', async () => {
  const loopback = await openLoopback();
  expect(loopback.api).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api$/);
  expect(loopback.gatewayUrl).toMatch(/^ws:\/\/127\.0\.0\.1:\d+$/);
  await loopback.close();
});
