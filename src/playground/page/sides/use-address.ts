import { useEffect, useRef } from 'preact/hooks';

/** The key of the channel that the page's address names; null where it names none. */
export function addressedChannel(): string | null {
  try {
    return decodeURIComponent(location.hash.slice(1)) || null;
  } catch {
    return null;
  }
}

/**
 * Keeps the open channel in the address, so that a reload finds it again and the browser's way back leads to the channel
 * before; gives back how to go to another. Channels are told by their keys.
 */
export function useAddress(
  open: string | undefined,
  enter: (channel: string) => void,
): (channel: string) => void {
  const last = useRef(enter);
  last.current = enter;
  useEffect(() => {
    if (open !== undefined && addressedChannel() !== open) history.replaceState(null, '', addressOf(open));
  }, [open]);
  useEffect(() => {
    const went = () => last.current(addressedChannel() ?? '');
    addEventListener('popstate', went);
    return () => removeEventListener('popstate', went);
  }, []);
  return (channel) => {
    if (addressedChannel() !== channel) history.pushState(null, '', addressOf(channel));
    last.current(channel);
  };
}

function addressOf(channel: string): string {
  return `#${encodeURIComponent(channel)}`;
}
