import { expect, test } from 'vitest';
import { applyEvent } from '../../../src/playground/page/connection/apply-event.ts';
import type { View } from '../../../src/playground/page/connection/view.ts';
import type { PageEvent, Welcome } from '../../../src/playground/page-protocol.ts';

const ADA = { id: '1', name: 'Ada', isBot: false, isAdministrator: false };
const BOT = { id: '2', name: 'Dateline', isBot: true, isAdministrator: false };

const WELCOME: Welcome = {
  type: 'welcome',
  me: ADA,
  users: [ADA],
  bot: BOT,
  server: { id: '9', name: 'Harbour' },
  channels: [{ id: '5', name: 'general', kind: 'text', parentId: null, userId: null, topic: null }],
  messages: { 5: [messageOf('10', 'hello')] },
  commands: [],
  progress: null,
  online: false,
  examples: [],
};

function messageOf(id: string, content: string, author = '1') {
  return { id, channel_id: '5', content, author: { id: author } } as never;
}

function after(...events: PageEvent[]): View | null {
  return [WELCOME, ...events].reduce<View | null>((view, event) => applyEvent(view, event, 1_000), null);
}

function contents(view: View | null): readonly string[] {
  return (view?.messages['5'] ?? []).map(({ content }) => content);
}

test('nothing is known before the first welcome', () => {
  expect(applyEvent(null, { type: 'online', online: true }, 0)).toBeNull();
});

test('a new message stands last, an edited one where it stood', () => {
  const told = after(
    { type: 'message', message: messageOf('11', 'thinking', '2') },
    { type: 'message', message: messageOf('12', 'wait') },
    { type: 'message', message: messageOf('11', 'answer', '2') },
  );
  expect(contents(told)).toEqual(['hello', 'answer', 'wait']);
});

test('a message of a channel not yet known is kept', () => {
  const message = { ...(messageOf('11', 'new') as object), channel_id: '6' } as never;
  expect(after({ type: 'message', message })?.messages['6']).toHaveLength(1);
});

test('a message that is gone is gone', () => {
  expect(contents(after({ type: 'gone', channelId: '5', messageId: '10' }))).toEqual([]);
});

test('a welcome replaces everything', () => {
  const told = after(
    { type: 'message', message: messageOf('11', 'more') },
    { type: 'failed', interactionId: '7', channelId: '5', words: 'No.' },
    { type: 'modal', interactionId: '8', modal: { custom_id: 'm', title: 'M', components: [] } },
    WELCOME,
  );
  expect(told).toEqual(after());
});

test('typing ends with the message that it was about, and with no other', () => {
  const typing: PageEvent = { type: 'typing', channelId: '5', userId: '2' };
  expect(after(typing)?.typing['5']).toEqual({ userId: '2', until: 11_000 });
  expect(after(typing, { type: 'message', message: messageOf('11', 'a', '2') })?.typing).toEqual({});
  expect(after(typing, { type: 'message', message: messageOf('11', 'a', '1') })?.typing).toHaveProperty('5');
});

test('what did not answer is listed in its order', () => {
  const failed = (id: string): PageEvent => ({
    type: 'failed',
    interactionId: id,
    channelId: '5',
    words: id,
  });
  expect(after(failed('a'), failed('b'))?.failures.map(({ words }) => words)).toEqual(['a', 'b']);
});

test('an event of a kind that is not known changes nothing', () => {
  expect(after({ type: 'weather', sky: 'blue' } as never)).toEqual(after());
});

test('questions to try come when the articles are read', () => {
  expect(after({ type: 'examples', examples: ['/when it'] })?.examples).toEqual(['/when it']);
});
