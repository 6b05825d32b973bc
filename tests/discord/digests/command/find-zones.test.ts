import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isZone } from '../../../../src/digests/due-times.ts';
import { findZone, nearestZone, suggestZones } from '../../../../src/discord/digests/command/find-zones.ts';

test.each([
  ['berlin', 'Europe/Berlin'],
  ['new york', 'America/New_York'],
  ['EUROPE/PARIS', 'Europe/Paris'],
  ['são paulo', 'America/Sao_Paulo'],
])('a zone is found by %j', (typed, zone) => {
  expect(findZone(typed)).toBe(zone);
});

test.each([
  ['Europe/Berln', 'Europe/Berlin'],
  ['belrin', 'Europe/Berlin'],
  ['Amerca/New_York', 'America/New_York'],
  ['Kathmandoo', 'Asia/Kathmandu'],
])('%j is near %s', (typed, zone) => {
  expect(findZone(typed)).toBeNull();
  expect(nearestZone(typed)).toBe(zone);
});

test.each(['', 'x', 'Mars/Olympus', '+02:00', 'somewhere'])('nothing is near %j', (typed) => {
  expect(nearestZone(typed)).toBeNull();
});

test('whatever is typed, what is found or suggested is a zone', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('eu', 'ame', 'as/', 'u')), (typed) => {
      for (const zone of [findZone(typed), nearestZone(typed), ...suggestZones(typed)])
        expect(zone === null || isZone(zone)).toBe(true);
      expect(suggestZones(typed).length).toBeLessThanOrEqual(25);
    }),
  );
});
