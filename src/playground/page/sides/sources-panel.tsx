import { useEffect, useRef } from 'preact/hooks';
import { useSession } from '../session.ts';
import type { Theme } from './theme.ts';
import { READER, type Reading } from './use-sources.ts';

/** The articles beside the chat. */
export function SourcesPanel({
  reading,
  theme,
  close,
}: {
  readonly reading: Reading;
  readonly theme: Theme;
  readonly close: () => void;
}) {
  const { words, openReader } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Somebody opened it: the way into it begins at its heading.
    if (reading.turn > 0) heading.current?.focus();
  }, [reading]);
  const frame = useRef<HTMLIFrameElement>(null);
  const dress = () => {
    const page = frame.current?.contentDocument?.documentElement;
    // The reader has no script; by itself it looks as the system does.
    if (page) page.style.colorScheme = theme === 'system' ? '' : theme;
  };
  useEffect(dress, [theme]);
  return (
    <aside class="sources" id="sources" aria-labelledby="sources-title">
      <header>
        <h2 id="sources-title" ref={heading} tabIndex={-1}>
          {words.sources}
        </h2>
        {reading.path !== READER && (
          <button type="button" class="plain" onClick={() => openReader(READER)}>
            {words.allSources}
          </button>
        )}
        <a href={reading.path} target="_blank" rel="noopener noreferrer">
          {words.ownTab}
        </a>
        <button type="button" class="icon" aria-label={words.hideSources} onClick={close}>
          ×
        </button>
      </header>
      <iframe key={reading.turn} ref={frame} src={reading.path} title={words.sources} onLoad={dress} />
    </aside>
  );
}
