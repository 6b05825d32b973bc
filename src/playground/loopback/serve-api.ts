import type { Context } from 'hono';
import { Hono, type MiddlewareHandler } from 'hono';
import { DiscordError, discordError, refuse } from './discord-error.ts';
import type { Faults } from './faults.ts';
import { formErrors } from './form-errors.ts';
import type { LoopbackState } from './loopback-state.ts';
import { makeSeen, readBody, type Seeing, VERSION } from './read-request.ts';
import { isReply, type Route } from './routes/route.ts';
import type { Judge, SeenRequest } from './seen-request.ts';
import { EmptyMessage, UnknownReference } from './world/messages.ts';

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
  readonly guard?: MiddlewareHandler | undefined;
  readonly isToken: (token: string) => boolean;
}

/** Discord's API under `/api/v10`: each request is written down, may fail on purpose, is judged, then answered. */
export function serveApi(facts: ApiFacts): Hono {
  // `@me` and `@original` come in both spellings.
  const app = new Hono({ getPath: (request) => new URL(request.url).pathname.replaceAll('%40', '@') });
  if (facts.guard !== undefined) app.use(facts.guard);
  for (const route of facts.routes) {
    const path = route.path.replace(/\{(\w+)\}/g, ':$1');
    app.on(route.method, VERSION + path, async (context) => answer(context, route, facts));
  }
  app.all('/api/*', async (context) => {
    const request = makeSeen(context, '');
    facts.record.requests.push(request);
    facts.record.complaints.push(`${request.method} ${request.path}: the loopback has no such route`);
    return finish(request, facts, discordError('notFound'));
  });
  app.get('/attachments/:id/:name', (context) => {
    const file = facts.state.world.messages.files.get(context.req.param('id'));
    if (file === undefined) return context.notFound();
    return new Response(Uint8Array.from(file.bytes), {
      headers: { 'content-type': file.type || 'application/octet-stream' },
    });
  });
  return app;
}

async function answer(context: Context, route: Route, facts: ApiFacts): Promise<Response> {
  const request = makeSeen(context, route.path);
  facts.record.requests.push(request);
  const unread = await readBody(context, request);
  if (facts.faults.none) return answerTruly(context, route, facts, request, unread);
  const fault = await facts.faults.meet(`${request.method} ${request.path}`);
  if (fault === 'cut before') return cut(context);
  if (fault === 'cut after') {
    await answerTruly(context, route, facts, request, unread);
    return cut(context);
  }
  if (fault !== null) return respond(request, fault.status, fault.body, fault.headers);
  return answerTruly(context, route, facts, request, unread);
}

async function answerTruly(
  context: Context,
  route: Route,
  facts: ApiFacts,
  request: Seeing,
  unread: DiscordError | null,
): Promise<Response> {
  try {
    if (unread !== null) throw unread;
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

/** Ends the connection without an answer. */
function cut({ env }: Context): Response {
  const { incoming } = env as { readonly incoming?: { readonly socket: { destroy(): void } } };
  incoming?.socket.destroy();
  return new Response(null, { status: 500 });
}

function finish(request: Seeing, { record, state }: ApiFacts, error: unknown): Response {
  const known = asDiscordError(error);
  if (known === null) {
    record.complaints.push(`${request.method} ${request.path}: not understood: ${String(error)}`);
    return respond(request, 400, { message: String(error), code: 0 });
  }
  for (const complaint of known.complaints) {
    record.complaints.push(`${request.method} ${request.route}: ${complaint}`);
  }
  if (known.complaints.length > 0) {
    state.interactions.find(request.params.interaction_id ?? '')?.refuse(known.complaints);
  }
  const errors = known.code === 50035 ? { errors: formErrors(known.complaints) } : {};
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

function respond(
  request: Seeing,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  request.status = status;
  request.answeredAt = performance.now();
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
