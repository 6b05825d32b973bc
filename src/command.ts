import type { Request, RequestCommand } from './questions/request.ts';

/** One thing that can be filled in. */
export interface CommandOption {
  /** Lower case, at most 32 letters. */
  readonly name: string;
  /** At most 100 letters. */
  readonly description: string;
  /** What it holds; people, speakers, sources and articles can be completed, dates are checked. */
  readonly kind: 'text' | 'person' | 'speaker' | 'source' | 'article' | 'date' | 'count' | 'flag';
  readonly required?: boolean;
  /** UTF-16 units. */
  readonly maxLength?: number;
  /** In the terminal the words after the command, without a flag. */
  readonly positional?: boolean;
  /** The terminal does not have it. */
  readonly discordOnly?: boolean;
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

/** A command about the bot itself: data alone, since what it does needs the place that serves it. */
export interface BotCommand {
  readonly name: string;
  /** At most 100 letters. */
  readonly description: string;
  /** `discord`: anywhere in Discord; `server`: only in a server, by those who manage it. */
  readonly needs: 'discord' | 'server';
  /** In order; where there are some, one of them is always chosen. */
  readonly subcommands: readonly Subcommand[];
}

/** One of the things that a command about the bot does. */
export interface Subcommand {
  readonly name: string;
  readonly description: string;
  /** In order, those that are required first; where left out it takes none. */
  readonly options?: readonly BotOption[];
}

/** One thing that can be filled in for the bot itself. */
export interface BotOption {
  readonly name: string;
  /** At most 100 letters. */
  readonly description: string;
  /** What it holds; people, sources, zones and digests can be completed. */
  readonly kind: 'text' | 'person' | 'source' | 'zone' | 'digest' | 'channel' | 'role' | 'flag';
  readonly required?: boolean;
  /** Of a text: it is one of these values, at most 25, shown by their names. */
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
}

/** What a command, an option or a subcommand is called and said to do in one language. */
export interface CommandWords {
  /** As Discord allows: lower case, without blanks, at most 32 letters. */
  readonly name: string;
  /** At most 100 letters. */
  readonly description: string;
  /** By the English name of the option or subcommand. */
  readonly parts?: Readonly<Record<string, CommandWords>>;
  /** What there is to choose from in its options, by value. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** What commands are called in one language. */
export interface CommandLocale {
  /** By the English name of the command; of the message menu by its label. */
  readonly commands: Readonly<Record<string, CommandWords>>;
  /** Options that many commands have, by their English name. */
  readonly parts: Readonly<Record<string, CommandWords>>;
}
