import type { PageChannel } from '../../page-protocol.ts';

/** A channel's name as it is spoken of: `#general`, a thread's title, the one whom a direct message is with. */
export function placeName({ kind, name }: PageChannel, bot: string): string {
  if (kind === 'direct') return bot;
  return kind === 'thread' ? name : `#${name}`;
}
