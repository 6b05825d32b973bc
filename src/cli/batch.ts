import type { Readable, Writable } from 'node:stream';
import { ask, type Newsroom } from '../newsroom.ts';
import { readRequest } from '../questions/read-request.ts';
import { answerJson } from './answer-json.ts';
import { readLines } from './read-lines.ts';
import { writeJson } from './write-json.ts';

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
  for await (const line of readLines(input)) {
    await writeJson(await answerLine(newsroom, line, today), output);
  }
}

async function answerLine(newsroom: Newsroom, line: string, today: string): Promise<object> {
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
