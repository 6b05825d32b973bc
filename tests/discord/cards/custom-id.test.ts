import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, customId, readCustomId } from '../../../src/discord/cards/custom-id.ts';

const action = fc.constantFrom<Action>('more', 'context', 'why', 'share', 'helpful', 'article', 'set');
const part = fc.string({ maxLength: 12 }).map((text) => text.replaceAll('|', ''));

test('comes back as it was written', () => {
  fc.assert(
    fc.property(action, part, fc.array(part, { maxLength: 4 }), (name, index, values) => {
      expect(readCustomId(customId(name, index, ...values))).toEqual({ action: name, index, values });
    }),
  );
});

test('an id without index or values comes back without them', () => {
  expect(readCustomId(customId('forget'))).toEqual({ action: 'forget', index: '', values: [] });
});

test('an id longer than Discord takes is an error', () => {
  expect(customId('context', '', 'x'.repeat(91))).toHaveLength(100);
  expect(() => customId('context', '', 'x'.repeat(92))).toThrow('101 characters');
});

test.each(['', 'delete|x', 'More|x', '|more', 'constructor', 'moree|x'])('%j is no id of ours', (id) => {
  expect(readCustomId(id)).toBeNull();
});
