import type { APIMessage } from 'discord-api-types/v10';
import type { Component } from '../components/component.ts';
import { ComponentList } from '../components/component-view.tsx';
import { FileView } from '../components/file-view.tsx';
import { Picture } from '../components/picture.tsx';
import { Markdown } from '../markdown/markdown.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { useSession } from '../session.ts';
import { EmbedView } from './embed-view.tsx';
import { isPrivate, isThinking, isThreadNote } from './message-kind.ts';
import { MessageMenu } from './message-menu.tsx';
import { MessageTime } from './message-time.tsx';
import { ReplyLine } from './reply-line.tsx';
import { ThreadLine } from './thread-line.tsx';

/** One message with everything on it. */
export function MessageView({
  message,
  reply,
  dismiss,
}: {
  readonly message: APIMessage;
  readonly reply: () => void;
  readonly dismiss: () => void;
}) {
  const { view, words } = useSession();
  const { author, content, embeds, attachments, components, edited_timestamp: edited } = message;
  const name = [view.bot, ...view.users].find(({ id }) => id === author.id)?.name ?? author.username;
  const onlyMine = isPrivate(message);
  const hasText = content !== '' && !isThreadNote(message);
  return (
    <article
      class={`message${onlyMine ? ' private' : ''}`}
      aria-labelledby={`author-${message.id}`}
      id={`message-${message.id}`}
      tabIndex={-1}
    >
      <ReplyLine message={message} />
      <Avatar name={name} isBot={author.bot === true} />
      <div class="message-body">
        <header>
          <h3 id={`author-${message.id}`}>
            {name}
            {author.bot === true && <span class="badge">{words.app}</span>}
          </h3>
          <MessageTime message={message} />
          {edited !== null && !isThinking(message) && <span class="edited">({words.edited})</span>}
        </header>
        {isThinking(message) ? (
          <p class="thinking">
            <span class="dots" aria-hidden="true" />
            {words.thinking(name)}
          </p>
        ) : (
          <>
            {isThreadNote(message) && (
              <p class="note">
                {words.threadStarted} {content}
              </p>
            )}
            {hasText && <Markdown text={content} />}
            {embeds.map((embed, at) => (
              <EmbedView key={at} embed={embed} />
            ))}
            <ComponentList components={components as unknown as readonly Component[]} message={message} />
            {attachments
              .filter((each) => !isShown(each.url, components))
              .map((each) =>
                each.content_type?.startsWith('image/') ? (
                  <div class="gallery" key={each.id}>
                    <Picture url={each.url} description={each.description} />
                  </div>
                ) : (
                  <FileView key={each.id} url={each.url} name={each.filename} size={each.size} />
                ),
              )}
          </>
        )}
        <ThreadLine message={message} />
        {onlyMine && (
          <p class="only-you">
            {words.onlyYou} ·{' '}
            <button type="button" class="plain" onClick={dismiss}>
              {words.dismiss}
            </button>
          </p>
        )}
      </div>
      <MessageMenu message={message} reply={reply} name={name} />
    </article>
  );
}

/** Components V2 show their own files. */
function isShown(url: string, components: APIMessage['components']): boolean {
  return JSON.stringify(components ?? []).includes(JSON.stringify(url));
}
