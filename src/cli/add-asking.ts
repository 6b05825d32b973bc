import { Option, type Command as Program } from 'commander';
import { COMMON_OPTIONS } from '../../commands/common-options.ts';
import type { Command, CommandOption } from '../command.ts';
import type { Request } from '../questions/request.ts';
import { UsageError } from './usage-error.ts';

/** What was asked, and the options that are no part of the question. */
export interface Asked {
  readonly request: Request;
  readonly corpus?: string;
  readonly json: boolean;
}

/** Adds a command that asks to a program; what it was called with goes to `run`, wrong values become usage errors. */
export function addAsking(
  program: Program,
  command: Command,
  today: string,
  run: (asked: Asked) => Promise<void>,
): Program {
  const sub = program.command(command.name).description(command.description);
  const words = command.options.find((option) => option.positional);
  if (words) sub.argument(words.required ? `<${words.name}...>` : `[${words.name}...]`, words.description);
  for (const option of command.options) {
    if (!option.positional) sub.addOption(new Option(flagOf(option), option.description));
  }
  // A script may give every command the common options; one that has no use for them takes no notice.
  const own = new Set(command.options.map(({ name }) => name));
  for (const option of COMMON_OPTIONS) {
    if (!own.has(option.name)) sub.addOption(new Option(flagOf(option)).hideHelp());
  }
  return sub
    .option('--today <date>', 'the day on which is asked; by default today')
    .option('--corpus <dir>', 'folder of articles; else CORPUS_DIR')
    .option('--json', 'one JSON object instead of text for people')
    .action(async (...given: unknown[]) => {
      const typed = words ? ((given[0] as string[] | undefined) ?? []).join(' ') : '';
      const options = given[words ? 1 : 0] as Record<string, string | boolean | undefined>;
      const { readRequest } = await import('./read-request.ts');
      const values = Object.fromEntries(
        command.options.map(({ name, kind }) => [name, optionValue(name, kind, options)]),
      );
      const request = asUsage(() =>
        readRequest(
          {
            ...command.toRequest({ ...values, ...(words && typed !== '' && { [words.name]: typed }) }, today),
            ...(options.today !== undefined && { today: options.today }),
          },
          today,
        ),
      );
      await run({
        request,
        ...(typeof options.corpus === 'string' && { corpus: options.corpus }),
        json: options.json === true,
      });
    });
}

function flagOf({ name, kind }: CommandOption): string {
  return `--${name} <${kind === 'count' ? 'n' : kind === 'date' ? 'date' : 'text'}>`;
}

function optionValue(
  name: string,
  kind: CommandOption['kind'],
  options: Record<string, unknown>,
): string | number | undefined {
  const value = options[name];
  if (typeof value !== 'string') return undefined;
  if (kind !== 'count') return value;
  if (!/^\d{1,6}$/.test(value)) throw new UsageError(`--${name}: must be a whole number, and is “${value}”`);
  return Number(value);
}

function asUsage<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
