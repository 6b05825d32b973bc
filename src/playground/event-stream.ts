import type { PageEvent } from './page-protocol.ts';

/** Bytes that wait for a page that reads slower than it is told; past them it has to connect again. */
const MOST_WAITING = 8 * 1024 * 1024;
const KEEP_ALIVE_MS = 15_000;
const RETRY_MS = 1_000;

/** What a stream is made with. */
export interface EventSourceFacts {
  /** Told first. */
  readonly first: () => PageEvent;
  /** Calls back for all that follows, until the returned function is called. */
  readonly watch: (tell: (event: PageEvent) => void) => () => void;
  /** Bytes that may wait; 8 MB unless told. */
  readonly mostWaiting?: number;
}

/** Server-sent events that end where the page goes away, or reads too slowly to be told everything. */
export function eventStream({
  first,
  watch,
  mostWaiting = MOST_WAITING,
}: EventSourceFacts): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end = (): void => {};
  let ended = false;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const push = (text: string) => {
          if (ended) return;
          controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 0) >= 0) return;
          end();
          controller.close();
        };
        const tell = (event: PageEvent) => push(`data: ${JSON.stringify(event)}\n\n`);
        const timer = setInterval(() => push(': \n\n'), KEEP_ALIVE_MS);
        timer.unref();
        let unwatch = (): void => {};
        end = () => {
          ended = true;
          clearInterval(timer);
          unwatch();
        };
        push(`retry: ${RETRY_MS}\n\n`);
        tell(first());
        unwatch = watch(tell);
      },
      cancel: () => end(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: mostWaiting }),
  );
}
