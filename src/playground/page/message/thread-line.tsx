import type { APIMessage } from 'discord-api-types/v10';
import { useSession } from '../session.ts';

/** The way into the thread that hangs on a message; a thread has the id of the message that it began with. */
export function ThreadLine({ message }: { readonly message: APIMessage }) {
  const { view, openChannel } = useSession();
  const thread = view.channels.find(
    ({ id, kind }) => kind === 'thread' && (id === message.id || id === message.thread?.id),
  );
  if (thread === undefined || thread.id === message.channel_id) return null;
  return (
    <button type="button" class="thread-line" onClick={() => openChannel(thread.id)}>
      <span aria-hidden="true">↳ </span>
      {thread.name}
    </button>
  );
}
