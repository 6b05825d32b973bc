import { useEffect, useState } from 'preact/hooks';
import { readStored, store } from '../stored.ts';

export type Theme = 'system' | 'light' | 'dark';

export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The look that was chosen in this browser, and how to choose another. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => {
    const stored = readStored('theme');
    return THEMES.find((each) => each === stored) ?? 'system';
  });
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    store('theme', theme === 'system' ? null : theme);
  }, [theme]);
  return [theme, setTheme];
}
