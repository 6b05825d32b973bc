import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageActResult } from '../page-protocol.ts';
import type { Deed } from './connection/act.ts';
import type { View } from './connection/view.ts';
import type { Language } from './words/language.ts';
import type { Words } from './words/words.ts';

/** What every part of the page may need. */
export interface Session {
  readonly view: View;
  readonly words: Words;
  readonly language: Language;
  /** Does it as the chosen user; an Error in words where that is refused. */
  readonly act: (deed: Deed) => Promise<PageActResult>;
  /** The same for a press, where what goes wrong is shown in the channel. */
  readonly press: (deed: Deed) => void;
  /** Opens an article beside the chat; the path is of our reader. */
  readonly openReader: (path: string) => void;
  readonly openChannel: (id: string) => void;
}

export const SessionContext = createContext<Session | null>(null);

/** The session of the page around; an Error outside of one. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('No session.');
  return session;
}
