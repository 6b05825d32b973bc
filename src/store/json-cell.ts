import type { z } from 'zod';

/**
 * A value as one cell of text, from which it is read whole again, its strings well-formed.
 * Text goes in as JSON because the driver reads a plain cell no further than its first NUL.
 */
export function writeJsonCell(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed() : part,
  );
}

/** What the cell holds where it is JSON of that shape, else undefined. */
export function readJsonCell<T>(cell: unknown, shape: z.ZodType<T>): T | undefined {
  if (typeof cell !== 'string') return undefined;
  try {
    return shape.safeParse(JSON.parse(cell)).data;
  } catch {
    return undefined;
  }
}
