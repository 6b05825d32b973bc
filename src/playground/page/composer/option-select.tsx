import { useSession } from '../session.ts';
import { commandDescription, commandName, type Option } from './command-words.ts';
import { BOOLEAN } from './read-values.ts';

const CHANNEL = 7;
const ROLE = 8;

/** A field of a command in which one of a few things is chosen. */
export function OptionSelect({
  id,
  option,
  value,
  write,
}: {
  readonly id: string;
  readonly option: Option;
  readonly value: string;
  readonly write: (value: string) => void;
}) {
  const { view, words, language } = useSession();
  const choices = choicesOf();
  return (
    <select
      id={id}
      value={value}
      aria-description={commandDescription(option, language)}
      onChange={(event) => write(event.currentTarget.value)}
    >
      <option value="">{words.choose}</option>
      {choices.map(([chosen, name]) => (
        <option key={chosen} value={chosen}>
          {name}
        </option>
      ))}
    </select>
  );

  function choicesOf(): readonly (readonly [string, string])[] {
    if (option.type === BOOLEAN)
      return [
        ['true', words.yes],
        ['false', words.no],
      ];
    if (option.choices?.length)
      return option.choices.map((each) => [String(each.value), commandName(each as never, language)]);
    if (option.type === CHANNEL)
      return view.channels.filter(({ kind }) => kind !== 'direct').map((each) => [each.id, `#${each.name}`]);
    // The server here has none but everybody's.
    if (option.type === ROLE) return [];
    return [view.bot, ...view.users].map((each) => [each.id, each.name]);
  }
}
