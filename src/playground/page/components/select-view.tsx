import type { APIMessage } from 'discord-api-types/v10';
import { useId, useRef, useState } from 'preact/hooks';
import { Listbox, moveChoice } from '../parts/listbox.tsx';
import { useClickOutside } from '../parts/use-click-outside.ts';
import { useSession } from '../session.ts';
import type { Component } from './component.ts';
import { selectChoices } from './select-choices.ts';

/** A menu of a message: one choice is sent at once, several when the menu is closed. */
export function SelectView({
  select,
  message,
}: {
  readonly select: Component;
  readonly message: APIMessage;
}) {
  const { view, words, press } = useSession();
  const choices = selectChoices(select, view);
  const before = choices.filter((each) => each.default).map(({ value }) => value);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [at, setAt] = useState(0);
  const [isUp, setUp] = useState(false);
  const id = useId();
  const face = useRef<HTMLButtonElement>(null);
  const isOpen = chosen !== null;
  const isMany = (select.max_values ?? 1) > 1 || select.min_values === 0;
  const box = useClickOutside<HTMLDivElement>(isOpen, () => close(chosen));

  const send = (values: readonly string[]) => {
    setChosen(null);
    press({
      act: 'select',
      channel: message.channel_id,
      message: message.id,
      customId: select.custom_id ?? '',
      values,
    });
  };
  const close = (values: readonly string[] | null) => {
    const isNew = values !== null && [...values].sort().join() !== [...before].sort().join();
    if (isMany && isNew && values.length >= (select.min_values ?? 1)) send(values);
    else setChosen(null);
  };
  const open = () => {
    // Below there may be no room left.
    setUp((face.current?.getBoundingClientRect().bottom ?? 0) > innerHeight / 2);
    setChosen(before);
    setAt(
      Math.max(
        0,
        choices.findIndex((each) => each.default),
      ),
    );
  };
  const take = (value: string) => {
    if (!isMany) {
      face.current?.focus();
      send([value]);
      return;
    }
    const others = (chosen ?? []).filter((each) => each !== value);
    const most = select.max_values ?? 1;
    setChosen(chosen?.includes(value) ? others : [...others.slice(most === 1 ? 1 : 0), value].slice(-most));
  };
  const key = (event: KeyboardEvent) => {
    const next = moveChoice(event.key, at, choices.length);
    if (!isOpen) {
      if (next === null) return;
      open();
    } else if (next !== null) setAt(next);
    else if (event.key === 'Enter' || event.key === ' ') take(choices[at]?.value ?? '');
    else if (event.key === 'Escape' || event.key === 'Tab') {
      close(chosen);
      if (event.key === 'Tab') return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const named = choices.filter(({ value }) => before.includes(value)).map(({ label }) => label);
  return (
    <div class={`select${isUp ? ' up' : ''}`} ref={box}>
      <button
        ref={face}
        type="button"
        class="select-face"
        role="combobox"
        aria-label={select.placeholder ?? words.choose}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-activedescendant={isOpen && choices.length > 0 ? `${id}-${at}` : undefined}
        disabled={select.disabled === true || choices.length === 0}
        onClick={() => (isOpen ? close(chosen) : open())}
        onKeyDown={key}
      >
        <span>{named.length > 0 ? named.join(', ') : (select.placeholder ?? words.choose)}</span>
        <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <Listbox
          id={id}
          label={select.placeholder ?? words.choose}
          at={at}
          choices={choices.map(({ label, value, description }) => ({
            key: value,
            face: (
              <>
                <span class="option-name">{label}</span>
                {description && <span class="option-words">{description}</span>}
              </>
            ),
          }))}
          chosen={chosen}
          take={(each) => take(choices[each]?.value ?? '')}
          point={setAt}
        />
      )}
    </div>
  );
}
