import { checkDescription, checkSlashName, checkTranslations } from './command-names.ts';
import { checkCount, checkLength, type Form, findDoubles, formOf, listOf, wordOf } from './form.ts';

const SUBCOMMAND = 1;
const GROUP = 2;
const TEXT = 3;
const WHOLE = 4;
const NUMBER = 10;
const MOST_TEXT = 6_000;

/** What is wrong with the options of a command, a group or a subcommand. */
export function checkOptions(value: unknown, path: string, depth = 0): readonly string[] {
  const options = listOf(value).map(formOf);
  const nests = options.some(({ type }) => type === SUBCOMMAND || type === GROUP);
  const firstFree = options.findIndex(({ required }) => required !== true);
  return [
    ...checkCount(value, path, 0, 25),
    ...findDoubles(options.map(({ name }) => name)).map((name) => `${path}: "${wordOf(name)}" stands twice`),
    ...(nests && options.some(({ type }) => type !== SUBCOMMAND && type !== GROUP)
      ? [`${path}: subcommands and other options do not mix`]
      : []),
    ...(!nests && firstFree >= 0
      ? options.flatMap(({ required, name }, at) =>
          required === true && at > firstFree
            ? [`${path}: "${wordOf(name)}" is required and must stand first`]
            : [],
        )
      : []),
    ...options.flatMap((option, at) => checkOption(option, `${path}[${at}].`, depth)),
  ];
}

function checkOption(option: Form, path: string, depth: number): readonly string[] {
  const { type } = option;
  const shared = [...checkSlashName(option, path), ...checkDescription(option, path)];
  if (!Number.isInteger(type) || Number(type) < SUBCOMMAND || Number(type) > 11) {
    return [...shared, `${path}type: must be 1 to 11`];
  }
  if (type === SUBCOMMAND || type === GROUP) {
    const isTooDeep = type === GROUP ? depth > 0 : depth > 1;
    return [
      ...shared,
      ...(isTooDeep ? [`${path}type: too deep`] : []),
      ...(option.required === true ? [`${path}required: a subcommand is never required`] : []),
      ...checkOptions(option.options, `${path}options`, depth + 1),
      ...(type === GROUP && listOf(option.options).some((inner) => formOf(inner).type !== SUBCOMMAND)
        ? [`${path}options: a group holds subcommands alone`]
        : []),
    ];
  }
  return [...shared, ...checkChoices(option, path), ...checkRange(option, path)];
}

function checkChoices(option: Form, path: string): readonly string[] {
  const { type, choices, autocomplete } = option;
  const choosing = type === TEXT || type === WHOLE || type === NUMBER;
  const given = listOf(choices).map(formOf);
  return [
    ...(autocomplete === true && !choosing ? [`${path}autocomplete: not with this type`] : []),
    ...(autocomplete === true && given.length > 0 ? [`${path}choices: not with autocomplete`] : []),
    ...(given.length > 0 && !choosing ? [`${path}choices: not with this type`] : []),
    ...checkCount(choices, `${path}choices`, 0, 25),
    ...findDoubles(given.map(({ name }) => name)).map(
      (name) => `${path}choices: "${wordOf(name)}" stands twice`,
    ),
    ...given.flatMap((choice, at) => checkChoice(choice, type, `${path}choices[${at}].`)),
  ];
}

function checkChoice(choice: Form, type: unknown, path: string): readonly string[] {
  const { name, value } = choice;
  const wrong =
    type === TEXT
      ? typeof value !== 'string'
        ? [`${path}value: must be a text`]
        : checkLength(value, `${path}value`, 1, 100)
      : typeof value === 'number' && (type === NUMBER || Number.isInteger(value))
        ? []
        : [`${path}value: must be a number`];
  const check = (text: string, where: string) => checkLength(text, where, 1, 100);
  return [
    ...(typeof name === 'string' ? check(name, `${path}name`) : [`${path}name: is required`]),
    ...checkTranslations(choice.name_localizations, `${path}name_localizations`, check),
    ...wrong,
  ];
}

function checkRange(option: Form, path: string): readonly string[] {
  const { type, min_length, max_length, min_value, max_value } = option;
  const isNumber = type === WHOLE || type === NUMBER;
  const lengths = [min_length, max_length].filter((length) => typeof length === 'number') as number[];
  const values = [min_value, max_value].filter((each) => each !== undefined && each !== null);
  return [
    ...(lengths.length > 0 && type !== TEXT ? [`${path}max_length: only with a text`] : []),
    ...(values.length > 0 && !isNumber ? [`${path}max_value: only with a number`] : []),
    ...(lengths.some((length) => length < 0 || length > MOST_TEXT) || max_length === 0
      ? [`${path}max_length: must be 1 to ${MOST_TEXT}`]
      : []),
    ...(typeof min_length === 'number' && typeof max_length === 'number' && min_length > max_length
      ? [`${path}min_length: more than max_length`]
      : []),
    ...(typeof min_value === 'number' && typeof max_value === 'number' && min_value > max_value
      ? [`${path}min_value: more than max_value`]
      : []),
  ];
}
