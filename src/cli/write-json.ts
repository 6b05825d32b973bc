import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes a value as one line of JSON, and waits where the reader is behind. */
export async function writeJson(value: object, output: Writable): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
}
