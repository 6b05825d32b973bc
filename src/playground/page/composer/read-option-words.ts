import { commandName, type Option } from './command-words.ts';

/**
 * What a line holds for the options, by their English names: `speaker:maduro topic:oil`, or without such a name all of it
 * for the first option.
 */
export function readOptionWords(
  line: string,
  options: readonly Option[],
  language: string,
): Readonly<Record<string, string>> {
  const named = new Map(
    options.flatMap((option) => [
      [option.name, option.name] as const,
      [commandName(option, language), option.name] as const,
    ]),
  );
  const marks = [...line.matchAll(/(?:^|\s)([\p{L}\p{N}_-]{1,32}):/gu)].filter(([, name = '']) =>
    named.has(name),
  );
  const filled: Record<string, string> = {};
  const lead = line.slice(0, marks[0]?.index ?? line.length).trim();
  if (lead !== '' && options[0]) filled[options[0].name] = lead;
  marks.forEach(({ 0: mark, 1: name = '', index }, at) => {
    const value = line.slice(index + mark.length, marks[at + 1]?.index ?? line.length).trim();
    if (value !== '') filled[named.get(name) ?? name] = value;
  });
  return filled;
}
