import type { Digest } from '../../digests/digest.ts';
import { type Card, type CardPicture, makeCard } from './card.ts';

export interface DigestCardOptions {
  readonly digest: Digest;
  /** Fingerprint of the corpus. */
  readonly index: string;
  readonly picture?: CardPicture;
  /** Id of the role that is told of the digest. */
  readonly role?: string;
}

/** A digest on a card: within Discord's limits by dropping whole items. */
export function digestCard({ digest, picture }: DigestCardOptions): Card {
  return makeCard({ head: [`## ${digest.today}`], results: [], picture });
}
