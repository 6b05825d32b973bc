import { LRUCache } from 'lru-cache';
import { composeDigest } from '../../digests/compose-digest.ts';
import type { DigestRequest } from '../../digests/digest-request.ts';
import type { DigestPlan } from '../../store/digest-plan.ts';
import { type DigestMessage, digestMessage } from '../cards/digest-card-message.ts';
import type { Desk } from '../desk.ts';
import { reasonOf } from '../error-reason.ts';
import { linkDigest } from './link-digest.ts';
import { requestDigest } from './request-digest.ts';

/** What decides on a post beside the request. */
type Shown = Pick<DigestPlan, 'roleId' | 'picture'>;

// Many servers ask for the same at the same time.
const KEPT = 100;

/** Makes the posts of digests: the same request on the same articles is composed once. Null where there is nothing to tell. */
export function makeComposer(
  desk: Desk,
): (request: DigestRequest, shown: Shown) => Promise<DigestMessage | null> {
  const kept = new LRUCache<string, { readonly message: DigestMessage | null }>({ max: KEPT });
  return async (request, { roleId, picture }) => {
    const newsroom = desk.newsroom ?? (await desk.ready());
    const key = JSON.stringify([newsroom.fingerprint, request, roleId, picture]);
    const known = kept.get(key);
    if (known !== undefined) return known.message;
    // Composing gives way by itself, but answers that wait should not share their time with it.
    await desk.queue.idle();
    const digest = await composeDigest(request, newsroom.archive, newsroom.index);
    const message =
      digest === null
        ? null
        : await digestMessage(linkDigest(digest, newsroom.linked), {
            index: newsroom.fingerprint,
            role: roleId ?? undefined,
            picture,
            onFailure: (error) =>
              desk.log.warn({ event: 'digest', err: reasonOf(error) }, 'the picture of a digest failed'),
          });
    kept.set(key, { message });
    return message;
  };
}

/** What the plan would post at that moment, by the very way of a post; null where there is nothing to tell. */
export async function previewDigest(
  desk: Desk,
  plan: DigestPlan,
  now: number,
): Promise<DigestMessage | null> {
  const { request } = await requestDigest(desk.store.digests, plan, now);
  return makeComposer(desk)(request, plan);
}
