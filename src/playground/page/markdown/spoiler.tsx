import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Text that is hidden until it is pressed. */
export function Spoiler({ children }: { readonly children: ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <span class="spoiler open">{children}</span>;
  return (
    <button type="button" class="spoiler" aria-expanded={false} onClick={() => setOpen(true)}>
      <span>{children}</span>
    </button>
  );
}
