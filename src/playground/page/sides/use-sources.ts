import { useCallback, useRef, useState } from 'preact/hooks';

/** The start of our reader. */
export const READER = '/read';

/** What is open in the reader; `turn` changes whenever it is to be opened anew. */
export interface Reading {
  readonly path: string;
  readonly turn: number;
}

// On a narrow screen the sources lie over the chat, so they are shut at first.
const isNarrow = () => matchMedia('(max-width: 60rem)').matches;

/** Whether the sources are beside the chat, and what of them is open. */
export function useSources() {
  const [reading, setReading] = useState<Reading>({ path: READER, turn: 0 });
  const [isOpen, setOpen] = useState(() => !isNarrow());
  // Where the focus goes back to.
  const opener = useRef<Element | null>(null);
  const open = useCallback((path: string) => {
    opener.current = document.activeElement;
    setReading((last) => ({ path, turn: last.turn + 1 }));
    setOpen(true);
  }, []);
  const close = () => {
    setOpen(false);
    const before = opener.current;
    opener.current = null;
    requestAnimationFrame(() => {
      const toggle = document.querySelector('.toggle-sources');
      const next = before?.isConnected && before.closest('.log') ? before : toggle;
      if (next instanceof HTMLElement) next.focus();
    });
  };
  return { reading, isOpen, open, show: () => setOpen(true), close };
}
