import type { View } from '../connection/view.ts';
import { LANGUAGES, type Language } from '../words/language.ts';
import type { Words } from '../words/words.ts';
import { THEMES, type Theme } from './theme.ts';

/** Above everything: who speaks, in which language, in which look. */
export function TopBar({
  view,
  words,
  language,
  theme,
  chooseUser,
  chooseLanguage,
  chooseTheme,
}: {
  readonly view: View;
  readonly words: Words;
  readonly language: Language;
  readonly theme: Theme;
  readonly chooseUser: (id: string) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseTheme: (theme: Theme) => void;
}) {
  return (
    <header class="top-bar">
      <h1>
        Dateline <span>playground</span>
      </h1>
      <div class="switches">
        <label>
          <span>{words.speakAs}</span>
          <select value={view.me.id} onChange={(event) => chooseUser(event.currentTarget.value)}>
            {view.users
              .filter(({ isBot }) => !isBot)
              .map(({ id, name, isAdministrator }) => (
                <option key={id} value={id}>
                  {name} ({isAdministrator ? words.administrator : words.member})
                </option>
              ))}
          </select>
        </label>
        <label>
          <span>{words.language}</span>
          <select
            value={language}
            onChange={(event) => chooseLanguage(event.currentTarget.value as Language)}
          >
            {Object.entries(LANGUAGES).map(([code, { name }]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.theme}</span>
          <select value={theme} onChange={(event) => chooseTheme(event.currentTarget.value as Theme)}>
            {THEMES.map((each) => (
              <option key={each} value={each}>
                {words.themes[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
