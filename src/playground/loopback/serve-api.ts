import type { Context } from 'hono';
import { Hono } from 'hono';
import { DiscordError, discordError, refuse } from './discord-error.ts';
import type { Faults } from './faults.ts';
import type { LoopbackState } from './loopback-state.ts';
import { isReply, type Route } from './routes/route.ts';
import type { Judge, SeenFile, SeenRequest } from './seen-request.ts';
import { EmptyMessage, UnknownReference } from './world/world.ts';

const VERSION = '/api/v10';

/** What the API writes down. */
export interface ApiRecord {
  readonly requests: SeenRequest[];
  readonly complaints: string[];
}

interface ApiFacts {
  readonly state: LoopbackState;
  readonly routes: readonly Route[];
  readonly faults: Faults;
  readonly record: ApiRecord;
  readonly judge: Judge | undefined;
  readonly isToken: (token: string) => boolean;
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** Discord's API under `/api/v10`: each request is written down, may fail on purpose, is judged, then answered. */
export function serveApi(facts: ApiFacts): Hono {
  // `@me` and `@original` come in both spellings.
  const app = new Hono({ getPath: (request) => new URL(request.url).pathname.replaceAll('%40', '@') });
  for (const route of facts.routes) {
    const path = route.path.replace(/\{(\w+)\}/g, ':$1');
    app.on(route.method, VERSION + path, async (context) => answer(context, route, facts));
  }
  app.all('/api/*', async (context) => {
    const request = await readRequest(context, '', {});
    facts.record.requests.push(request);
    facts.record.complaints.push(`${request.method} ${request.path}: the loopback has no such route`);
    return finish(request, facts, discordError('notFound'));
  });
  app.get('/attachments/:id/:name', (context) => {
    const file = facts.state.world.files.get(context.req.param('id'));
    if (file === undefined) return context.notFound();
    return new Response(Uint8Array.from(file.bytes), {
      headers: { 'content-type': file.type || 'application/octet-stream' },
    });
  });
  return app;
}

async function answer(context: Context, route: Route, facts: ApiFacts): Promise<Response> {
  const request = await readRequest(context, route.path, context.req.param() as Record<string, string>);
  facts.record.requests.push(request);
  if (!facts.faults.none) {
    const fault = await facts.faults.meet(`${request.method} ${request.path}`);
    if (fault !== null) return respond(request, fault.status, fault.body, fault.headers);
  }
  try {
    if (route.isOpen !== true) {
      const [kind, token = ''] = (context.req.header('authorization') ?? '').split(' ', 2);
      if (kind !== 'Bot' || !facts.isToken(token)) throw discordError('unauthorized');
    }
    if (facts.judge !== undefined) refuse(facts.judge(request));
    const given = route.answer(request, facts.state);
    if (isReply(given)) return respond(request, given.status, given.body);
    return given === undefined ? respond(request, 204, undefined) : respond(request, 200, given);
  } catch (error) {
    return finish(request, facts, error);
  }
}

function finish(request: SeenRequest, { record }: ApiFacts, error: unknown): Response {
  const known = asDiscordError(error);
  if (known === null) {
    record.complaints.push(`${request.method} ${request.path}: not understood: ${String(error)}`);
    return respond(request, 500, { message: String(error), code: 0 });
  }
  for (const complaint of known.complaints) {
    record.complaints.push(`${request.method} ${request.route}: ${complaint}`);
  }
  const errors = known.code === 50035 ? { errors: errorsOf(known.complaints) } : {};
  return respond(request, known.status, { message: known.message, code: known.code, ...errors });
}

function asDiscordError(error: unknown): DiscordError | null {
  if (error instanceof DiscordError) return error;
  if (error instanceof EmptyMessage) return discordError('emptyMessage');
  if (error instanceof UnknownReference) {
    return new DiscordError(400, 50035, 'Invalid Form Body', ['message_reference: Unknown message']);
  }
  return null;
}

function errorsOf(complaints: readonly string[]): unknown {
  return { _errors: complaints.map((message) => ({ code: 'LOOPBACK', message })) };
}

async function readRequest(
  { req }: Context,
  route: string,
  params: Readonly<Record<string, string>>,
): Promise<SeenRequest> {
  const type = req.header('content-type') ?? '';
  const at = performance.now();
  const files: SeenFile[] = [];
  let body: unknown;
  if (type.startsWith('multipart/form-data')) {
    const form = await req.raw.formData();
    for (const [field, value] of form as unknown as Iterable<[string, string | File]>) {
      if (typeof value !== 'string') files.push(await readFile(field, value));
      else if (field === 'payload_json') body = JSON.parse(value);
    }
    body ??= {};
  } else if (type.startsWith('application/json')) {
    const text = await req.text();
    body = text === '' ? undefined : JSON.parse(text);
  }
  return {
    method: req.method,
    route,
    path: req.path.startsWith(VERSION) ? req.path.slice(VERSION.length) : req.path,
    params,
    query: req.query(),
    body,
    files,
    at,
    status: null,
    answeredAt: null,
  };
}

async function readFile(field: string, file: File): Promise<SeenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { field, name: file.name, type: file.type, size: bytes.length, bytes };
}

function respond(
  request: SeenRequest,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const seen = request as Open<SeenRequest>;
  seen.status = status;
  seen.answeredAt = performance.now();
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      'x-ratelimit-limit': '10000',
      'x-ratelimit-remaining': '9999',
      'x-ratelimit-reset': String(Date.now() / 1000 + 1),
      'x-ratelimit-reset-after': '1',
      'x-ratelimit-bucket': `${request.method} ${request.route}`,
      ...headers,
    },
  });
}
