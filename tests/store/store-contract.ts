import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEEDBACK_PER_GUILD, QUESTION_LENGTH, type UserFeedback } from '../../src/store/feedback.ts';
import type { StoreOptions } from '../../src/store/open-store.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import type { Store } from '../../src/store/store.ts';
import { StoreError } from '../../src/store/store-error.ts';

/** What every store does, as tests; `open` gives an empty one. */
export function storeContract(open: (options?: StoreOptions) => Store): void {
  test('a server that has set nothing has the defaults', () => {
    const store = open();
    expect(store.settings('1')).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS).toMatchObject({ cooldownSeconds: 3, keepFeedback: false, allowedChannels: [] });
  });

  test('a change of settings keeps the others and other servers', () => {
    const store = open();
    store.saveSettings('1', { threads: true, questionChannels: ['10', '11'] });
    const after = store.saveSettings('1', { cooldownSeconds: 0 });
    expect(after).toEqual({
      ...DEFAULT_SETTINGS,
      threads: true,
      questionChannels: ['10', '11'],
      cooldownSeconds: 0,
    });
    expect(store.settings('1')).toEqual(after);
    expect(store.settings('2')).toEqual(DEFAULT_SETTINGS);
  });

  test('a list of channels is replaced, not added to', () => {
    const store = open();
    store.saveSettings('1', { allowedChannels: ['10', '11'] });
    store.saveSettings('1', { allowedChannels: ['12'] });
    expect(store.settings('1').allowedChannels).toEqual(['12']);
  });

  test('a value that no setting may have is refused by its name, and nothing changes', () => {
    const store = open();
    store.saveSettings('1', { threads: true });
    expect(() => store.saveSettings('1', { threads: false, cooldownSeconds: -1 })).toThrow(/cooldownSeconds/);
    expect(() => store.saveSettings('1', { cooldownSeconds: Number.NaN })).toThrow(StoreError);
    expect(store.settings('1')).toEqual({ ...DEFAULT_SETTINGS, threads: true });
  });

  test('feedback comes back in its order, without the user', () => {
    const store = open();
    store.addFeedback(vote({ question: 'first' }));
    store.addFeedback(vote({ question: 'second', verdict: 'unanswered', citations: [] }));
    store.addFeedback(vote({ guildId: '2', question: 'elsewhere' }));
    expect([...store.feedback('1')]).toEqual([
      {
        guildId: '1',
        day: '2031-05-02',
        verdict: 'helpful',
        command: 'ask',
        question: 'first',
        citations: ['mill-a-3'],
      },
      {
        guildId: '1',
        day: '2031-05-02',
        verdict: 'unanswered',
        command: 'ask',
        question: 'second',
        citations: [],
      },
    ]);
  });

  test('feedback on a direct message belongs to no server', () => {
    const store = open();
    store.addFeedback(vote({ guildId: null }));
    expect([...store.feedback('1')]).toEqual([]);
    expect([...store.feedback(null)]).toMatchObject([{ guildId: null, question: 'When did the mill burn?' }]);
  });

  test("a user's second vote on a question takes the place of the first", () => {
    const store = open();
    store.addFeedback(vote({ verdict: 'helpful' }));
    store.addFeedback(vote({ verdict: 'unhelpful' }));
    store.addFeedback(vote({ guildId: null, verdict: 'helpful' }));
    store.addFeedback(vote({ guildId: null, verdict: 'unhelpful' }));
    expect([...store.feedback('1')].map(({ verdict }) => verdict)).toEqual(['unhelpful']);
    expect([...store.feedback(null)].map(({ verdict }) => verdict)).toEqual(['unhelpful']);
    expect(store.keptOf('ann')).toEqual({ feedback: 2, digests: 0 });
  });

  test.each<Partial<UserFeedback>>([{ userHash: 'bob' }, { command: 'when' }, { question: 'And the barn?' }])(
    'a vote that differs in %o counts beside the first',
    (difference) => {
      const store = open();
      store.addFeedback(vote({}));
      store.addFeedback(vote(difference));
      expect([...store.feedback('1')]).toHaveLength(2);
    },
  );

  test('of more feedback than a server may have, the oldest goes, and that of other servers stays', () => {
    const store = open({ feedbackPerGuild: 3 });
    store.addFeedback(vote({ guildId: '2' }));
    for (const question of ['a', 'b', 'c', 'd', 'e']) store.addFeedback(vote({ question }));
    expect([...store.feedback('1')].map(({ question }) => question)).toEqual(['c', 'd', 'e']);
    expect([...store.feedback('2')]).toHaveLength(1);
    expect(FEEDBACK_PER_GUILD).toBeGreaterThan(999);
  });

  test('feedback of several pages is read once each, also while more is added', () => {
    const store = open();
    const questions = Array.from({ length: 401 }, (_, at) => `question ${at}`);
    for (const question of questions) store.addFeedback(vote({ question }));
    const read: string[] = [];
    for (const { question } of store.feedback('1')) {
      if (read.length === 5) store.addFeedback(vote({ question: 'late' }));
      read.push(question);
    }
    expect(read).toEqual([...questions, 'late']);
  });

  test('a question of any length takes little room, and no character of it is cut in two', () => {
    const store = open();
    store.addFeedback(
      vote({ question: `x${'🌊'.repeat(QUESTION_LENGTH)}`, citations: Array(1000).fill('a') }),
    );
    const [entry] = store.feedback('1');
    expect(entry?.question).toBe(`x${'🌊'.repeat(QUESTION_LENGTH / 2 - 1)}`);
    expect(entry?.citations.length).toBeLessThan(100);
  });

  test('feedback with a day or verdict that there is not is refused', () => {
    const store = open();
    expect(() => store.addFeedback(vote({ day: '2031-02-30' }))).toThrow(StoreError);
    expect(() => store.addFeedback(vote({ verdict: 'fine' as 'helpful' }))).toThrow(StoreError);
    expect([...store.feedback('1')]).toEqual([]);
  });

  test('forgetting a user removes what is kept of that user everywhere, and says how much it was', () => {
    const store = open();
    store.addFeedback(vote({}));
    store.addFeedback(vote({ guildId: '2' }));
    store.addFeedback(vote({ guildId: null }));
    store.addFeedback(vote({ userHash: 'bob' }));
    expect(store.keptOf('ann')).toEqual({ feedback: 3, digests: 0 });
    expect(store.forgetUser('ann')).toBe(3);
    expect(store.forgetUser('ann')).toBe(0);
    expect(store.keptOf('ann')).toEqual({ feedback: 0, digests: 0 });
    expect(store.keptOf('bob')).toEqual({ feedback: 1, digests: 0 });
  });

  test('forgetting a server removes its settings and feedback, and nothing of others', () => {
    const store = open();
    for (const guildId of ['1', '2']) {
      store.saveSettings(guildId, { threads: true });
      store.addFeedback(vote({ guildId }));
    }
    store.saveValue('commands', 'abc');
    store.forgetGuild('1');
    expect(store.settings('1')).toEqual(DEFAULT_SETTINGS);
    expect([...store.feedback('1')]).toEqual([]);
    expect(store.settings('2').threads).toBe(true);
    expect([...store.feedback('2')]).toHaveLength(1);
    expect(store.value('commands')).toBe('abc');
  });

  test('a value is the one saved last, or null', () => {
    const store = open();
    expect(store.value('commands')).toBeNull();
    store.saveValue('commands', 'abc');
    store.saveValue('commands', '');
    expect(store.value('commands')).toBe('');
    expect(store.value('Commands')).toBeNull();
  });

  test('a user has one hash in a store, and it does not hold the id', () => {
    const store = open();
    const hash = store.hashUser('281474976710656001');
    expect(hash).toMatch(/^[\w-]{43}$/);
    expect(store.hashUser('281474976710656001')).toBe(hash);
    expect(store.hashUser('281474976710656002')).not.toBe(hash);
  });

  test('another store has other hashes for the same user', () => {
    expect(open().hashUser('281474976710656001')).not.toBe(open().hashUser('281474976710656001'));
  });

  test('a closed store answers no more, with an error in words, and may be closed again', () => {
    const store = open();
    store.settings('1');
    store.close();
    store.close();
    expect(() => store.settings('1')).toThrow(StoreError);
    expect(() => store.saveSettings('1', { threads: true })).toThrow(StoreError);
    expect(() => store.value('a')).toThrow(/closed/);
  });

  test('any text comes back well-formed and otherwise as it was', () => {
    const store = open();
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 5 }), (one, two, list) => {
        const settings = store.saveSettings(one, { questionChannels: list });
        expect(settings.questionChannels).toEqual(list.map((item) => item.toWellFormed()));
        expect(store.settings(one)).toEqual(settings);

        store.saveValue(one, two);
        expect(store.value(one)).toBe(two.toWellFormed());

        store.addFeedback(
          vote({ guildId: `f${one}`, command: two, question: two, citations: list, userHash: two }),
        );
        expect([...store.feedback(`f${one}`)].at(-1)).toMatchObject({
          guildId: `f${one}`,
          command: two.toWellFormed(),
          question: two.toWellFormed(),
          citations: list.map((item) => item.toWellFormed()),
        });
        expect(store.keptOf(two).feedback).toBeGreaterThan(0);
      }),
      { examples: [['a\0b', '\ud800', ['\0', '🌊', '"\\', '']]] },
    );
  });
}

/** Text as it may come from outside: all of Unicode, NUL and halves of characters. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc
    .array(fc.constantFrom('\0', '\ud83c', '\udf0a', '🌊', "'", '"', '\\', '\n', 'é', 'e\u0301', '\uffff'))
    .map((parts) => parts.join('')),
);

function vote(entry: Partial<UserFeedback>): UserFeedback {
  return {
    guildId: '1',
    userHash: 'ann',
    day: '2031-05-02',
    verdict: 'helpful',
    command: 'ask',
    question: 'When did the mill burn?',
    citations: ['mill-a-3'],
    ...entry,
  };
}
