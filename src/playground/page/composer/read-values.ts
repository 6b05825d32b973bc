import type { Option } from './command-words.ts';

export const BOOLEAN = 5;
const INTEGER = 4;
const NUMBER = 10;

/** What was written into the fields, as an act carries it; fields left empty are left out. */
export function readValues(
  options: readonly Option[],
  written: Readonly<Record<string, string>>,
): Record<string, string | number | boolean> {
  const values: Record<string, string | number | boolean> = {};
  for (const option of options) {
    const text = written[option.name]?.trim() ?? '';
    if (text !== '') values[option.name] = readValue(option, text);
  }
  return values;
}

/** The first required option that is empty; null where the command can be sent. */
export function findMissing(
  options: readonly Option[],
  written: Readonly<Record<string, string>>,
): Option | null {
  return options.find(({ name, required }) => required === true && !written[name]?.trim()) ?? null;
}

function readValue({ type }: Option, text: string): string | number | boolean {
  if (type === BOOLEAN) return text === 'true';
  // What is no number is sent as it was typed, for the server to say so.
  if ((type === INTEGER || type === NUMBER) && Number.isFinite(Number(text))) return Number(text);
  return text;
}
