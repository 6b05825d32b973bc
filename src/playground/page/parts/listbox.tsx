import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Choices to take with the mouse; what has the focus moves `at` by its keys and names `ID-AT` as its active one. */
export function Listbox({
  id,
  label,
  at,
  choices,
  chosen,
  take,
  point,
}: {
  readonly id: string;
  readonly label: string;
  readonly at: number;
  readonly choices: readonly { readonly key: string; readonly face: ComponentChildren }[];
  /** Where several can be taken, the keys of those that are. */
  readonly chosen?: readonly string[];
  readonly take: (at: number) => void;
  readonly point: (at: number) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <div
      class="listbox"
      role="listbox"
      id={id}
      ref={box}
      aria-label={label}
      aria-multiselectable={chosen !== undefined}
      tabIndex={-1}
    >
      {choices.map(({ key, face }, each) => (
        <button
          key={key}
          type="button"
          id={`${id}-${each}`}
          role="option"
          tabIndex={-1}
          class={each === at ? 'at' : ''}
          aria-selected={chosen === undefined ? each === at : chosen.includes(key)}
          // The focus stays where it is.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => take(each)}
          onPointerMove={() => each !== at && point(each)}
        >
          {face}
        </button>
      ))}
    </div>
  );
}

/** Where the choice moves by that key; null for every other key. */
export function moveChoice(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    default:
      return null;
  }
}
