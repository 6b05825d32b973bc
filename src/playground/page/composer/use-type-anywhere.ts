import { useEffect } from 'preact/hooks';

const TAKES_LETTERS = 'input, textarea, select, dialog *, [role=listbox], [aria-expanded=true]';

/** Letters that nothing else takes begin a message, as people know it from chats. */
export function useTypeAnywhere(focus: () => void): void {
  useEffect(() => {
    const typed = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (ctrlKey || metaKey || altKey || event.defaultPrevented) return;
      // A blank presses a button or scrolls.
      if (key.length !== 1 || key === ' ' || !(target instanceof Element)) return;
      if (!target.matches(TAKES_LETTERS)) focus();
    };
    document.addEventListener('keydown', typed);
    return () => document.removeEventListener('keydown', typed);
  }, [focus]);
}
