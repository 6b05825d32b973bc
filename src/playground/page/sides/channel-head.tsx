import type { PageChannel } from '../../page-protocol.ts';
import { useSession } from '../session.ts';

/** The name of the open channel, and the buttons for what stands beside it. */
export function ChannelHead({
  channel,
  hasChannels,
  hasSources,
  toggleChannels,
  showSources,
  showWelcome,
}: {
  readonly channel: PageChannel;
  readonly hasChannels: boolean;
  readonly hasSources: boolean;
  readonly toggleChannels: () => void;
  readonly showSources: () => void;
  /** Where the welcome is hidden. */
  readonly showWelcome: (() => void) | null;
}) {
  const { view, words } = useSession();
  const name = channel.kind === 'direct' ? view.bot.name : channel.name;
  return (
    <header class="channel-head">
      <button
        type="button"
        class="icon toggle-channels"
        aria-label={hasChannels ? words.hideChannels : words.showChannels}
        aria-expanded={hasChannels}
        aria-controls="channels"
        onClick={toggleChannels}
      >
        ☰
      </button>
      <h2>
        <span class="channel-mark" aria-hidden="true">
          {channel.kind === 'direct' ? '@' : channel.kind === 'thread' ? '↳' : '#'}
        </span>
        {name}
      </h2>
      {channel.topic && <p class="topic">{channel.topic}</p>}
      {showWelcome && (
        <button type="button" class="plain" onClick={showWelcome}>
          {words.showWelcome}
        </button>
      )}
      {!hasSources && (
        <button
          type="button"
          class="button secondary toggle-sources"
          aria-label={words.showSources}
          onClick={showSources}
        >
          {words.sources}
        </button>
      )}
    </header>
  );
}
