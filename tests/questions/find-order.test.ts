import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOrder } from '../../src/questions/find-order.ts';

test.each([
  ['did the airport close before or after the eruption?', 'the airport close', 'the eruption', 'did'],
  ['was Dorn arrested before or after he resigned', 'Dorn arrested', 'Dorn resigned', 'was'],
  ['which came first, the strike or the vote', 'the strike', 'the vote', null],
  ['What happened earlier: the fire, or the flood?', 'the fire', 'the flood', null],
])('“%s” asks for the order of “%s” and “%s”', (text, first, second, auxiliary) => {
  expect(findOrder(text)).toEqual({ first, second, auxiliary, which: auxiliary === null });
});

test.each(['what did he say before or after', 'did the mayor leave before the vote', 'tea or coffee', ''])(
  '“%s” asks for no order',
  (text) => {
    expect(findOrder(text)).toBeNull();
  },
);

test('the halves are words of the question, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const order = findOrder(`did ${a} before or after ${b}`);
      if (order) expect(`did ${a} before or after ${b}`).toContain(order.first);
    }),
  );
});
