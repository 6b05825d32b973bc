import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { noteCard } from '../../src/discord/cards/card.ts';
import { cardMessage, privateCard } from '../../src/discord/payload.ts';

const NOBODY = { parse: [], repliedUser: false };

test('a card pings nobody, not even the one whom it replies to', () => {
  expect(cardMessage(noteCard('x')).allowedMentions).toEqual(NOBODY);
  expect(privateCard(noteCard('x')).allowedMentions).toEqual(NOBODY);
});

test('a card is sent as components, and privately where it says so', () => {
  expect(cardMessage(noteCard('x')).flags).toBe(MessageFlags.IsComponentsV2);
  expect(privateCard(noteCard('x')).flags).toEqual([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral]);
  expect(cardMessage(noteCard('x')).components).toHaveLength(1);
});
