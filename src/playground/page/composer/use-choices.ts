import { useEffect, useRef, useState } from 'preact/hooks';
import { useSession } from '../session.ts';
import type { Option } from './command-words.ts';
import { type Listed, listedOptions, subcommandOf } from './list-commands.ts';
import { readValues } from './read-values.ts';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

// Short enough to feel immediate, long enough to leave out the letters between.
const SETTLES = 150;

/** What the bot offers for the field that is being written; nothing while it is not wanted. */
export function useChoices(
  listed: Listed,
  option: Option,
  {
    channel,
    written,
    isWanted,
  }: {
    readonly channel: string;
    readonly written: Readonly<Record<string, string>>;
    readonly isWanted: boolean;
  },
): readonly Choice[] {
  const { act } = useSession();
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const asked = useRef(0);
  const text = written[option.name] ?? '';
  useEffect(() => {
    asked.current += 1;
    const own = asked.current;
    if (!isWanted || option.autocomplete !== true) {
      setChoices([]);
      return;
    }
    const timer = setTimeout(async () => {
      const options = { ...readValues(listedOptions(listed), written), [option.name]: text };
      const told = await act({
        act: 'complete',
        channel,
        command: listed.command.name,
        ...subcommandOf(listed),
        options,
        focused: option.name,
      }).catch(() => ({}) as { choices?: never });
      // An answer to fewer letters may come late.
      if (own === asked.current)
        setChoices((told.choices ?? []).map(({ name, value }) => ({ name, value: String(value) })));
    }, SETTLES);
    return () => clearTimeout(timer);
  }, [text, isWanted, option, listed, channel]);
  return choices;
}
