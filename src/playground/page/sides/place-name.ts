import type { PageChannel } from '../../page-protocol.ts';

/** A channel's name as it is spoken of: `#general`, a thread's title, the one whom a direct message is with. */
export function placeName({ kind, name }: PageChannel, bot: string): string {
  if (kind === 'direct') return bot;
  return kind === 'thread' ? name : `#${name}`;
}

/** What stands for a channel in the address and for its drafts; after a new start of the server it is still the same. */
export function placeKey({ kind, name, id }: PageChannel): string {
  if (kind === 'direct') return '@';
  return kind === 'thread' ? id : name;
}
