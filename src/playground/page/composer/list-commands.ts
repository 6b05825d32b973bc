import type { PageChannel, PageCommand, PageUser } from '../../page-protocol.ts';
import { commandName, type Option, optionsOf } from './command-words.ts';

/** A slash command as the picker lists it: one line for each of its subcommands, or for itself. */
export interface Listed {
  readonly command: PageCommand;
  /** Outermost first; empty for a command without. */
  readonly path: readonly Option[];
}

const SLASH = 1;
const SUBCOMMAND = 1;
const GROUP = 2;
const DIRECT = 1;
const IN_SERVER = 0;

/** The slash commands that Discord would offer that user there. */
export function listCommands(
  commands: readonly PageCommand[],
  user: PageUser,
  channel: PageChannel | undefined,
): readonly Listed[] {
  const context = channel?.kind === 'direct' ? DIRECT : IN_SERVER;
  return commands
    .filter(({ type }) => type === SLASH)
    .filter(({ default_member_permissions: needed }) => needed == null || user.isAdministrator)
    .filter(({ contexts }) => !Array.isArray(contexts) || contexts.includes(context))
    .flatMap((command) => pathsOf(optionsOf(command)).map((path) => ({ command, path })));
}

/** Those whose name, in the language or in English, holds the words typed behind the stroke; what begins so first. */
export function filterCommands(all: readonly Listed[], typed: string, language: string): readonly Listed[] {
  const words = typed.toLowerCase().trim();
  const rank = (listed: Listed) => {
    const names = namesOf(listed, language);
    if (names.some((name) => name.startsWith(words))) return 0;
    return names.some((name) => name.includes(words)) ? 1 : 2;
  };
  return [0, 1].flatMap((wanted) => all.filter((listed) => rank(listed) === wanted));
}

/** The command that a typed line names, with what stands behind it; null where it names none, or is not finished. */
export function readCommandLine(
  all: readonly Listed[],
  line: string,
  language: string,
): { readonly listed: Listed; readonly rest: string } | null {
  const lower = line.toLowerCase();
  const named = all
    .flatMap((listed) => namesOf(listed, language).map((name) => ({ listed, start: `/${name} ` })))
    .filter(({ start }) => lower.startsWith(start))
    .sort((a, b) => b.start.length - a.start.length)[0];
  return named ? { listed: named.listed, rest: line.slice(named.start.length) } : null;
}

/** The full name of a listed command, in the language. */
export function listedName({ command, path }: Listed, language: string): string {
  return [command, ...path].map((each) => commandName(each, language)).join(' ');
}

/** The options that are filled in for it. */
export function listedOptions({ command, path }: Listed): readonly Option[] {
  return optionsOf(path.at(-1) ?? command).filter(({ type }) => type > GROUP);
}

/** What names the subcommand in an act; nothing for a command without. */
export function subcommandOf({ path }: Listed): { readonly subcommand?: string } {
  return path.length === 0 ? {} : { subcommand: path.map(({ name }) => name).join(' ') };
}

function namesOf(listed: Listed, language: string): readonly string[] {
  return [listedName(listed, language).toLowerCase(), listedName(listed, 'en-US').toLowerCase()];
}

function pathsOf(options: readonly Option[]): readonly (readonly Option[])[] {
  const nested = options.filter(({ type }) => type === SUBCOMMAND || type === GROUP);
  if (nested.length === 0) return [[]];
  return nested.flatMap((each) =>
    each.type === GROUP ? pathsOf(optionsOf(each)).map((path) => [each, ...path]) : [[each]],
  );
}
