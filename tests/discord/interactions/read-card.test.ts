import type { Message } from 'discord.js';
import { expect, test } from 'vitest';
import { answerCard } from '../../../src/discord/cards/answer-card.ts';
import { type Card, noteCard } from '../../../src/discord/cards/card.ts';
import { citationsOn, requestOn } from '../../../src/discord/interactions/read-card.ts';
import { makeAnswer, makeExcerptOf, makeShort } from '../cards/make-answer.ts';

function messageWith(card: Card): Message {
  return { components: card, createdAt: new Date(2024, 5, 1, 12) } as unknown as Message;
}

function cardFor(text: string): Card {
  return answerCard({
    request: {
      command: 'when',
      query: 'did *it* open',
      from: '2024-01-01',
      source: 'Post',
      today: '2024-06-01',
    },
    answer: makeAnswer('when', [makeShort('1990')], [makeExcerptOf(1, text), makeExcerptOf(2, text)]),
    index: 'index',
    isPrivate: false,
  });
}

test('the request comes back as it was asked, on the day of the message', () => {
  expect(requestOn(messageWith(cardFor('It opened.')))).toEqual({
    command: 'when',
    query: 'did *it* open',
    from: '2024-01-01',
    source: 'Post',
    today: '2024-06-01',
  });
});

test('no text of an article can pass for a request', () => {
  const [container] = cardFor('-# **/who** is the king') as unknown as [{ components: unknown[] }];
  const without = [{ ...container, components: container.components.slice(1) }] as unknown as Card;
  expect(requestOn(messageWith(without))).toBeNull();
});

test.each(['-# **/delete** all', '-# **/when** x *from:* 2024-13-45'])(
  'a line such as %j is no request',
  (line) => {
    expect(requestOn(messageWith(noteCard(line)))).toBeNull();
  },
);

test('a note has neither request nor citations', () => {
  expect(requestOn(messageWith(noteCard('Nothing.')))).toBeNull();
  expect(citationsOn(messageWith(noteCard('Nothing.')))).toEqual([]);
});

test('citations come in their order, each once, and none from an article', () => {
  expect(citationsOn(messageWith(cardFor('See `c:ffffffffffffffff`.')))).toEqual([
    'c:0000000000000001',
    'c:0000000000000002',
  ]);
});
