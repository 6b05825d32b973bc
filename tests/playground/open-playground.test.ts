import { expect, test } from 'vitest';
import { listen, openPlace, sendAct } from './open-place.ts';

test('a page is welcomed as the member, with the channels and its own direct message', async () => {
  const playground = await openPlace();
  const { welcome } = await listen(playground);
  expect(welcome.me).toMatchObject({ name: 'Robin', isAdministrator: false, isBot: false });
  expect(welcome.channels.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'text general',
    'text ask-the-archive',
    'text digest',
    'direct Dateline',
  ]);
  expect(welcome.channels.at(-1)?.userId).toBe(welcome.me.id);
  expect(welcome).toMatchObject({ server: { name: 'Press Room' }, online: false, progress: null });
});

test('what one says in a channel another sees there', async () => {
  const playground = await openPlace();
  const robin = await listen(playground);
  const alex = await listen(playground, playground.place.administrator.id);
  const channel = robin.welcome.channels[0]?.id ?? '';
  const { status } = await sendAct(playground, {
    act: 'say',
    user: robin.welcome.me.id,
    channel,
    content: 'Good morning',
  });
  expect(status).toBe(200);
  const seen = await alex.waitFor(({ type }) => type === 'message');
  expect(seen).toMatchObject({ message: { content: 'Good morning', channel_id: channel } });
});
