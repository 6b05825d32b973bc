/** What is known of a due time: it is done, or somebody is at it. */
export interface KnownDelivery {
  readonly due: number;
  readonly isDone: boolean;
}

/** What is to be decided on; all times in milliseconds since 1970. */
export interface DeliveryFacts {
  readonly now: number;
  /** Due times before it are not the plan's. */
  readonly countsFrom: number;
  /** The plan's last due times up to now, the latest first. */
  readonly dues: readonly number[];
  /** What is known of these due times. */
  readonly deliveries: readonly KnownDelivery[];
  /** A due time is made up for so long. */
  readonly windowMs: number;
}

/** What is to be done: one due time posted at most, others recorded as skipped with the reason. */
export interface Decision {
  readonly post: number | null;
  readonly skip: readonly Skip[];
}

/** Due times of which nothing will be posted, and why. */
export interface Skip {
  readonly dues: readonly number[];
  readonly reason: string;
}

/** Why a due time was skipped that nobody was there for; what stands in the history. */
export const OVERTAKEN = 'nobody was there to post it, and the next one was due by then';

/**
 * What is to be done now: the latest due time is posted where it is not done and not longer ago than the window; it and
 * all others that nothing is known of are skipped. A clock that was set back finds everything done.
 */
export function decideDelivery({ now, countsFrom, dues, deliveries, windowMs }: DeliveryFacts): Decision {
  const known = new Map(deliveries.map(({ due, isDone }) => [due, isDone]));
  const [latest, ...earlier] = dues.filter((due) => due >= countsFrom && due <= now);
  if (latest === undefined) return { post: null, skip: [] };
  const inTime = now - latest <= windowMs;
  const overtaken = earlier.filter((due) => !known.has(due));
  const late = known.has(latest) || inTime ? [] : [latest];
  return {
    post: inTime && known.get(latest) !== true ? latest : null,
    skip: [
      ...(overtaken.length > 0 ? [{ dues: overtaken, reason: OVERTAKEN }] : []),
      ...(late.length > 0 ? [{ dues: late, reason: lateWords(windowMs) }] : []),
    ],
  };
}

/** Why a due time was skipped that was found too late. */
export function lateWords(windowMs: number): string {
  const minutes = Math.round(windowMs / 60_000);
  const words = minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
  return `nobody was there to post it within ${words}`;
}
