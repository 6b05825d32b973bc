import { createHash } from 'node:crypto';
import type { DigestPlan } from '../../store/digest-plan.ts';

/** By what the post of a due time is known in Discord, the same in every process and after every restart. */
export interface DigestMark {
  /** Discord takes a second message with it for the first one, for some minutes; at most 25 characters. */
  readonly nonce: string;
  /** Id of the message's first component, by which it is found in the channel after that; 31 bits, never 0. */
  readonly component: number;
}

/** The mark of a plan's due time. */
export function digestMark({ id, createdAt }: DigestPlan, due: number): DigestMark {
  const hash = createHash('sha256').update(`${id} ${createdAt} ${due}`).digest();
  return { nonce: hash.toString('base64url').slice(0, 24), component: (hash.readUInt32BE(24) >>> 1) | 1 };
}
