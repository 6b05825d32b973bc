import { expect, test } from 'vitest';
import type { Message } from '../../../src/playground/loopback/world/message.ts';
import { citationsIn, isPrivate, labelsIn, textIn } from './read-message.ts';
import { useScene } from './scene.ts';

const scene = useScene();
const COMMAND = 'Find sources for this';

const say = (content: string, channel = scene.channel) =>
  scene.loopback.say({ user: scene.ann, channel, content });
const find = (message: Message, user = scene.newcomer(), channel = scene.channel) =>
  scene.loopback.menu({ user, channel, command: COMMAND, message }).answered;

test('what a message says is found in the articles, shown to the one who looks for it alone', async () => {
  const card = await find(say('Borisov said in Caracas that trade grew by 50 percent in a year.'));
  expect(isPrivate(card)).toBe(true);
  expect(textIn(card)).toContain('## What the articles have on this');
  expect(textIn(card)).toContain('**50 percent**');
  expect(citationsIn(card).length).toBeGreaterThan(0);
});

test('each excerpt opens its context', async () => {
  const user = scene.newcomer();
  const card = await find(say('Delcy Rodríguez met Lavrov in Turkey.'), user);
  expect(labelsIn(card)).toContain('Context');
  expect(textIn(await scene.press(card, 'Context', user))).toContain('▸ paragraph');
});

test('what no article has is said so', async () => {
  const card = await find(say('My cat likes the new sofa, and pancakes.'));
  expect(textIn(card)).toContain('The articles have nothing on this.');
});

test('a message without text has nothing to look for', async () => {
  const message = scene.loopback.world.messages.send({
    author: scene.ann,
    channel: scene.channel,
    body: { content: '', embeds: [{ image: { url: 'https://pictures.example/one.png' } }] },
  });
  const card = await find(message);
  expect(isPrivate(card)).toBe(true);
  expect(textIn(card)).toBe('This message has no text to look for.');
});

test.each(['   \u200b ', '👍', '***', 'https://pictures.example/a_b'])(
  'a message that only says %j is answered in words',
  async (content) => {
    expect(textIn(await find(say(content))).length).toBeGreaterThan(10);
  },
);

test('the longest message is looked for', async () => {
  const card = await find(say(`Borisov met Maduro at Miraflores. ${'And so on and on. '.repeat(109)}`));
  expect(textIn(card).length).toBeGreaterThan(10);
});

test('a card of the bot itself is looked for by what it shows', async () => {
  const answer = await scene.ask({ command: 'when', options: { event: 'Borisov meets Maduro' } });
  expect(textIn(await find(answer))).toContain('Borisov');
});

test('in a direct message it works as in a server', async () => {
  const channel = scene.loopback.openDm(scene.ann);
  const message = await scene.postAsBot({ content: 'Borisov met Maduro at Miraflores.' }, channel);
  expect(textIn(await find(message, scene.ann, channel))).toContain('Miraflores');
});
