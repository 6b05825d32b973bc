import { DiscordAPIError, type Interaction, RESTJSONErrorCodes } from 'discord.js';
import { expect, test } from 'vitest';
import { QueueFullError } from '../../src/discord/answer-queue.ts';
import { type Card, textsOf } from '../../src/discord/cards/card.ts';
import type { Desk } from '../../src/discord/desk.ts';
import { tellFailure } from '../../src/discord/tell-failure.ts';

interface Sent {
  readonly how: 'reply' | 'edit' | 'followUp';
  readonly text: string;
  readonly flags: unknown;
}

function stage({ deferred = false, replied = false, repliable = true, fails = false } = {}) {
  const lines: [level: string, line: Record<string, unknown>][] = [];
  const sent: Sent[] = [];
  const log = (level: string) => (line: Record<string, unknown>) => void lines.push([level, line]);
  const send = (how: Sent['how']) => async (payload: { components: Card; flags: unknown }) => {
    if (fails) throw new Error('gone');
    sent.push({ how, text: textsOf(payload.components).join('\n'), flags: payload.flags });
  };
  const desk = { log: { warn: log('warn'), error: log('error') } } as unknown as Desk;
  const interaction = {
    id: '7',
    guildId: '8',
    deferred,
    replied,
    isRepliable: () => repliable,
    reply: send('reply'),
    editReply: send('edit'),
    followUp: send('followUp'),
  } as unknown as Interaction;
  return { desk, interaction, lines, sent };
}

function apiError(code: number): DiscordAPIError {
  const body = { files: undefined, body: { content: 'a secret question' } };
  return new DiscordAPIError({ code, message: 'no' }, code, 400, 'POST', 'https://d.example/token', body);
}

test('a failure is told privately, with the id under which it stands in the log', async () => {
  const { desk, interaction, lines, sent } = stage();
  await tellFailure(desk, interaction, new Error('boom'));
  const [level, line] = lines[0] ?? [];
  expect(level).toBe('error');
  expect(line).toMatchObject({ guild: '8', interaction: '7', err: { message: 'boom' } });
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ how: 'reply', text: expect.stringContaining(`\`${line?.id}\``) });
  expect(sent[0]?.flags).toHaveLength(2);
  expect(sent[0]?.text).not.toContain('boom');
});

test('what was acknowledged is filled, and what was answered followed up', async () => {
  const deferred = stage({ deferred: true });
  await tellFailure(deferred.desk, deferred.interaction, new Error('boom'));
  expect(deferred.sent.map(({ how }) => how)).toEqual(['edit']);
  const replied = stage({ deferred: true, replied: true });
  await tellFailure(replied.desk, replied.interaction, new Error('boom'));
  expect(replied.sent.map(({ how }) => how)).toEqual(['followUp']);
});

test('too many questions are told as that', async () => {
  const { desk, interaction, sent } = stage({ deferred: true });
  await tellFailure(desk, interaction, new QueueFullError());
  expect(sent[0]?.text).toMatch(/^Too many questions are waiting/);
});

test.each([RESTJSONErrorCodes.UnknownInteraction, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged])(
  'an interaction that Discord has closed, %d, is only logged',
  async (code) => {
    const { desk, interaction, lines, sent } = stage();
    await tellFailure(desk, interaction, apiError(code));
    expect(sent).toEqual([]);
    expect(lines.map(([level]) => level)).toEqual(['warn']);
  },
);

test('no log line has the words or the token of the request', async () => {
  const { desk, interaction, lines } = stage();
  await tellFailure(desk, interaction, apiError(50_035));
  expect(lines).toHaveLength(1);
  expect(JSON.stringify(lines)).not.toMatch(/secret|token/);
});

test('a failure that cannot be told, or not be answered at all, ends nothing', async () => {
  const failing = stage({ fails: true });
  await tellFailure(failing.desk, failing.interaction, new Error('boom'));
  expect(failing.lines.map(([level]) => level)).toEqual(['error', 'warn']);
  const mute = stage({ repliable: false });
  await tellFailure(mute.desk, mute.interaction, 'no error');
  expect(mute.sent).toEqual([]);
  expect(mute.lines).toHaveLength(1);
});
