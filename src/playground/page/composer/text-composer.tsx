import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Listbox, moveChoice } from '../parts/listbox.tsx';
import { useSession } from '../session.ts';
import type { Listed } from './list-commands.ts';
import { type Suggestion, useSuggestions } from './use-suggestions.tsx';

/** The field in which people write, with commands and people offered while they do. */
export function TextComposer({
  text,
  commands,
  label,
  write,
  choose,
  send,
  stop,
}: {
  readonly text: string;
  readonly commands: readonly Listed[];
  readonly label: string;
  readonly write: (text: string) => void;
  readonly choose: (listed: Listed) => void;
  readonly send: () => void;
  /** Where a reply is begun. */
  readonly stop: (() => void) | null;
}) {
  const { words } = useSession();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(text.length);
  const [at, setAt] = useState(0);
  // What was on offer when somebody waved it away.
  const [refused, setRefused] = useState<string | null>(null);
  const offered = useSuggestions(text, caret, commands);
  const isOpen = offered !== null && refused !== text;
  const suggestions = isOpen ? offered.suggestions : [];
  const active = Math.min(at, Math.max(0, suggestions.length - 1));

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${Math.min(element.scrollHeight, 200)}px`;
  }, [text]);

  const take = (suggestion: Suggestion | undefined) => {
    if (suggestion === undefined) return;
    if (suggestion.command) return choose(suggestion.command);
    write(suggestion.text);
    setCaret(suggestion.caret);
    field.current?.focus();
    requestAnimationFrame(() => field.current?.setSelectionRange(suggestion.caret, suggestion.caret));
  };
  const key = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const next = suggestions.length > 0 ? moveChoice(event.key, active, suggestions.length) : null;
    if (next !== null) setAt(next);
    else if (suggestions.length > 0 && (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)))
      take(suggestions[active]);
    else if (event.key === 'Escape' && isOpen) setRefused(text);
    else if (event.key === 'Escape' && stop) stop();
    else if (event.key === 'Enter' && !event.shiftKey) send();
    else return;
    event.preventDefault();
  };
  return (
    <>
      {isOpen && suggestions.length > 0 && (
        <div class="suggestions">
          <p class="suggestions-title">{offered.title}</p>
          <Listbox
            id={id}
            label={offered.title}
            at={active}
            choices={suggestions}
            take={(each) => take(suggestions[each])}
            point={setAt}
          />
        </div>
      )}
      {isOpen && suggestions.length === 0 && offered.none && <p class="suggestions none">{offered.none}</p>}
      <textarea
        ref={field}
        rows={1}
        class="composer-field"
        aria-label={words.composer}
        placeholder={label}
        value={text}
        aria-autocomplete="list"
        aria-controls={isOpen && suggestions.length > 0 ? id : undefined}
        aria-activedescendant={isOpen && suggestions.length > 0 ? `${id}-${active}` : undefined}
        onInput={(event) => {
          setAt(0);
          setCaret(event.currentTarget.selectionStart);
          write(event.currentTarget.value);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={key}
      />
    </>
  );
}
