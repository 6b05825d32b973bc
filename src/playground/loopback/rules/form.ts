/** A JSON object, of whose fields nothing is known. */
export type Form = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one where it is none. */
export function formOf(value: unknown): Form {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Form) : {};
}

/** The value as a list; an empty one where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The number of characters as Discord counts them; 0 of what is no text. */
export function lengthOf(value: unknown): number {
  return typeof value === 'string' ? [...value].length : 0;
}

/** What is wrong with the length of a text; nothing where it is left out. */
export function checkLength(value: unknown, path: string, least: number, most: number): readonly string[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'string') return [`${path}: must be a text`];
  const length = lengthOf(value);
  return length < least || length > most
    ? [`${path}: must have ${least} to ${most} characters, has ${length}`]
    : [];
}

/** What is wrong with the number of entries of a list; nothing where it is left out. */
export function checkCount(value: unknown, path: string, least: number, most: number): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [`${path}: must be a list`];
  return value.length < least || value.length > most
    ? [`${path}: must have ${least} to ${most} entries, has ${value.length}`]
    : [];
}

/** The values that stand more than once, each named once. */
export function findDoubles(values: readonly unknown[]): readonly unknown[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

/** The value in words; whatever was sent for a name or a number can be shown. */
export function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}
