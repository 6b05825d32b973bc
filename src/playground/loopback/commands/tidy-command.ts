import type { Command } from './command.ts';

/** The command as Discord gives it back: without what says nothing. */
export function tidyCommand(command: Command): Command {
  return tidy(command, (name, value) => IDLE.has(name) && value === false);
}

/** The command without its translations, as Discord lists it unless asked for them. */
export function withoutTranslations(command: Command): Command {
  return tidy(command, (name) => name === 'name_localizations' || name === 'description_localizations');
}

// `false` is what an option is anyway.
const IDLE: ReadonlySet<string> = new Set(['required', 'autocomplete']);

function tidy(command: Command, isLeftOut: (name: string, value: unknown) => boolean): Command {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name, held]) => !isLeftOut(name, held))
        .map(([name, held]) => [name, copy(held)]),
    );
  };
  return copy(command) as Command;
}
