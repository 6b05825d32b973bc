import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSession } from '../session.ts';
import { commandDescription, commandName, type Option } from './command-words.ts';
import { type Listed, listedName, listedOptions, subcommandOf } from './list-commands.ts';
import { OptionField } from './option-field.tsx';
import { readOptionWords } from './read-option-words.ts';
import { findMissing, readValues } from './read-values.ts';
import type { Choice } from './use-choices.ts';

/** The fields of a chosen command: required ones, then those that were added. */
export function CommandForm({
  listed,
  rest,
  channel,
  leave,
  fail,
}: {
  readonly listed: Listed;
  /** What was typed behind the command's name. */
  readonly rest: string;
  readonly channel: string;
  readonly leave: () => void;
  readonly fail: (words: string) => void;
}) {
  const { words, language, act } = useSession();
  const options = listedOptions(listed);
  const first = options[0];
  const [written, setWritten] = useState(() => readOptionWords(rest, options, language));
  const [picked, setPicked] = useState<Readonly<Record<string, Choice>>>({});
  const [added, setAdded] = useState<readonly string[]>(() => {
    const filled = options.filter(({ name, required }) => !required && name in written);
    // Where nothing is required the first is most likely wanted.
    const shown = filled.length === 0 && first && !first.required ? [first] : filled;
    return shown.map(({ name }) => name);
  });
  const form = useRef<HTMLFormElement>(null);
  const isSending = useRef(false);

  const focusLast = () => {
    const fields = form.current?.querySelectorAll<HTMLElement>('.option input, .option select');
    (fields?.[fields.length - 1] ?? form.current?.querySelector<HTMLElement>('[type=submit]'))?.focus();
  };
  // Before the next letter is typed.
  useLayoutEffect(() => {
    const field = form.current?.querySelector<HTMLElement>('.option input, .option select');
    if (field) field.focus();
    else focusLast();
  }, []);
  // A field is there only after it was added.
  const before = useRef(added.length);
  useEffect(() => {
    if (added.length > before.current) focusLast();
    before.current = added.length;
  }, [added.length]);

  const isShown = ({ name, required }: Option) => required === true || added.includes(name);
  const send = async (event: Event) => {
    event.preventDefault();
    if (isSending.current) return;
    const missing = findMissing(options, written);
    if (missing) return fail(words.missing(commandName(missing, language)));
    const sent = Object.fromEntries(
      Object.entries(written).map(([name, text]) => [
        name,
        picked[name]?.name === text ? picked[name].value : text,
      ]),
    );
    isSending.current = true;
    try {
      await act({
        act: 'slash',
        channel,
        command: listed.command.name,
        ...subcommandOf(listed),
        options: readValues(options, sent),
      });
      leave();
    } catch (error) {
      fail((error as Error).message);
    } finally {
      isSending.current = false;
    }
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    }
  };
  return (
    <form
      class="command-form"
      ref={form}
      onSubmit={send}
      onKeyDown={key}
      aria-label={listedName(listed, language)}
      noValidate
    >
      <div class="command-fields">
        <span class="command-name" title={commandDescription(listed.path.at(-1) ?? listed.command, language)}>
          /{listedName(listed, language)}
        </span>
        {options.filter(isShown).map((option) => (
          <OptionField
            key={option.name}
            listed={listed}
            option={option}
            channel={channel}
            written={written}
            write={(text) => setWritten({ ...written, [option.name]: text })}
            pick={(choice) => {
              setWritten({ ...written, [option.name]: choice.name });
              setPicked({ ...picked, [option.name]: choice });
            }}
            remove={
              option.required
                ? null
                : () => {
                    setWritten({ ...written, [option.name]: '' });
                    setAdded(added.filter((name) => name !== option.name));
                  }
            }
          />
        ))}
        <button type="submit" class="button primary send">
          {words.send}
        </button>
        <button type="button" class="plain" aria-label={words.leaveCommand} onClick={leave}>
          ×
        </button>
      </div>
      {options.some((option) => !isShown(option)) && (
        <fieldset class="more-options" aria-label={words.optional}>
          {options
            .filter((option) => !isShown(option))
            .map((option) => (
              <button
                key={option.name}
                type="button"
                title={commandDescription(option, language)}
                aria-label={words.addOption(commandName(option, language))}
                onClick={() => setAdded([...added, option.name])}
              >
                + {commandName(option, language)}
              </button>
            ))}
        </fieldset>
      )}
    </form>
  );
}
