import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { useView } from '../connection/use-view.ts';
import { readStored, store } from '../stored.ts';
import { findLanguage, LANGUAGES, type Language } from '../words/language.ts';
import { Notices } from './notices.tsx';
import { Room } from './room.tsx';
import { useTheme } from './theme.ts';
import { TopBar } from './top-bar.tsx';

/** The whole page: who speaks, in which language, and the room below. */
export function Page() {
  const [user, setUser] = useState(() => readStored('user', 'tab'));
  const [language, setLanguage] = useState<Language>(() =>
    findLanguage(readStored('language') ?? navigator.language),
  );
  const [theme, chooseTheme] = useTheme();
  const forget = useCallback(() => chooseUser(null), []);
  const { view, lost, change } = useView(user, forget);
  const { words } = LANGUAGES[language];
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  if (view === null)
    return (
      <main class="opening">
        <h1>
          Dateline <span>playground</span>
        </h1>
        <p role="status">{lost ? words.lost : words.opening}</p>
      </main>
    );
  return (
    <>
      <TopBar
        view={view}
        words={words}
        language={language}
        theme={theme}
        chooseUser={chooseUser}
        chooseLanguage={chooseLanguage}
        chooseTheme={chooseTheme}
      />
      <Notices view={view} lost={lost} words={words} />
      <Room key={view.me.id} view={view} words={words} language={language} theme={theme} change={change} />
    </>
  );

  function chooseUser(id: string | null): void {
    store('user', id, 'tab');
    setUser(id);
  }

  function chooseLanguage(chosen: Language): void {
    store('language', chosen);
    setLanguage(chosen);
  }
}
