import { expect, test } from 'vitest';
import { eventStream } from '../../src/playground/event-stream.ts';
import type { PageEvent } from '../../src/playground/page-protocol.ts';

const ONLINE: PageEvent = { type: 'online', online: true };

function makeSource(mostWaiting?: number) {
  const listeners = new Set<(event: PageEvent) => void>();
  const stream = eventStream({
    first: () => ONLINE,
    watch: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    ...(mostWaiting === undefined ? {} : { mostWaiting }),
  });
  return {
    stream,
    listeners,
    tell: (event: PageEvent) => {
      for (const listener of [...listeners]) listener(event);
    },
  };
}

test('the first event comes first, then what happens, each on a line of its own', async () => {
  const { stream, tell, listeners } = makeSource();
  tell({ type: 'gone', channelId: '1', messageId: 'a\n\nb' });
  const reader = stream.pipeThrough(new TextDecoderStream() as never).getReader();
  const read = async () => String((await reader.read()).value);
  expect(await read()).toBe('retry: 1000\n\n');
  expect(await read()).toBe('data: {"type":"online","online":true}\n\n');
  expect(await read()).toBe('data: {"type":"gone","channelId":"1","messageId":"a\\n\\nb"}\n\n');
  await reader.cancel();
  expect(listeners.size).toBe(0);
});

test('a page that reads too slowly is told no more, and is forgotten', async () => {
  const { stream, tell, listeners } = makeSource(1_000);
  for (let told = 0; told < 100; told += 1) tell(ONLINE);
  expect(listeners.size).toBe(0);
  let bytes = 0;
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) bytes += chunk.length;
  expect(bytes).toBeGreaterThan(900);
  expect(bytes).toBeLessThan(1_100);
});
