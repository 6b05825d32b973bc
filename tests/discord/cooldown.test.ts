import { expect, test } from 'vitest';
import { Cooldown } from '../../src/discord/cooldown.ts';

const NOW = 1_700_000_000_000;

test('who has not asked may ask, and then waits the rest of the time', () => {
  const cooldown = new Cooldown();
  expect(cooldown.take('user:1', 10, NOW)).toBe(0);
  expect(cooldown.take('user:1', 10, NOW + 4000)).toBe(6000);
  expect(cooldown.take('user:1', 10, NOW + 10_000)).toBe(0);
});

test('asking too early does not lengthen the wait', () => {
  const cooldown = new Cooldown();
  cooldown.take('user:1', 10, NOW);
  cooldown.take('user:1', 10, NOW + 9000);
  expect(cooldown.left('user:1', 10, NOW + 9500)).toBe(500);
});

test('looking does not count as asking', () => {
  const cooldown = new Cooldown();
  expect(cooldown.left('user:1', 10, NOW)).toBe(0);
  expect(cooldown.left('user:1', 10, NOW)).toBe(0);
});

test('others are not held up', () => {
  const cooldown = new Cooldown();
  cooldown.take('user:1', 10, NOW);
  expect(cooldown.left('user:2', 10, NOW)).toBe(0);
});

test('no cooldown never waits', () => {
  const cooldown = new Cooldown();
  expect(cooldown.take('user:1', 0, NOW)).toBe(0);
  expect(cooldown.take('user:1', 0, NOW)).toBe(0);
});

test('a clock set back blocks nobody', () => {
  const cooldown = new Cooldown();
  cooldown.take('user:1', 10, NOW);
  expect(cooldown.left('user:1', 10, NOW - 3_600_000)).toBe(0);
});

test('a setting made shorter counts at once', () => {
  const cooldown = new Cooldown();
  cooldown.take('user:1', 600, NOW);
  expect(cooldown.left('user:1', 600, NOW + 1000)).toBe(599_000);
  expect(cooldown.left('user:1', 5, NOW + 1000)).toBe(0);
  expect(cooldown.left('user:1', 0, NOW + 1000)).toBe(0);
});
