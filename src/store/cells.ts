import type { z } from 'zod';

/**
 * Select a column as text so, and read it with `readTextCell` or `readJsonCell`.
 * The driver reads text of its own no further than the first NUL, and ends the whole process at damaged UTF-8.
 */
export function selectText(name: string): string {
  return `CAST(${name} AS BLOB) AS ${name}`;
}

/** The text of a cell selected by `selectText`; undefined for none, or where its bytes are no UTF-8. */
export function readTextCell(cell: unknown): string | undefined {
  // The driver gives the one or the other.
  if (!(cell instanceof ArrayBuffer) && !(cell instanceof Uint8Array)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(cell);
  } catch {
    return undefined;
  }
}

/** A value as one cell of text, from which it is read whole again, its strings well-formed. */
export function writeJsonCell(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed() : part,
  );
}

/** What the cell holds where it is JSON of that shape, else undefined. */
export function readJsonCell<T>(cell: unknown, shape: z.ZodType<T>): T | undefined {
  const text = readTextCell(cell);
  if (text === undefined) return undefined;
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
