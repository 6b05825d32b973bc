import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import type { Command } from '../commands/command.ts';

/** What a person puts into the fields of a command. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** What a person fills in. */
export interface Filling {
  readonly values: OptionValues;
  /** `name`, or `group name`. */
  readonly subcommand?: string | undefined;
  /** The field being written while choices are asked for; required fields may then be missing. */
  readonly focused?: string | undefined;
}

interface Sent {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly Sent[];
}

/** The options as Discord's client sends them; an error where it would not let them be sent. */
export function readOptions(command: Command, filling: Filling): readonly Sent[] {
  const path = filling.subcommand?.split(' ') ?? [];
  return readLevel(command.name, command.options ?? [], path, filling);
}

/** The ids that the options name: of users, channels, roles. */
export function idsOf(options: readonly Sent[]): readonly string[] {
  return options.flatMap(({ type, value, options: inner = [] }) => [
    ...(type >= 6 && type <= 9 ? [String(value)] : []),
    ...idsOf(inner),
  ]);
}

function readLevel(
  name: string,
  options: readonly APIApplicationCommandOption[],
  path: readonly string[],
  filling: Filling,
): readonly Sent[] {
  const nests = options.some(({ type }) => type <= 2);
  const [next, ...rest] = path;
  if (nests) {
    const found = options.find((each) => each.name === next);
    if (found === undefined) throw new Error(`/${name} has no subcommand ${next ?? 'chosen'}.`);
    const inner = (found as { options?: readonly APIApplicationCommandOption[] }).options ?? [];
    return [
      { name: found.name, type: found.type, options: readLevel(`${name} ${next}`, inner, rest, filling) },
    ];
  }
  if (next !== undefined) throw new Error(`/${name} has no subcommand ${next}.`);
  const unknown = Object.keys(filling.values).find((each) => !options.some((option) => option.name === each));
  if (unknown !== undefined) throw new Error(`/${name} has no option ${unknown}.`);
  return options.flatMap((option) => readOption(name, option, filling));
}

function readOption(
  command: string,
  option: APIApplicationCommandOption,
  { values, focused }: Filling,
): readonly Sent[] {
  const value = values[option.name];
  const where = `/${command} ${option.name}`;
  if (value === undefined) {
    if (focused === option.name) return [{ name: option.name, type: option.type, value: '', focused: true }];
    if (option.required === true && focused === undefined) throw new Error(`${where} is required.`);
    return [];
  }
  if (focused === option.name) {
    if ((option as { autocomplete?: boolean }).autocomplete !== true) {
      throw new Error(`${where} has no autocomplete.`);
    }
    return [{ name: option.name, type: option.type, value: String(value), focused: true }];
  }
  const wrong = findWrong(option, value);
  if (wrong !== null) throw new Error(`${where} ${wrong}`);
  return [{ name: option.name, type: option.type, value }];
}

const VALUE_TYPES: Readonly<Record<number, string>> = { 4: 'number', 5: 'boolean', 10: 'number' };

function findWrong(option: APIApplicationCommandOption, value: string | number | boolean): string | null {
  const expected = VALUE_TYPES[option.type] ?? 'string';
  if (typeof value !== expected) return `takes a ${expected}.`;
  if (option.type === 4 && !Number.isInteger(value)) return 'takes a whole number.';
  const limits = option as {
    min_length?: number;
    max_length?: number;
    min_value?: number;
    max_value?: number;
    choices?: readonly { readonly value: string | number }[];
  };
  if (typeof value === 'string' && option.type === 3) {
    if (value.length > (limits.max_length ?? 6_000)) return 'is too long.';
    if (value.length < (limits.min_length ?? 0)) return 'is too short.';
  }
  if (typeof value === 'number') {
    if (value > (limits.max_value ?? Number.MAX_SAFE_INTEGER)) return 'is too large.';
    if (value < (limits.min_value ?? Number.MIN_SAFE_INTEGER)) return 'is too small.';
  }
  if (limits.choices?.length && !limits.choices.some((choice) => choice.value === value)) {
    return 'is none of the choices.';
  }
  return null;
}
