import { expect, test } from 'vitest';
import { InHand } from '../../src/discord/in-hand.ts';

test('counts work until it has ended, well or not', async () => {
  const inHand = new InHand();
  inHand.hold(Promise.resolve());
  inHand.hold(Promise.reject(new Error('failed')));
  expect(inHand.count).toBe(2);
  expect(await inHand.settle(60_000)).toBe(true);
  expect(inHand.count).toBe(0);
});

test('with nothing in hand it is settled at once', async () => {
  expect(await new InHand().settle(60_000)).toBe(true);
});

test('says when something takes longer than that', async () => {
  const inHand = new InHand();
  inHand.hold(new Promise(() => {}));
  expect(await inHand.settle(5)).toBe(false);
  expect(inHand.count).toBe(1);
});
