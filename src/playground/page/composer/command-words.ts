import type { PageCommand } from '../../page-protocol.ts';

/** An option or subcommand as Discord's API writes it, read without trust. */
export interface Option {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly max_length?: number;
  readonly options?: readonly Option[];
}

/** Something with a name in several languages. */
type Named = Readonly<Record<string, unknown>> | Option;

/** Its name in the language, or in English. */
export function commandName(named: Named, language: string): string {
  return localised(named, 'name', language);
}

/** What it is said to do, in the language or in English. */
export function commandDescription(named: Named, language: string): string {
  return localised(named, 'description', language);
}

/** The options of a command, or of what is nested in it. */
export function optionsOf(command: PageCommand | Option): readonly Option[] {
  return (command.options as readonly Option[] | undefined) ?? [];
}

function localised(named: Named, key: 'name' | 'description', language: string): string {
  const all = named as Readonly<Record<string, unknown>>;
  const own = (all[`${key}_localizations`] as Record<string, string> | null | undefined)?.[language];
  return own ?? String(all[key] ?? '');
}
