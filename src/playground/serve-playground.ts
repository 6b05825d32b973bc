import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Newsroom } from '../newsroom.ts';
import { CONTENT_POLICY } from './content-policy.ts';
import { describeChannels, describeCommands, describeUser, visibleMessages } from './describe-place.ts';
import { eventStream } from './event-stream.ts';
import type { Loopback } from './loopback/loopback.ts';
import { readPageFile } from './page-files.ts';
import type { PageEvent, PageProgress, Welcome } from './page-protocol.ts';
import { performAct } from './perform-act.ts';
import type { Place } from './place.ts';
import { readerApp } from './reader/reader-app.ts';
import { watchAs } from './watch-as.ts';

const MOST_BYTES = 64 * 1024;

/** What the page is told besides what happens in the loopback. */
export interface PageState {
  /** Null while the articles are being read. */
  newsroom: Pick<Newsroom, 'archive'> | null;
  progress: PageProgress | null;
  examples: readonly string[];
  /** Tells every page. */
  readonly listeners: Set<(event: PageEvent) => void>;
}

/** What the playground serves itself; the loopback and its place are there when the first request comes. */
export interface PlaygroundFacts {
  readonly loopback: () => Loopback;
  readonly place: () => Place;
  readonly state: PageState;
  /** Of the built page. */
  readonly pageFolder: string | undefined;
}

/** The page, its events and its acts. */
export function servePlayground({ loopback, place, state, pageFolder }: PlaygroundFacts): Hono {
  const app = new Hono();
  app.get('/', async (context) => {
    // Files and links in messages are below the numeric address, and the page may load nothing from elsewhere.
    const { origin } = new URL(loopback().api);
    const isElsewhere = new URL(origin).host !== context.req.header('host');
    return isElsewhere ? context.redirect(`${origin}/`, 302) : sendFile('index.html');
  });
  app.get('/playground/events', (context) => {
    // Nobody would ever read what is prepared for HEAD.
    if (context.req.method !== 'GET') return context.body(null, 405);
    const wanted = context.req.query('user') ?? place().people[0]?.id;
    const me = place().people.find(({ id }) => id === wanted);
    if (me === undefined) return context.json({ error: 'Nobody here has that user id.' }, 404);
    const body = eventStream({
      first: () => welcome(loopback(), place(), state, me.id),
      watch: (tell) => {
        const unwatch = watchAs(loopback(), place(), me.id, tell);
        state.listeners.add(tell);
        return () => {
          unwatch();
          state.listeners.delete(tell);
        };
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
  });
  app.post(
    '/playground/act',
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: (context) => context.json({ error: 'That is too long.' }, 413),
    }),
    async (context) => {
      const type = context.req.header('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
      if (type !== 'application/json') return context.json({ error: 'An act is application/json.' }, 415);
      try {
        return context.json(await performAct(loopback(), place(), JSON.parse(await context.req.text())));
      } catch (error) {
        return context.json({ error: error instanceof Error ? error.message : String(error) }, 400);
      }
    },
  );
  app.use('/read/*', async (context, next) => {
    await next();
    context.res.headers.set('content-security-policy', CONTENT_POLICY.framedReader);
  });
  app.route('/', readerApp({ newsroom: () => state.newsroom, progress: () => state.progress }));
  app.get('/:name', (context) => sendFile(context.req.param('name')));

  async function sendFile(name: string): Promise<Response> {
    const file = pageFolder === undefined ? null : await readPageFile(pageFolder, name);
    if (file === null)
      return new Response(pageFolder === undefined ? 'The page is not built: npm run build' : 'Not found', {
        status: 404,
      });
    return new Response(file.bytes, { headers: { 'content-type': file.type, 'cache-control': 'no-cache' } });
  }
  return app;
}

function welcome(loopback: Loopback, place: Place, state: PageState, userId: string): Welcome {
  const users = place.people.map((user) => describeUser(place, user));
  const me = users.find(({ id }) => id === userId);
  if (me === undefined) throw new Error('A welcome is for somebody.');
  return {
    type: 'welcome',
    me,
    users,
    bot: describeUser(place, place.bot),
    server: { id: place.server.id, name: place.server.name },
    channels: describeChannels(loopback, place, userId),
    messages: visibleMessages(loopback, userId),
    commands: describeCommands(loopback, place),
    progress: state.progress,
    online: loopback.connected > 0,
    examples: state.examples,
  };
}
