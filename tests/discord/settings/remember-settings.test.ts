import { expect, test } from 'vitest';
import { rememberSettings } from '../../../src/discord/settings/remember-settings.ts';
import { openStore } from '../../../src/store/open-store.ts';

function countingStore() {
  const inner = openStore(':memory:');
  const told = { reads: 0 };
  const store = rememberSettings({
    ...inner,
    settings(guildId) {
      told.reads += 1;
      return inner.settings(guildId);
    },
  });
  return { inner, store, told };
}

test('settings are read once and then known', () => {
  const { inner, store, told } = countingStore();
  inner.saveSettings('1', { threads: true });
  expect(store.settings('1').threads).toBe(true);
  expect(store.settings('1').threads).toBe(true);
  expect(store.settings('2').threads).toBe(false);
  expect(told.reads).toBe(2);
});

test('a change holds at once', () => {
  const { store } = countingStore();
  expect(store.settings('1').privateByDefault).toBe(false);
  expect(store.saveSettings('1', { privateByDefault: true }).privateByDefault).toBe(true);
  expect(store.settings('1').privateByDefault).toBe(true);
});

test('of a server that is forgotten nothing is known any more', () => {
  const { store } = countingStore();
  store.saveSettings('1', { cooldownSeconds: 60 });
  store.forgetGuild('1');
  expect(store.settings('1').cooldownSeconds).toBe(3);
});
