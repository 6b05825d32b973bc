import { LRUCache } from 'lru-cache';
import type { DigestRequest } from '../../digests/digest-request.ts';
import { lastDues } from '../../digests/due-times.ts';
import type { DigestPlan } from '../../store/digest-plan.ts';
import type { DigestStore } from '../../store/store.ts';

/** What a due time asks for, and the number of the last article that it tells of. */
export interface RequestedDigest {
  readonly request: DigestRequest;
  readonly through: number;
}

/**
 * What the plan's due time is to tell of: articles seen since the last post, or for the first one within one period.
 * `through`: the last article, where an earlier attempt has settled on it.
 */
export async function requestDigest(
  store: DigestStore,
  plan: DigestPlan,
  due: number,
  settled: number | null = null,
): Promise<RequestedDigest> {
  const through = settled ?? (await store.lastSeen());
  const last = await store.lastSent(plan.id, due);
  const since = last === null ? (lastDues(plan, due - 1, 1)[0] ?? due) : last.due;
  const fresh =
    last === null || last.through === null
      ? await store.seenSince(since, through)
      : await store.seenBetween(last.through, through);
  const { follow, length, quiet } = plan;
  return {
    request: { fresh, today: dayIn(plan.zone, due), since: dayIn(plan.zone, since), follow, length, quiet },
    through,
  };
}

const FORMATS = new LRUCache<string, Intl.DateTimeFormat>({ max: 500 });

/** The day of the moment in the zone, as an ISO date. */
function dayIn(zone: string, moment: number): string {
  const format =
    FORMATS.get(zone) ??
    new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  FORMATS.set(zone, format);
  const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}`;
}
