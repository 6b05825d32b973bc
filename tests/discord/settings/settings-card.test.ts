import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textsOf } from '../../../src/discord/cards/card.ts';
import { settingsCard } from '../../../src/discord/settings/settings-card.ts';
import { DEFAULT_SETTINGS, type GuildSettings } from '../../../src/store/settings.ts';
import { complaintsOf, componentsOf, labelsOf } from '../cards/card-rules.ts';

const CHANNELS = fc
  .integer({ min: 0, max: 500 })
  .map((count) => Array.from({ length: count }, (_, at) => String(1_000_000_000_000_000_000n + BigInt(at))));

const ANY_SETTINGS: fc.Arbitrary<GuildSettings> = fc.record({
  questionChannels: CHANNELS,
  allowedChannels: CHANNELS,
  threads: fc.boolean(),
  privateByDefault: fc.boolean(),
  keepFeedback: fc.boolean(),
  cooldownSeconds: fc.integer({ min: 0, max: 86_400 }),
  channelCooldownSeconds: fc.integer({ min: 0, max: 86_400 }),
});

test('any settings make a card that Discord takes', () => {
  fc.assert(
    fc.property(ANY_SETTINGS, fc.boolean(), (settings, readsChannels) => {
      expect(complaintsOf(settingsCard(settings, readsChannels))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('each switch says what a press does', () => {
  expect(labelsOf(settingsCard({ ...DEFAULT_SETTINGS, threads: true }, true))).toEqual([
    'Answer in a thread: turn off',
    'Private by default: turn on',
    'Keep votes and unanswered questions: turn on',
  ]);
});

test('the pause that is set is chosen, even one that is not in the list', () => {
  const card = settingsCard({ ...DEFAULT_SETTINGS, cooldownSeconds: 77 }, true);
  const chosen = componentsOf(card).flatMap(({ options = [] }) =>
    options.filter((option) => (option as { default?: boolean }).default).map(({ label }) => label),
  );
  expect(chosen[0]).toBe('Pause for a user: 77 s');
});

test('question channels that Discord does not show us are called so, and only they', () => {
  const settings = { ...DEFAULT_SETTINGS, questionChannels: ['1'] };
  const warned = (readsChannels: boolean, of: GuildSettings) =>
    textsOf(settingsCard(of, readsChannels)).join('\n').includes('Message Content intent');
  expect(warned(false, settings)).toBe(true);
  expect(warned(true, settings)).toBe(false);
  expect(warned(false, DEFAULT_SETTINGS)).toBe(false);
});
