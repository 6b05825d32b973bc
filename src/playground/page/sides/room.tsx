import type { APIMessage } from 'discord-api-types/v10';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ModalView } from '../components/modal-view.tsx';
import { Composer, type Draft } from '../composer/composer.tsx';
import { act, type Deed } from '../connection/act.ts';
import type { Local } from '../connection/use-view.ts';
import type { View } from '../connection/view.ts';
import { MessageList } from '../message/message-list.tsx';
import { useEscape } from '../parts/use-escape.ts';
import { type Session, SessionContext } from '../session.ts';
import { readStored, store } from '../stored.ts';
import type { Language } from '../words/language.ts';
import type { Words } from '../words/words.ts';
import { ChannelHead } from './channel-head.tsx';
import { ChannelList } from './channel-list.tsx';
import { Onboarding } from './onboarding.tsx';
import { type Place, placeOf } from './place.ts';
import { placeKey, placeName } from './place-name.ts';
import { SourcesPanel } from './sources-panel.tsx';
import type { Theme } from './theme.ts';
import { useAddress } from './use-address.ts';
import { useSources } from './use-sources.ts';
import { useUnread } from './use-unread.ts';

// Longer than the bot ever takes to be told of something.
const SLOW_MS = 3_000;

/** What one user has before them: channels, messages, composer, sources. */
export function Room({
  view,
  words,
  language,
  theme,
  change,
}: {
  readonly view: View;
  readonly words: Words;
  readonly language: Language;
  readonly theme: Theme;
  readonly change: (event: Local) => void;
}) {
  const me = view.me.id;
  const who = view.me.name;
  const [place, setPlace] = useState<Place>(() => placeOf(who));
  const [, setTurn] = useState(0);
  const [replyTo, setReplyTo] = useState<APIMessage | null>(null);
  const sources = useSources();
  const [hasChannels, setChannels] = useState(false);
  const [isHidden, setHidden] = useState(() => readStored('welcome') === 'hidden');
  const channel =
    view.channels.find((each) => placeKey(each) === place.channel) ??
    view.channels.find(({ kind }) => kind === 'text');
  const key = channel && placeKey(channel);
  const [draft, setDraft] = useState<Draft>(() => ({ text: place.drafts.get(key ?? '') ?? '' }));
  const unread = useUnread(view, channel?.id ?? null);

  const [isSlow, setSlow] = useState(false);

  const doAs = useCallback(
    (deed: Deed) => {
      const timer = setTimeout(() => setSlow(true), SLOW_MS);
      return act({ ...deed, user: me, locale: language }, words.unreachable).finally(() => {
        clearTimeout(timer);
        setSlow(false);
      });
    },
    [me, language, words],
  );
  const goTo = useAddress(key, (there) => {
    setPlace(placeOf(who, { channel: there }));
    setDraft({ text: placeOf(who).drafts.get(there) ?? '' });
    setReplyTo(null);
    setChannels(false);
  });
  const session: Session = useMemo(
    () => ({
      view,
      words,
      language,
      act: doAs,
      press: (deed) => {
        const channelId = 'channel' in deed ? deed.channel : '';
        doAs(deed).catch((error: Error) =>
          change({ type: 'refused', channelId, words: error.message, at: String(performance.now()) }),
        );
      },
      openReader: sources.open,
      openChannel: (id) => {
        const wanted = view.channels.find((each) => each.id === id);
        if (wanted) goTo(placeKey(wanted));
      },
    }),
    [view, words, language, doAs, me, sources.open],
  );
  useEffect(() => {
    document.title = `${channel ? placeName(channel, view.bot.name) : view.server.name} · Dateline playground`;
  }, [channel, view.bot.name, view.server.name]);
  useEscape(hasChannels, () => {
    setChannels(false);
    document.querySelector<HTMLElement>('.toggle-channels')?.focus();
  });
  if (channel === undefined || key === undefined) return <main class="opening">{words.empty}</main>;

  const isFirst = channel.id === view.channels.find(({ kind }) => kind === 'text')?.id;
  const name = placeName(channel, view.bot.name);
  const messages = (view.messages[channel.id] ?? []).filter(({ id }) => !place.dismissed.has(id));
  return (
    <SessionContext.Provider value={session}>
      <div
        class={`room${sources.isOpen ? ' with-sources' : ''}${hasChannels ? ' with-channels' : ''}`}
        data-user={me}
      >
        <ChannelList current={channel.id} unread={unread} />
        <main>
          <ChannelHead
            channel={channel}
            hasChannels={hasChannels}
            hasSources={sources.isOpen}
            toggleChannels={() => setChannels(!hasChannels)}
            showSources={sources.show}
            showWelcome={isFirst && isHidden ? () => hideWelcome(false) : null}
          />
          <MessageList
            key={channel.id}
            channel={channel.id}
            name={name}
            messages={messages}
            before={
              isFirst && !isHidden ? (
                <Onboarding fill={(text) => setDraft({ text })} hide={() => hideWelcome(true)} />
              ) : null
            }
            reply={(message) => {
              setReplyTo(message);
              setDraft({ text: place.drafts.get(key) ?? '' });
            }}
            dismiss={(message) => {
              place.dismissed.add(message.id);
              setTurn((turn) => turn + 1);
            }}
            read={(interactionId) => change({ type: 'failure read', interactionId })}
          />
          <p class="slow" role="status">
            {isSlow && words.slow}
          </p>
          <Composer
            key={`composer ${channel.id}`}
            channel={channel}
            draft={draft}
            keep={(text) => place.drafts.set(key, text)}
            replyTo={replyTo}
            stopReply={() => setReplyTo(null)}
          />
        </main>
        {sources.isOpen && <SourcesPanel reading={sources.reading} theme={theme} close={sources.close} />}
      </div>
      {view.modal && (
        <ModalView
          key={view.modal.interactionId}
          open={view.modal}
          close={() => change({ type: 'modal closed' })}
        />
      )}
    </SessionContext.Provider>
  );

  function hideWelcome(hidden: boolean): void {
    store('welcome', hidden ? 'hidden' : null);
    setHidden(hidden);
  }
}
