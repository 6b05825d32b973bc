import { useEffect, useReducer, useState } from 'preact/hooks';
import type { PageEvent } from '../../page-protocol.ts';
import { applyEvent } from './apply-event.ts';
import type { View } from './view.ts';

// A browser that was refused, rather than cut off, does not try again by itself.
const TRY_AGAIN = 1_500;

/** The view that one user has, kept up to date; `lost` while the server cannot be reached. */
export function useView(
  user: string | null,
  forget: () => void,
): { readonly view: View | null; readonly lost: boolean; readonly change: (event: Local) => void } {
  const [view, tell] = useReducer(reduce, null);
  const [lost, setLost] = useState(false);

  useEffect(() => {
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let refusals = 0;
    const connect = () => {
      source = new EventSource(
        `/playground/events${user === null ? '' : `?user=${encodeURIComponent(user)}`}`,
      );
      source.onmessage = ({ data }) => {
        refusals = 0;
        setLost(false);
        const event = JSON.parse(data) as PageEvent;
        tell({ event, now: Date.now() });
      };
      source.onerror = () => {
        setLost(true);
        if (source.readyState !== EventSource.CLOSED) return;
        refusals += 1;
        // After a new start the users may be others.
        if (refusals > 1 && user !== null) forget();
        timer = setTimeout(connect, TRY_AGAIN);
      };
    };
    connect();
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [user, forget]);

  return { view, lost, change: (event) => tell({ event, now: 0 }) };
}

/** What this page alone decides about its view. */
export type Local =
  | { readonly type: 'modal closed' }
  | { readonly type: 'failure read'; readonly interactionId: string }
  /** The server refused what was pressed; `at` tells one refusal from another. */
  | { readonly type: 'refused'; readonly channelId: string; readonly words: string; readonly at: string };

function reduce(
  view: View | null,
  { event, now }: { readonly event: PageEvent | Local; readonly now: number },
): View | null {
  if (event.type === 'modal closed') return view && { ...view, modal: null };
  if (event.type === 'failure read')
    return (
      view && {
        ...view,
        failures: view.failures.filter(({ interactionId }) => interactionId !== event.interactionId),
      }
    );
  if (event.type === 'refused')
    return (
      view && {
        ...view,
        failures: [
          ...view.failures,
          { interactionId: event.at, channelId: event.channelId, words: event.words },
        ],
      }
    );
  return applyEvent(view, event, now);
}
