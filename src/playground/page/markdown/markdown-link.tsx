import type { ComponentChildren } from 'preact';
import { useSession } from '../session.ts';
import { readerPath, safeAddress } from './safe-address.ts';

/** A link to the web in a new tab, or to our reader beside the chat; text where it is neither. */
export function MarkdownLink({
  target,
  children,
}: {
  readonly target: string;
  readonly children: ComponentChildren;
}) {
  const { openReader } = useSession();
  const address = safeAddress(target);
  if (address === null) return <>{children}</>;
  const path = readerPath(address, location.origin);
  const open = (event: MouseEvent) => {
    // With a key held the browser opens a tab or a window, as people expect.
    if (path === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openReader(path);
  };
  return (
    <a href={path ?? address} target="_blank" rel="noopener noreferrer" onClick={open}>
      {children}
    </a>
  );
}
