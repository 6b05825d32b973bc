import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { DigestRequest } from '../../digests/digest-request.ts';
import type { Delivery, DeliveryMark } from '../../store/deliveries.ts';
import type { DigestPlan } from '../../store/digest-plan.ts';
import type { DigestStore } from '../../store/store.ts';
import { StoreError } from '../../store/store-error.ts';
import type { DigestMessage } from '../cards/digest-card-message.ts';
import { reasonOf } from '../error-reason.ts';
import type { DigestDoor } from './digest-door.ts';
import { digestMark } from './digest-mark.ts';
import { pauseDigest } from './pause-digest.ts';
import { ComposeError, outageWords, refusalOf } from './refusal.ts';
import { requestDigest } from './request-digest.ts';

/** What a delivery works with. */
export interface DeliveryContext {
  readonly store: DigestStore;
  readonly door: DigestDoor;
  /** The post; null where there is nothing to tell. */
  readonly compose: (request: DigestRequest, plan: DigestPlan) => Promise<DigestMessage | null>;
  readonly log: Logger;
  readonly now: () => number;
  /** Names this process among those on one store. */
  readonly holder: string;
  /** A claim holds so many milliseconds; a process that ended leaves its delivery to others after that. */
  readonly holdMs: number;
  /** After a failure a delivery is put off for so long, after each further one for twice as long. */
  readonly pauseMs: number;
  /** Where the store does not take that a digest is posted, it is told so again after each of these pauses. */
  readonly markAgainMs?: readonly number[];
}

/** What became of a delivery; `put off`: it is tried again later. */
export interface Outcome {
  readonly state: 'sent' | 'skipped' | 'unknown' | 'put off';
  readonly reason: string | null;
}

/** Longer than a sending takes, with time for the composing before. */
export const HOLD_MS = 150_000;

/** Discord knows a nonce for "a few minutes"; within these a second sending is none. */
const NONCE_MS = 120_000;

export const PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 300_000;

/** What stands in the history where nothing was to be told. */
export const EMPTY = 'there was nothing new to tell';

// The message is in the channel by then: it is worth some trouble to remember that.
const MARK_AGAIN_MS = [1_000, 5_000, 20_000];

/**
 * Posts the plan's due time once: claimed before, marked after, and where an attempt before may have posted it already,
 * looked for in the channel first. With `skipBecause` nothing is posted any more, and what became of it is settled.
 * Null where another has it, or it is done.
 */
export async function deliverDigest(
  context: DeliveryContext,
  plan: DigestPlan,
  due: number,
  skipBecause: string | null = null,
): Promise<Outcome | null> {
  const { store, now, holder, holdMs } = context;
  const from = now();
  const delivery = await store.claim(plan.id, due, { by: holder, from, until: from + holdMs });
  if (delivery === null) return null;
  try {
    return await finish(context, plan, delivery, skipBecause);
  } catch (error) {
    // What cannot be written cannot be put off either: it is taken up when the claim has run out.
    if (error instanceof StoreError) throw error;
    const refusal = refusalOf(error);
    if (refusal !== null) return refuse(context, plan, delivery, refusal);
    return putOff(context, plan, delivery, error);
  }
}

async function finish(
  context: DeliveryContext,
  plan: DigestPlan,
  delivery: Delivery,
  skipBecause: string | null,
): Promise<Outcome | null> {
  const { store, door, compose, now, holder, holdMs } = context;
  const { due } = delivery;
  const mark = digestMark(plan, due);
  const { sendingSince } = delivery;
  // What comes late may have been posted by a process of which the store knows nothing: a copy of it was put back.
  const isLate = now() - due > NONCE_MS;
  if (sendingSince !== null || isLate) {
    const looked = await door.look(plan.channelId, mark, sendingSince ?? due);
    if (typeof looked === 'object') return settle(context, delivery, 'sent', null, looked.messageId);
    if (
      looked === 'unseen' &&
      sendingSince !== null &&
      !(skipBecause === null && isYoung(sendingSince, now()))
    )
      return settle(context, delivery, 'unknown', 'it may have been posted, and I may not look');
  }
  if (skipBecause !== null) return settle(context, delivery, 'skipped', skipBecause);
  const { request, through } = await requestDigest(store, plan, due, delivery.through);
  // Without the right to attach it, the post would be refused for its picture.
  const picture = plan.picture && (await door.mayAttach(plan.channelId));
  const message = await compose(request, { ...plan, picture }).catch((cause: unknown) => {
    throw new ComposeError('a digest could not be composed', { cause });
  });
  if (message === null) return settle(context, delivery, 'skipped', EMPTY);
  const at = now();
  const isOurs = await store.mark(plan.id, due, holder, {
    state: 'sending',
    at,
    through,
    until: at + holdMs,
  });
  if (!isOurs) return null;
  const messageId = await door.send(plan.channelId, message, mark);
  return settle(context, delivery, 'sent', null, messageId);
}

/** Whether Discord would still take a second sending for the first one. */
function isYoung(since: number, now: number): boolean {
  return now >= since && now - since < NONCE_MS;
}

/** Marks what became of it; where the store does not take that, again. */
async function settle(
  { store, now, holder, log, markAgainMs = MARK_AGAIN_MS }: DeliveryContext,
  { planId, due }: Delivery,
  state: 'sent' | 'skipped' | 'unknown',
  reason: string | null,
  messageId?: string,
): Promise<Outcome> {
  const mark: DeliveryMark = { state, reason, at: now(), ...(messageId !== undefined && { messageId }) };
  for (const pause of [...markAgainMs, null]) {
    try {
      await store.mark(planId, due, holder, mark);
      break;
    } catch (error) {
      if (state !== 'sent' || pause === null) throw error;
      log.error(
        { event: 'digest', digest: planId, due, err: error },
        'a digest was posted and could not be marked so',
      );
      await sleep(pause);
    }
  }
  log.info({ event: 'digest', digest: planId, due, state, ...(reason !== null && { reason }) }, 'digest');
  return { state, reason };
}

async function refuse(
  context: DeliveryContext,
  plan: DigestPlan,
  delivery: Delivery,
  { isLasting, words }: { readonly isLasting: boolean; readonly words: string },
): Promise<Outcome> {
  if (isLasting) await pauseDigest(context, plan, words);
  return settle(context, delivery, 'skipped', words);
}

/** Gives the claim back, longer each time; the window ends it. */
async function putOff(
  { store, now, holder, pauseMs, log }: DeliveryContext,
  plan: DigestPlan,
  { due, attempts, sendingSince }: Delivery,
  error: unknown,
): Promise<Outcome> {
  const reason = outageWords(error);
  const cause = error instanceof ComposeError ? error.cause : error;
  log.error({ event: 'digest', digest: plan.id, due, attempts, err: reasonOf(cause) }, 'a digest is put off');
  const pause = Math.min(LONGEST_PAUSE_MS, pauseMs * 2 ** Math.min(attempts - 1, 10));
  const known = await store.delivery(plan.id, due);
  const state = known?.state === 'sending' || sendingSince !== null ? 'sending' : 'claimed';
  await store.mark(plan.id, due, holder, { state, reason, at: now(), until: now() + pause });
  return { state: 'put off', reason };
}
