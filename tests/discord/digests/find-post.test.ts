import { expect, test } from 'vitest';
import { findPost } from '../../../src/discord/digests/find-post.ts';

const MARK = { nonce: 'abc', component: 77 };
const NOW = Date.UTC(2027, 4, 2, 6);
const DAY = 86_400_000;

interface Fake {
  readonly id: string;
  readonly author: { readonly id: string };
  readonly timestamp: string;
  readonly nonce?: string;
  readonly components: readonly { readonly id: number }[];
}

/** The message that was sent so many minutes before. */
function message(number: number, change: Partial<Fake> = {}): Fake {
  return {
    id: String(100_000 - number),
    author: { id: 'bot' },
    timestamp: new Date(NOW - number * 60_000).toISOString(),
    components: [{ id: 1 }],
    ...change,
  };
}

/** Looks among the messages, the latest first; how often it asked as well. */
async function look(messages: readonly Fake[], since = NOW - 60_000) {
  let asked = 0;
  const rest = {
    get: async (_: unknown, { query = new URLSearchParams() }: { query?: URLSearchParams } = {}) => {
      asked += 1;
      const before = query.get('before');
      const from = before === null ? 0 : messages.findIndex(({ id }) => id === before) + 1;
      return messages.slice(from, from + Number(query.get('limit')));
    },
  };
  const found = await findPost({ rest, channelId: '1', botId: 'bot', mark: MARK, since });
  return { found, asked };
}

test('a message is known by its first component, or by the nonce where Discord tells it', async () => {
  expect((await look([message(1), message(2, { components: [{ id: 77 }] })])).found).toEqual({
    messageId: '99998',
  });
  expect((await look([message(1, { nonce: 'abc' })])).found).toEqual({ messageId: '99999' });
});

test('what another wrote with the same mark is not ours', async () => {
  const other = message(1, { author: { id: 'ann' }, nonce: 'abc', components: [{ id: 77 }] });
  expect((await look([other])).found).toBe('absent');
  expect((await look([])).found).toBe('absent');
});

test('it is found pages back, and the search ends where messages are much older', async () => {
  const many = Array.from({ length: 450 }, (_, number) => message(number));
  many[430] = message(430, { components: [{ id: 77 }] });
  expect(await look(many)).toEqual({ found: { messageId: '99570' }, asked: 5 });
  const old = Array.from({ length: 450 }, (_, number) => message(number * 60));
  expect(await look(old, NOW)).toEqual({ found: 'absent', asked: 1 });
  expect(await look(old, NOW - 3 * DAY)).toEqual({ found: 'absent', asked: 1 });
  expect(await look(old, NOW - 10 * DAY)).toEqual({ found: 'absent', asked: 3 });
});

test('among too many messages nobody can tell', async () => {
  const many = Array.from({ length: 1_200 }, (_, number) => message(number));
  expect(await look(many)).toEqual({ found: 'unseen', asked: 10 });
});
