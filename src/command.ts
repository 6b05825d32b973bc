import type { Request, RequestCommand } from './questions/request.ts';

/** One thing that can be filled in. */
export interface CommandOption {
  /** Lower case, at most 32 letters. */
  readonly name: string;
  /** At most 100 letters. */
  readonly description: string;
  /** What it holds; people, sources and dates can be completed or checked. */
  readonly kind: 'text' | 'person' | 'source' | 'date' | 'count';
  readonly required?: boolean;
  /** UTF-16 units. */
  readonly maxLength?: number;
  /** In the terminal the words after the command, without a flag. */
  readonly positional?: boolean;
}

/** What was filled in, by the option's name; nothing for an option left out. */
export type CommandValues = Readonly<Record<string, string | number | undefined>>;

/** Something that people can ask: data, and how its values make a request. Knows nothing of Discord or a terminal. */
export interface Command {
  readonly name: RequestCommand;
  /** At most 100 letters. */
  readonly description: string;
  readonly options: readonly CommandOption[];
  /** A question to try. */
  readonly example: string;
  toRequest(values: CommandValues, today: string): Request;
}
