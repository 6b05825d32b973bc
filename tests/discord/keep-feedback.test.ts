import { describe, expect, test } from 'vitest';
import type { Desk } from '../../src/discord/desk.ts';
import { keepUnanswered, keepVote } from '../../src/discord/keep-feedback.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { makeAnswer, makeExcerptOf, makeShort } from './cards/make-answer.ts';

function desk({ keeps = true, fails = false } = {}) {
  const kept: unknown[] = [];
  const lines: unknown[] = [];
  const at = {
    settings: () => ({ ...DEFAULT_SETTINGS, keepFeedback: keeps }),
    log: { error: (line: unknown) => void lines.push(line) },
    store: {
      hashUser: (id: string) => `hash of ${id.length} digits`,
      addFeedback: (entry: unknown) => {
        if (fails) throw new Error('disk full');
        kept.push(entry);
      },
    },
  } as unknown as Desk;
  return { at, kept, lines };
}

const request = { command: 'quote', speaker: 'Ada', topic: 'boats', today: '2024-06-01' } as const;
const vote = {
  guildId: 'server',
  userId: '1234567890',
  request,
  citations: ['c:1'],
  verdict: 'unhelpful',
} as const;

describe('a vote', () => {
  test('is kept with its question and without the user', () => {
    const { at, kept } = desk();
    expect(keepVote(at, vote)).toBe(true);
    expect(kept).toEqual([
      {
        guildId: 'server',
        userHash: 'hash of 10 digits',
        day: '2024-06-01',
        verdict: 'unhelpful',
        command: 'quote',
        question: 'Ada · boats',
        citations: ['c:1'],
      },
    ]);
    expect(JSON.stringify(kept)).not.toContain('1234567890');
  });

  test('is not kept where the server has not switched that on, nor outside of servers', () => {
    const off = desk({ keeps: false });
    expect(keepVote(off.at, vote)).toBe(false);
    const on = desk();
    expect(keepVote(on.at, { ...vote, guildId: null })).toBe(false);
    expect([...off.kept, ...on.kept]).toEqual([]);
  });
});

describe('a question', () => {
  const asked = { guildId: 'server', userId: '1', request };

  test('without an answer is kept, without citations', () => {
    const { at, kept } = desk();
    keepUnanswered(at, { ...asked, answer: makeAnswer('quote', [], [makeExcerptOf(1, 'x')]) });
    expect(kept).toEqual([expect.objectContaining({ verdict: 'unanswered', citations: [] })]);
  });

  test('with an answer is not', () => {
    const { at, kept } = desk();
    keepUnanswered(at, { ...asked, answer: makeAnswer('quote', [makeShort('x')], [makeExcerptOf(1, 'x')]) });
    expect(kept).toEqual([]);
  });

  test('that cannot be kept stops nothing', () => {
    const { at, lines } = desk({ fails: true });
    keepUnanswered(at, { ...asked, answer: makeAnswer('quote', [], []) });
    expect(lines).toHaveLength(1);
  });
});
