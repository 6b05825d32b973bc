import type { APIMessage } from 'discord-api-types/v10';
import { useEffect, useRef, useState } from 'preact/hooks';
import { commandName } from '../composer/command-words.ts';
import { useClickOutside } from '../parts/use-click-outside.ts';
import { useSession } from '../session.ts';
import { messageText } from './message-text.ts';

const MESSAGE_COMMAND = 3;

/** What can be done with a message, behind a button; the context menu key on the message opens it too. */
export function MessageMenu({
  message,
  reply,
  name,
}: {
  readonly message: APIMessage;
  readonly reply: () => void;
  readonly name: string;
}) {
  const { view, words, language, press } = useSession();
  const [isOpen, setOpen] = useState(false);
  const [isUp, setUp] = useState(false);
  const face = useRef<HTMLButtonElement>(null);
  const box = useClickOutside<HTMLDivElement>(isOpen, () => setOpen(false));

  const open = () => {
    // Below there may be no room left.
    setUp((face.current?.getBoundingClientRect().top ?? 0) > innerHeight / 2);
    setOpen(true);
  };
  useEffect(() => {
    const article = document.getElementById(`message-${message.id}`);
    const wanted = (event: Event) => {
      // Over a link or a marked text the browser's own menu is wanted.
      if ((event.target as Element).closest('a, input, textarea')) return;
      if (!getSelection()?.isCollapsed) return;
      event.preventDefault();
      open();
    };
    article?.addEventListener('contextmenu', wanted);
    return () => article?.removeEventListener('contextmenu', wanted);
  }, [message.id]);
  useEffect(() => {
    if (isOpen) itemsOf(box.current)[0]?.focus();
  }, [isOpen, box]);

  const close = () => {
    setOpen(false);
    face.current?.focus();
  };
  const key = (event: KeyboardEvent) => {
    const items = itemsOf(box.current);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) items.at(to % items.length)?.focus();
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') return setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const run = (deed: () => void) => () => {
    close();
    deed();
  };
  const commands = view.commands.filter(({ type }) => type === MESSAGE_COMMAND);
  return (
    <div class="message-menu" ref={box}>
      <button
        ref={face}
        type="button"
        class="icon"
        aria-label={`${words.messageMenu}: ${name}`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? close() : open())}
      >
        ⋯
      </button>
      {isOpen && (
        <div
          class={`menu${isUp ? ' up' : ''}`}
          role="menu"
          aria-label={words.messageMenu}
          tabIndex={-1}
          onKeyDown={key}
        >
          {commands.map((command) => (
            <button
              key={command.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={run(() =>
                press({
                  act: 'menu',
                  channel: message.channel_id,
                  command: command.name,
                  message: message.id,
                }),
              )}
            >
              <span>{commandName(command, language)}</span>
              <span class="option-words">{words.apps}</span>
            </button>
          ))}
          <button type="button" role="menuitem" tabIndex={-1} onClick={run(reply)}>
            {words.reply}
          </button>
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={run(() => void navigator.clipboard?.writeText(messageText(message)))}
          >
            {words.copyText}
          </button>
        </div>
      )}
    </div>
  );
}

function itemsOf(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}
