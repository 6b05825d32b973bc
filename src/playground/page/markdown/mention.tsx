import { useSession } from '../session.ts';
import type { MarkdownPart } from './read-markdown.ts';

/** Whom or what a mention names, as people read it. */
export function Mention({ part }: { readonly part: MarkdownPart }) {
  const { view, openChannel } = useSession();
  const { type, id = '', fullName } = part;
  if (type === 'channel') {
    const channel = view.channels.find((each) => each.id === id);
    if (channel === undefined) return <span class="mention">#{id}</span>;
    return (
      <button type="button" class="mention" onClick={() => openChannel(id)}>
        #{channel.name}
      </button>
    );
  }
  return <span class="mention">{nameOf()}</span>;

  function nameOf(): string {
    if (type === 'slashCommand') return `/${fullName ?? ''}`;
    if (type === 'everyone' || type === 'here') return `@${type}`;
    const user = [view.bot, ...view.users].find((each) => each.id === id);
    // The bot's own role is the only one that is ever named here.
    return `@${user?.name ?? (type === 'role' ? view.bot.name : id)}`;
  }
}
