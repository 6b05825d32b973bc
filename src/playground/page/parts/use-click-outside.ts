import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Calls `leave` on a press outside of the element, while it is open. */
export function useClickOutside<Kind extends HTMLElement>(
  isOpen: boolean,
  leave: () => void,
): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  const last = useRef(leave);
  last.current = leave;
  useEffect(() => {
    if (!isOpen) return;
    const pressed = (event: Event) => {
      if (!element.current?.contains(event.target as Node)) last.current();
    };
    document.addEventListener('pointerdown', pressed);
    return () => document.removeEventListener('pointerdown', pressed);
  }, [isOpen]);
  return element;
}
