import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { ask, type Newsroom } from '../newsroom.ts';
import { answerJson } from './answer-json.ts';
import { readRequest } from './read-request.ts';

/**
 * Answers one line for each line read, in order, as soon as it is known; a line that is no request, an
 * empty one too, gets its error.
 */
export async function batch(
  newsroom: Newsroom,
  input: Readable,
  output: Writable,
  today: string,
): Promise<void> {
  let isFirst = true;
  for await (const read of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    // Windows tools begin a file with a byte order mark.
    const line = isFirst ? read.replace(/^\ufeff/, '') : read;
    isFirst = false;
    const written = `${JSON.stringify(await answerLine(newsroom, line, today))}\n`;
    if (!output.write(written)) await once(output, 'drain');
  }
}

async function answerLine(newsroom: Newsroom, line: string, today: string): Promise<unknown> {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    return { id: null, error: 'the line is not JSON' };
  }
  const id = (fields as { id?: unknown } | null)?.id ?? null;
  try {
    const request = readRequest(fields, today);
    const start = performance.now();
    const answer = await ask(newsroom, request);
    return answerJson(answer, id, performance.now() - start);
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
