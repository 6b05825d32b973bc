import type { ComponentChildren } from 'preact';
import { useSession } from '../session.ts';
import { commandDescription } from './command-words.ts';
import { filterCommands, type Listed, listedName } from './list-commands.ts';
import { filterPeople, findMention } from './mentions.ts';

/** Something to take while writing: a command, or a text in place of what is written. */
export interface Suggestion {
  readonly key: string;
  readonly face: ComponentChildren;
  readonly command?: Listed;
  readonly text: string;
  readonly caret: number;
}

interface Offered {
  readonly title: string;
  readonly suggestions: readonly Suggestion[];
  /** What is said where there is nothing to take. */
  readonly none: string | null;
}

/** What is offered for the text before the caret; null where nothing is asked for. */
export function useSuggestions(text: string, caret: number, commands: readonly Listed[]): Offered | null {
  const { view, words, language } = useSession();
  if (/^\/[^\n]*$/.test(text)) {
    const found = filterCommands(commands, text.slice(1), language);
    return {
      title: words.commands,
      none: /\s/.test(text) ? null : words.noCommand,
      suggestions: found.map((listed) => ({
        key: listedName(listed, 'en-US'),
        face: (
          <>
            <span class="option-name">/{listedName(listed, language)}</span>
            <span class="option-words">
              {commandDescription(listed.path.at(-1) ?? listed.command, language)}
            </span>
          </>
        ),
        command: listed,
        text,
        caret,
      })),
    };
  }
  const mention = findMention(text, caret);
  if (mention === null) return null;
  const people = filterPeople([view.bot, ...view.users], mention.typed);
  return {
    title: words.people,
    none: null,
    suggestions: people.map(({ id, name, isBot }) => ({
      key: id,
      face: (
        <>
          <span class="option-name">@{name}</span>
          {isBot && <span class="badge">{words.app}</span>}
        </>
      ),
      text: `${text.slice(0, mention.at)}@${name} ${text.slice(caret)}`,
      caret: mention.at + name.length + 2,
    })),
  };
}
