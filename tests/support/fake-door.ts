import type { Card } from '../../src/discord/cards/card.ts';
import type { DigestMessage } from '../../src/discord/cards/digest-card-message.ts';
import type { DigestDoor } from '../../src/discord/digests/digest-door.ts';
import type { DigestMark } from '../../src/discord/digests/digest-mark.ts';
import type { Looked } from '../../src/discord/digests/find-post.ts';

const NONCE_MS = 5 * 60_000;

/** A message that stands in a channel. */
export interface Posted {
  readonly id: string;
  readonly channelId: string;
  readonly nonce: string;
  readonly at: number;
}

/** A Discord of which a delivery sees as much as it needs; `now` is its clock. */
export class FakeDoor implements DigestDoor {
  readonly posted: Posted[] = [];
  readonly #last = new Map<string, Posted>();
  readonly told: { readonly userId: string; readonly card: Card }[] = [];
  /** How often something was sent, whatever came of it. */
  sendings = 0;
  mayLook = true;
  /** Called before a message is there; may throw. */
  before: () => void = () => {};
  /** Called when it is there; may throw. */
  after: () => void = () => {};
  /** Called before a look; may throw. */
  beforeLook: () => void = () => {};
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  async send(channelId: string, _message: DigestMessage, { nonce }: DigestMark): Promise<string> {
    this.sendings += 1;
    this.before();
    const at = this.#now();
    const last = this.#last.get(`${channelId} ${nonce}`);
    const again = last !== undefined && Math.abs(at - last.at) < NONCE_MS ? last : undefined;
    const post = again ?? { id: String(this.posted.length + 1), channelId, nonce, at };
    if (again === undefined) this.posted.push(post);
    this.#last.set(`${channelId} ${nonce}`, post);
    this.after();
    return post.id;
  }

  async look(channelId: string, { nonce }: DigestMark): Promise<Looked> {
    this.beforeLook();
    if (!this.mayLook) return 'unseen';
    const found = this.#last.get(`${channelId} ${nonce}`);
    return found === undefined ? 'absent' : { messageId: found.id };
  }

  async mayAttach(): Promise<boolean> {
    return true;
  }

  async tell(userId: string, card: Card): Promise<void> {
    this.told.push({ userId, card });
  }
}
