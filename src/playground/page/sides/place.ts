import { addressedChannel } from './use-address.ts';

/** Where one user is, while the page is open. */
export interface Place {
  /** Its key, as those of the drafts. */
  readonly channel: string | null;
  /** What is written and not sent, by channel. */
  readonly drafts: Map<string, string>;
  /** Private messages that were dismissed. */
  readonly dismissed: Set<string>;
}

const PLACES = new Map<string, Place>();

/** The place of whoever has that name, changed where told; the same again when they come back. */
export function placeOf(user: string, change: Partial<Pick<Place, 'channel'>> = {}): Place {
  const place = {
    // Whom the page begins with is where its address says.
    channel: PLACES.size === 0 ? addressedChannel() : null,
    drafts: new Map(),
    dismissed: new Set<string>(),
    ...PLACES.get(user),
    ...change,
  };
  PLACES.set(user, place);
  return place;
}
