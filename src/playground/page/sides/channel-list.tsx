import type { PageChannel } from '../../page-protocol.ts';
import { useSession } from '../session.ts';

/** The server's channels with their threads, and the direct messages. */
export function ChannelList({
  current,
  unread,
}: {
  readonly current: string;
  readonly unread: ReadonlySet<string>;
}) {
  const { view, words } = useSession();
  const texts = view.channels.filter(({ kind }) => kind === 'text');
  const threads = view.channels.filter(({ kind }) => kind === 'thread');
  const direct = view.channels.filter(({ kind, userId }) => kind === 'direct' && userId === view.me.id);
  return (
    <nav class="channels" id="channels" aria-label={words.channels}>
      <h2>{view.server.name}</h2>
      <ul>
        {texts.map((channel) => (
          <li key={channel.id}>
            <Entry channel={channel} current={current} unread={unread} />
            <Threads
              threads={threads.filter(({ parentId }) => parentId === channel.id)}
              current={current}
              unread={unread}
            />
          </li>
        ))}
      </ul>
      {direct.length > 0 && (
        <>
          <h3>{words.directMessages}</h3>
          <ul>
            {direct.map((channel) => (
              <li key={channel.id}>
                <Entry channel={channel} current={current} unread={unread} />
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}

function Threads({
  threads,
  current,
  unread,
}: {
  readonly threads: readonly PageChannel[];
  readonly current: string;
  readonly unread: ReadonlySet<string>;
}) {
  if (threads.length === 0) return null;
  return (
    <ul class="threads">
      {threads.map((thread) => (
        <li key={thread.id}>
          <Entry channel={thread} current={current} unread={unread} />
        </li>
      ))}
    </ul>
  );
}

function Entry({
  channel,
  current,
  unread,
}: {
  readonly channel: PageChannel;
  readonly current: string;
  readonly unread: ReadonlySet<string>;
}) {
  const { view, openChannel, words } = useSession();
  const { id, kind, name } = channel;
  const isNew = unread.has(id);
  return (
    <button
      type="button"
      class={isNew ? 'unread' : ''}
      aria-current={id === current ? 'page' : undefined}
      onClick={() => openChannel(id)}
    >
      <span class="channel-mark" aria-hidden="true">
        {kind === 'direct' ? '@' : kind === 'thread' ? '↳' : '#'}
      </span>
      <span class="channel-name">{kind === 'direct' ? view.bot.name : name}</span>
      {isNew && <span class="unread-dot" role="img" aria-label={words.newMessages} />}
    </button>
  );
}
