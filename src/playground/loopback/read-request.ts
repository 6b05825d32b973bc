import type { Context } from 'hono';
import { DiscordError } from './discord-error.ts';
import { parseJson } from './parse-json.ts';
import type { SeenFile, SeenRequest } from './seen-request.ts';

/** Where the API begins. */
export const VERSION = '/api/v10';

/** A request that is still being written down. */
export type Seeing = { -readonly [K in keyof SeenRequest]: SeenRequest[K] };

/** The request but for its body. */
export function makeSeen({ req }: Context, route: string): Seeing {
  return {
    method: req.method,
    route,
    path: req.path.startsWith(VERSION) ? req.path.slice(VERSION.length) : req.path,
    params: req.param() as Record<string, string>,
    query: req.query(),
    body: undefined,
    files: [],
    at: performance.now(),
    status: null,
    answeredAt: null,
  };
}

/** Adds the body and the files; gives the error that the request is answered with where they cannot be read. */
export async function readBody({ req }: Context, seeing: Seeing): Promise<DiscordError | null> {
  const type = req.header('content-type') ?? '';
  try {
    if (type.startsWith('multipart/form-data')) {
      const form = await req.raw.formData();
      const files: SeenFile[] = [];
      seeing.body = {};
      for (const [field, value] of form as unknown as Iterable<[string, string | File]>) {
        if (typeof value !== 'string') files.push(await readFile(field, value));
        else if (field === 'payload_json') seeing.body = parseJson(value);
      }
      seeing.files = files;
    } else if (type.startsWith('application/json')) {
      const text = await req.text();
      if (text !== '') seeing.body = parseJson(text);
    }
    return null;
  } catch (error) {
    return new DiscordError(400, 50109, 'The request body contains invalid JSON.', [
      `body: ${String(error)}`,
    ]);
  }
}

async function readFile(field: string, file: File): Promise<SeenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { field, name: file.name, type: file.type, size: bytes.length, bytes };
}
