import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestMark } from '../../../src/discord/digests/digest-mark.ts';
import { makePlan } from '../../support/digest-plan.ts';

const planOf = (id: string, createdAt = 0) => ({
  ...makePlan({ createdAt }),
  id,
  countsFrom: 0,
  pausedBecause: null,
});

test('a mark is what Discord takes, the same each time, and another for each plan and due time', () => {
  const seen = new Map<string, string>();
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), (id, createdAt, due) => {
      const mark = digestMark(planOf(String(id), createdAt), due);
      expect(digestMark(planOf(String(id), createdAt), due)).toEqual(mark);
      expect(mark.nonce.length).toBeLessThanOrEqual(25);
      expect(mark.component).toBeGreaterThan(0);
      expect(mark.component).toBeLessThan(2 ** 31);
      const of = `${id} ${createdAt} ${due}`;
      expect(seen.get(mark.nonce) ?? of).toBe(of);
      seen.set(mark.nonce, of);
    }),
  );
});
