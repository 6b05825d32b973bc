import { afterEach } from 'vitest';
import {
  openPlayground,
  type Playground,
  type PlaygroundOptions,
} from '../../src/playground/open-playground.ts';
import type { PageAct, PageActResult, PageEvent, Welcome } from '../../src/playground/page-protocol.ts';

const ending: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});

/** Runs when the test ends, the last one first. */
export function atEnd(end: () => Promise<unknown>): void {
  ending.push(end);
}

/** A playground on any port, closed when the test ends. */
export async function openPlace(options: Partial<PlaygroundOptions> = {}): Promise<Playground> {
  const playground = await openPlayground({ port: 0, ...options });
  atEnd(() => playground.close());
  return playground;
}

/** What a page does; the answer and its status. */
export async function sendAct(
  { url }: Playground,
  act: PageAct,
): Promise<PageActResult & { readonly error?: string; readonly status: number }> {
  const response = await fetch(`${url}/playground/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(act),
  });
  return { status: response.status, ...((await response.json()) as PageActResult) };
}

/** A page that listens. */
export interface Listening {
  readonly welcome: Welcome;
  /** All but the welcome so far. */
  readonly events: readonly PageEvent[];
  /** The first event for which that is true, now or later. */
  waitFor<T extends PageEvent>(isIt: (event: PageEvent) => event is T): Promise<T>;
  waitFor(isIt: (event: PageEvent) => boolean): Promise<PageEvent>;
  close(): Promise<void>;
}

/** The events of that user; without one of the first. */
export async function listen({ url }: Playground, user?: string): Promise<Listening> {
  const aborter = new AbortController();
  const response = await fetch(`${url}/playground/events${user === undefined ? '' : `?user=${user}`}`, {
    signal: aborter.signal,
  });
  if (response.body === null || !response.ok) throw new Error(`${response.status}`);
  const events: PageEvent[] = [];
  const waiting = new Set<() => void>();
  const reading = readEvents(response.body, (event) => {
    events.push(event);
    for (const look of [...waiting]) look();
  }).catch(() => {});
  const close = async () => {
    aborter.abort();
    await reading;
  };
  atEnd(close);
  const waitFor = (isIt: (event: PageEvent) => boolean) =>
    new Promise<PageEvent>((resolve) => {
      const look = () => {
        const found = events.find(isIt);
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  const welcome = (await waitFor(({ type }) => type === 'welcome')) as Welcome;
  return {
    welcome,
    get events() {
      return events.slice(1);
    },
    waitFor: waitFor as Listening['waitFor'],
    close,
  };
}

async function readEvents(body: ReadableStream<Uint8Array>, tell: (event: PageEvent) => void): Promise<void> {
  let rest = '';
  for await (const text of body.pipeThrough(
    new TextDecoderStream() as never,
  ) as unknown as AsyncIterable<string>) {
    const blocks = (rest + text).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) if (block.startsWith('data: ')) tell(JSON.parse(block.slice(6)));
  }
}
