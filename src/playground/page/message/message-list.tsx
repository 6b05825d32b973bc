import type { APIMessage } from 'discord-api-types/v10';
import type { ComponentChildren } from 'preact';
import { useSession } from '../session.ts';
import { FailureView } from './failure-view.tsx';
import { MessageView } from './message-view.tsx';
import { TypingLine } from './typing-line.tsx';
import { useFollow } from './use-follow.ts';

/** The messages of a channel, the newest below. */
export function MessageList({
  channel,
  name,
  messages,
  before,
  reply,
  dismiss,
  read,
}: {
  readonly channel: string;
  readonly name: string;
  readonly messages: readonly APIMessage[];
  /** What stands above the first message. */
  readonly before: ComponentChildren;
  readonly reply: (message: APIMessage) => void;
  readonly dismiss: (message: APIMessage) => void;
  /** A failure was read. */
  readonly read: (interactionId: string) => void;
}) {
  const { view, words } = useSession();
  const failures = view.failures.filter(({ channelId }) => channelId === channel);
  const follow = useFollow(messages, view.me.id, failures.length);
  return (
    <div class="log-frame">
      <div
        class="log"
        role="log"
        aria-label={words.messagesIn(name)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        ref={follow.log}
        onScroll={follow.scrolled}
        onKeyDown={moveFocus}
      >
        <div ref={follow.inner}>
          {before}
          {messages.length === 0 && !before && <p class="empty">{words.empty}</p>}
          {messages.map((message) => (
            <MessageView
              key={message.id}
              message={message}
              reply={() => reply(message)}
              dismiss={() => dismiss(message)}
            />
          ))}
          {failures.map((failure) => (
            <FailureView
              key={failure.interactionId}
              failure={failure}
              read={() => read(failure.interactionId)}
            />
          ))}
        </div>
      </div>
      {follow.isBehind && (
        <button type="button" class="new-messages" onClick={follow.catchUp}>
          {words.newMessages} ↓
        </button>
      )}
      <TypingLine channel={channel} />
    </div>
  );
}

/** By the arrow keys from message to message, where nothing inside of one has the focus. */
function moveFocus(event: KeyboardEvent): void {
  const log = event.currentTarget as HTMLElement;
  const target = event.target as HTMLElement;
  if (target !== log && !target.matches('article')) return;
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
  const articles = [...log.querySelectorAll<HTMLElement>('article')];
  const at = articles.indexOf(target);
  const next = at < 0 ? articles.length - 1 : at + (event.key === 'ArrowUp' ? -1 : 1);
  articles[next]?.focus();
  if (articles[next]) event.preventDefault();
}
