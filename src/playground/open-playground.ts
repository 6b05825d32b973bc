import type { Newsroom } from '../newsroom.ts';
import { guardRequests } from './guard-requests.ts';
import type { Loopback } from './loopback/loopback.ts';
import { openLoopback } from './loopback/open-loopback.ts';
import { PAGE_FOLDER } from './page-files.ts';
import type { PageEvent, PageProgress } from './page-protocol.ts';
import { furnishPlace, type Place } from './place.ts';
import { type PageState, servePlayground } from './serve-playground.ts';

const TRIED_PORTS = 20;
const PROGRESS_MS = 100;
/** In a channel. */
const MESSAGES_KEPT = 300;
const REQUESTS_KEPT = 1_000;

/** How the playground is opened. */
export interface PlaygroundOptions {
  /** Where it is taken, the next that is free; 0 for any. */
  readonly port: number;
  /** Of the built page; left out where it was built. */
  readonly pageFolder?: string;
}

/** A Discord of one's own with a page to use it. */
export interface Playground {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly loopback: Loopback;
  readonly place: Place;
  /** Shows how far the articles are read. */
  showProgress(progress: PageProgress): void;
  /** Shows the articles, now that they are read, and questions to try. */
  showArticles(newsroom: Pick<Newsroom, 'archive'>, examples: readonly string[]): void;
  close(): Promise<void>;
}

/** A server "Press Room" on 127.0.0.1, to which a bot connects with the loopback's token, and its page. */
export async function openPlayground(options: PlaygroundOptions): Promise<Playground> {
  const state: PageState = { newsroom: null, progress: null, examples: [], listeners: new Set() };
  let loopback: Loopback | undefined;
  let place: Place | undefined;
  const pages = servePlayground({
    loopback: () => there(loopback),
    place: () => there(place),
    state,
    pageFolder: options.pageFolder ?? PAGE_FOLDER,
  });
  const port = () => new URL(there(loopback).api).port;
  const guard = guardRequests(() => [`http://127.0.0.1:${port()}`, `http://localhost:${port()}`]);
  const opened = await openOnFreePort(options.port, (port) => openLoopback({ port, guard, pages }));
  loopback = opened;
  place = furnishPlace(opened);
  keepBounded(opened);
  let toldAt = 0;
  const tellAll = (event: PageEvent) => {
    for (const tell of [...state.listeners]) tell(event);
  };
  return {
    url: new URL(opened.api).origin,
    loopback: opened,
    place,
    showProgress: (progress) => {
      const isNewStage = progress.stage !== state.progress?.stage;
      state.progress = progress;
      // Told of every file a page would draw nothing else.
      if (!isNewStage && Date.now() - toldAt < PROGRESS_MS) return;
      toldAt = Date.now();
      tellAll({ type: 'progress', progress });
    },
    showArticles: (newsroom, examples) => {
      state.newsroom = newsroom;
      state.progress = null;
      tellAll({ type: 'progress', progress: null });
      state.examples = examples;
      tellAll({ type: 'examples', examples });
    },
    close: () => opened.close(),
  };
}

/** Lets nothing grow for as long as somebody plays: old messages go, and what the loopback wrote down for tests. */
function keepBounded(loopback: Loopback): void {
  loopback.watch((change) => {
    if (change.kind !== 'sent') return;
    const messages = loopback.messages(change.channelId);
    const [oldest] = messages;
    if (oldest !== undefined && messages.length > MESSAGES_KEPT) loopback.deleteMessage(oldest);
    if (loopback.requests.length > REQUESTS_KEPT) loopback.forgetPast();
  });
}

async function openOnFreePort<T>(first: number, open: (port: number) => Promise<T>): Promise<T> {
  for (let port = first; ; port += 1) {
    try {
      return await open(port);
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || port - first >= TRIED_PORTS || port >= 65_535) throw error;
    }
  }
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Nobody connects before the playground is open.');
  return value;
}
