import { useId, useState } from 'preact/hooks';
import { Listbox, moveChoice } from '../parts/listbox.tsx';
import { useSession } from '../session.ts';
import { commandDescription, commandName, type Option } from './command-words.ts';
import type { Listed } from './list-commands.ts';
import { OptionSelect } from './option-select.tsx';
import { type Choice, useChoices } from './use-choices.ts';

const STRING = 3;
const INTEGER = 4;
const NUMBER = 10;

/** One field of a command; what the bot offers for it can be taken, and what is typed is taken as well. */
export function OptionField({
  listed,
  option,
  channel,
  written,
  write,
  pick,
  remove,
}: {
  readonly listed: Listed;
  readonly option: Option;
  readonly channel: string;
  readonly written: Readonly<Record<string, string>>;
  readonly write: (text: string) => void;
  readonly pick: (choice: Choice) => void;
  readonly remove: (() => void) | null;
}) {
  const { words, language } = useSession();
  const id = useId();
  const [isWanted, setWanted] = useState(false);
  const [at, setAt] = useState(-1);
  const choices = useChoices(listed, option, { channel, written, isWanted });
  const name = commandName(option, language);
  const isTyped = [STRING, INTEGER, NUMBER].includes(option.type) && !option.choices?.length;
  const isOpen = isWanted && choices.length > 0;
  const active = at < choices.length ? at : -1;

  const take = (each: number) => {
    const choice = choices[each];
    if (choice) pick(choice);
    setWanted(false);
    setAt(-1);
  };
  const key = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const next = moveChoice(event.key, event.key === 'ArrowUp' && active < 0 ? 0 : active, choices.length);
    if (next !== null) setAt(next);
    else if (event.key === 'Enter' && active >= 0) take(active);
    else if (event.key === 'Escape') setWanted(false);
    else {
      if (event.key === 'Tab' && active >= 0) take(active);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="option">
      <label for={id} title={commandDescription(option, language)}>
        {name}
      </label>
      {isTyped ? (
        <input
          id={id}
          type="text"
          inputMode={option.type === STRING ? 'text' : 'numeric'}
          autocomplete="off"
          value={written[option.name] ?? ''}
          required={option.required === true}
          aria-description={commandDescription(option, language)}
          placeholder={commandDescription(option, language)}
          {...(option.autocomplete && {
            role: 'combobox',
            'aria-autocomplete': 'list',
            'aria-expanded': isOpen,
            'aria-controls': isOpen ? `${id}-list` : undefined,
            'aria-activedescendant': isOpen && active >= 0 ? `${id}-list-${active}` : undefined,
          })}
          onInput={(event) => {
            write(event.currentTarget.value);
            setWanted(true);
            setAt(-1);
          }}
          onFocus={() => setWanted(true)}
          onBlur={() => setWanted(false)}
          onKeyDown={key}
        />
      ) : (
        <OptionSelect id={id} option={option} value={written[option.name] ?? ''} write={write} />
      )}
      {remove && (
        <button type="button" class="plain" aria-label={words.removeOption(name)} onClick={remove}>
          ×
        </button>
      )}
      {isOpen && (
        <Listbox
          id={`${id}-list`}
          label={words.suggestions}
          at={active}
          choices={choices.map((choice, each) => ({
            key: `${each} ${choice.value}`,
            face: <span class="option-name">{choice.name}</span>,
          }))}
          take={take}
          point={setAt}
        />
      )}
    </div>
  );
}
