import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOrder } from '../../src/questions/find-order.ts';

test.each([
  ['did the airport close before or after the eruption?', 'the airport close', 'the eruption', false],
  ['was Dorn arrested before or after he resigned', 'Dorn arrested', 'Dorn resigned', false],
  ['which came first, the strike or the vote', 'the strike', 'the vote', true],
  ['What happened earlier: the fire, or the flood?', 'the fire', 'the flood', true],
])('“%s” asks for the order of “%s” and “%s”', (text, first, second, which) => {
  expect(findOrder(text)).toEqual({ first, second, which });
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
