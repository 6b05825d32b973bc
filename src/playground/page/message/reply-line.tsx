import type { APIMessage } from 'discord-api-types/v10';
import { useSession } from '../session.ts';
import { messageGist } from './message-text.ts';

const REPLY = 19;
const SLASH = 20;

/** What a message answers: another message, or a command that somebody used. */
export function ReplyLine({ message }: { readonly message: APIMessage }) {
  const { view, words } = useSession();
  const nameOf = (user: { readonly id: string; readonly username: string }) =>
    [view.bot, ...view.users].find(({ id }) => id === user.id)?.name ?? user.username;
  const type = message.type as number;
  const asked = message.interaction_metadata as
    | { readonly user: { readonly id: string; readonly username: string }; readonly name?: string }
    | undefined;
  if (type === SLASH && asked !== undefined) {
    const name = asked.name ?? (message as { interaction?: { name?: string } }).interaction?.name;
    return (
      <p class="reply-line">
        <b>{nameOf(asked.user)}</b> {words.used} <b>{name === undefined ? '/' : `/${name}`}</b>
      </p>
    );
  }
  if (message.message_reference === undefined || type !== REPLY) return null;
  const id = message.message_reference.message_id;
  const answered =
    message.referenced_message ??
    (view.messages[message.channel_id] ?? []).find((each) => each.id === id) ??
    null;
  return (
    <p class="reply-line">
      {words.replyingTo}{' '}
      {answered === null ? (
        words.deletedMessage
      ) : (
        <button type="button" class="plain" onClick={() => show(id)}>
          <b>{nameOf(answered.author)}</b> {messageGist(answered)}
        </button>
      )}
    </p>
  );
}

function show(id: string | undefined): void {
  const element = document.getElementById(`message-${id}`);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
