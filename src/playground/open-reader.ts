import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Newsroom } from '../newsroom.ts';
import { CONTENT_POLICY } from './content-policy.ts';
import { guardRequests } from './guard-requests.ts';
import type { PageProgress } from './page-protocol.ts';
import { readerApp } from './reader/reader-app.ts';

const HOST = '127.0.0.1';

/** How the reader is opened on its own. */
export interface ReaderOptions {
  readonly port: number;
  /** Where people reach it, through a proxy on this machine that keeps the host of the request. */
  readonly publicUrl: string;
  readonly newsroom: () => Pick<Newsroom, 'archive'> | null;
  readonly progress?: () => PageProgress | null;
}

/** The reader on 127.0.0.1, for the host of its public address alone; an Error in words where the port is taken. */
export async function openReader({
  port,
  publicUrl,
  ...facts
}: ReaderOptions): Promise<{ readonly port: number; close(): Promise<void> }> {
  const { origin, pathname } = new URL(publicUrl);
  const app = new Hono();
  app.use(
    guardRequests(() => [origin]),
    async (context, next) => {
      await next();
      context.res.headers.set('content-security-policy', CONTENT_POLICY.reader);
    },
  );
  const reader = readerApp(facts);
  app.route('/', reader);
  // A proxy may leave the path before ours or take it away.
  if (pathname !== '/') app.route(pathname, reader);
  const server = createServer(getRequestListener(app.fetch));
  server.listen(port, HOST);
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(
      `The reader at PUBLIC_URL needs port ${port}, and it is taken: set PLAYGROUND_PORT to another.`,
    );
  }
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
