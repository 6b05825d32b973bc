import { useLayoutEffect, useRef } from 'preact/hooks';

/** Calls `leave` on the Escape key that nothing else took, while it is open. */
export function useEscape(isOpen: boolean, leave: () => void): void {
  const last = useRef(leave);
  last.current = leave;
  useLayoutEffect(() => {
    if (!isOpen) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) last.current();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [isOpen]);
}
