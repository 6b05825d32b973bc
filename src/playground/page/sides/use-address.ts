import { useEffect, useRef } from 'preact/hooks';

/** The channel that the page's address names; null where it names none. */
export function addressedChannel(): string | null {
  return /^#(\d+)$/.exec(location.hash)?.[1] ?? null;
}

/**
 * Keeps the open channel in the address, so that a reload finds it again and the browser's way back leads to the channel
 * before; gives back how to go to another.
 */
export function useAddress(open: string | undefined, enter: (channel: string) => void): (id: string) => void {
  const last = useRef(enter);
  last.current = enter;
  useEffect(() => {
    if (open !== undefined && addressedChannel() !== open) history.replaceState(null, '', `#${open}`);
  }, [open]);
  useEffect(() => {
    const went = () => last.current(addressedChannel() ?? '');
    addEventListener('popstate', went);
    return () => removeEventListener('popstate', went);
  }, []);
  return (id) => {
    if (addressedChannel() !== id) history.pushState(null, '', `#${id}`);
    last.current(id);
  };
}
