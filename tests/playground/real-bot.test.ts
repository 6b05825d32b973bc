import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { type BotOptions, runBot } from '../../src/discord/run-bot.ts';
import { type Newsroom, openNewsroom } from '../../src/newsroom.ts';
import { makeExamples } from '../../src/playground/make-examples.ts';
import type { Playground } from '../../src/playground/open-playground.ts';
import type { PageEvent } from '../../src/playground/page-protocol.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeFolder } from '../support/call-cli.ts';
import { atEnd, listen, openPlace, sendAct } from './open-place.ts';

const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url));

async function startHere(
  { loopback, place, url }: Playground,
  opening: Promise<Newsroom> = openNewsroom({ corpus: CORPUS }),
  live?: BotOptions['live'],
) {
  const store = openStore(':memory:');
  store.saveSettings(place.server.id, place.settings);
  const bot = await runBot({
    live,
    token: loopback.token,
    api: loopback.api,
    opening,
    store,
    log: pino({ level: 'silent' }),
    digestWindowMs: 0,
    reader: url,
    signal: new AbortController().signal,
  });
  atEnd(async () => {
    await bot.stop();
    store.close();
  });
  return opening;
}

test('a slash command, its suggestions and its card, a question in the question channel', {
  timeout: 60_000,
}, async () => {
  const playground = await openPlace();
  const robin = await listen(playground);
  const alex = await listen(playground, playground.place.administrator.id);
  const newsroom = await startHere(playground);
  await robin.waitFor(({ type }) => type === 'commands');
  expect(robin.events).toContainEqual({ type: 'online', online: true });

  const me = robin.welcome.me.id;
  const [general = '', asking = ''] = robin.welcome.channels.map(({ id }) => id);
  const completed = await sendAct(playground, {
    act: 'complete',
    user: me,
    channel: general,
    command: 'who',
    options: { person: 'madu' },
    focused: 'person',
  });
  expect(completed.choices?.map(({ name }) => name).join()).toContain('Nicolás Maduro');

  const asked = await sendAct(playground, {
    act: 'slash',
    user: me,
    channel: general,
    command: 'when',
    options: { event: 'when did borisov meet maduro' },
  });
  expect(asked.interactionId).toMatch(/^\d+$/);
  const card = await alex.waitFor(
    (event) =>
      event.type === 'message' && JSON.stringify(event.message.components).includes('16 February 2022'),
  );
  expect(card).toMatchObject({ message: { channel_id: general, author: { id: robin.welcome.bot.id } } });

  await sendAct(playground, {
    act: 'slash',
    user: me,
    channel: general,
    command: 'help',
    options: {},
  });
  await robin.waitFor((event) => event.type === 'message' && (event.message.flags ?? 0) % 128 >= 64);
  expect(
    alex.events.filter((event) => event.type === 'message' && (event.message.flags ?? 0) % 128 >= 64),
  ).toEqual([]);
  const again = await listen(playground, playground.place.administrator.id);
  expect(again.welcome.messages[general]).toHaveLength(1);

  await sendAct(playground, {
    act: 'say',
    user: me,
    channel: asking,
    content: 'when did borisov meet maduro',
  });
  const answer = await robin.waitFor(
    (event) =>
      event.type === 'message' && event.message.channel_id === asking && event.message.author.id !== me,
  );
  expect(answer).toMatchObject({ message: { author: { id: robin.welcome.bot.id }, type: 19 } });
  // Of an article without an address.
  await sendAct(playground, {
    act: 'slash',
    user: me,
    channel: general,
    command: 'cite',
    options: { id: `c:${unlinked(newsroom)}` },
  });
  const cited = await robin.waitFor(
    (event) => event.type === 'message' && JSON.stringify(event.message.components).includes('-# **/cite** '),
  );
  const [link = ''] = /http:[^>]*\/read\/c\/[^>]*/.exec(JSON.stringify(cited)) ?? [];
  playground.showArticles(newsroom, []);
  const page = await (await fetch(link)).text();
  expect(page).toMatch(/<mark>[^<]+<\/mark>/);
  expect(playground.loopback.complaints).toEqual([]);
  expect(await makeExamples(newsroom, '2026-01-01')).toEqual([
    '/when event:when did borisov meet maduro',
    '/quote question:what did maduro say about nato',
    '/who person:oil minister of venezuela',
  ]);
});

/** The citation of a passage of an article without an address. */
function unlinked({ archive }: Newsroom): string {
  const passage = archive.passages.find(({ article }) => article.url === null);
  if (passage === undefined) throw new Error('The sample corpus has an article without an address.');
  return passage.citation.slice(2);
}

test('a bot that comes in late answers from the articles that came meanwhile', async () => {
  const playground = await openPlace();
  const robin = await listen(playground);
  const older = openNewsroom({ corpus: await makeFolder({ 'a.txt': 'The pier of Corra closed.\n' }) });
  const newer = openNewsroom({ corpus: await makeFolder({ 'a.txt': 'The well of Skerry is dry.\n' }) });
  await startHere(playground, older, { newsroom: () => newer, listen: () => {} });
  await robin.waitFor(({ type }) => type === 'commands');
  await sendAct(playground, {
    act: 'slash',
    user: robin.welcome.me.id,
    channel: robin.welcome.channels[0]?.id ?? '',
    command: 'ask',
    options: { question: 'well of Skerry' },
  });
  const shown = (event: PageEvent) => JSON.stringify(event).includes('dry');
  expect((await robin.waitFor(shown)).type).toBe('message');
});
