import { checkDescription, checkMenuName, checkSlashName } from './command-names.ts';
import { type Form, findDoubles, formOf, lengthOf, listOf, wordOf } from './form.ts';
import { checkOptions } from './option-rules.ts';

const MOST_COMMANDS = 100;
const MOST_MENUS = 15;
const MOST_CHARACTERS = 8_000;

/** What is wrong with the commands that are registered together. */
export function checkCommands(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return ['commands: must be a list'];
  const commands = value.map(formOf);
  const count = (type: number) => commands.filter((command) => typeOf(command) === type).length;
  return [
    ...(count(1) > MOST_COMMANDS ? [`commands: ${MOST_COMMANDS} slash commands at most`] : []),
    ...[2, 3].flatMap((type) =>
      count(type) > MOST_MENUS ? [`commands: ${MOST_MENUS} of a menu at most`] : [],
    ),
    ...findDoubles(commands.map((command) => `${typeOf(command)} ${wordOf(command.name)}`)).map(
      (double) => `commands: "${String(double).slice(2)}" stands twice`,
    ),
    ...commands.flatMap((command, at) => checkCommand(command, `[${at}].`)),
  ];
}

/** What is wrong with a command. */
export function checkCommand(value: unknown, path = ''): readonly string[] {
  const command = formOf(value);
  const type = typeOf(command);
  if (type !== 1) {
    return [
      ...checkMenuName(command, path),
      ...(lengthOf(command.description) > 0 ? [`${path}description: a menu shows none`] : []),
      ...(listOf(command.options).length > 0 ? [`${path}options: a menu has none`] : []),
    ];
  }
  const size = sizeOf(command);
  return [
    ...checkSlashName(command, path),
    ...checkDescription(command, path),
    ...checkOptions(command.options, `${path}options`),
    ...(size > MOST_CHARACTERS
      ? [`${path}name: the command has ${size} characters in all, ${MOST_CHARACTERS} at most`]
      : []),
  ];
}

function typeOf({ type }: Form): number {
  return typeof type === 'number' ? type : 1;
}

/** Names, descriptions and values in all; of translations the longest counts. */
function sizeOf(part: Form): number {
  const longest = (text: unknown, translations: unknown) =>
    Math.max(lengthOf(text), ...Object.values(formOf(translations)).map(lengthOf));
  const inner = [...listOf(part.options), ...listOf(part.choices)];
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    lengthOf(part.value) +
    inner.reduce<number>((sum, each) => sum + sizeOf(formOf(each)), 0)
  );
}
