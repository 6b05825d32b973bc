import { z } from 'zod';
import { firstDay, isWholeDay, isWrittenDate, lastDay } from '../text/written-date.ts';
import { MOST_EXCERPTS, MOST_LISTED, type Request, type RequestCommand } from './request.ts';

/** The most that `limit` may be: excerpts of most commands, answers of those that list. */
export const LIMITS = { excerpts: MOST_EXCERPTS, listed: MOST_LISTED } as const;

const COMMANDS = [
  'ask',
  'when',
  'who',
  'where',
  'howmany',
  'quote',
  'timeline',
  'compare',
  'sources',
  'cite',
] as const satisfies readonly RequestCommand[];

const words = z.string({ error: 'must be text' });
const date = words.refine(isWrittenDate, {
  error: 'must be a date of the calendar: 2022, 2022-02 or 2022-02-16',
});
const count = z.int({ error: 'must be a whole number' }).min(1, { error: 'must be 1 or more' });

const FIELDS = z.object(
  {
    command: z.enum(COMMANDS, { error: `must be one of ${COMMANDS.join(', ')}` }),
    query: words.nullish(),
    person: words.nullish(),
    event: words.nullish(),
    speaker: words.nullish(),
    topic: words.nullish(),
    limit: count.nullish(),
    from: date.nullish(),
    to: date.nullish(),
    source: words.nullish(),
    today: words.refine(isWholeDay, { error: 'must be a day such as 2022-02-16' }).nullish(),
  },
  { error: 'must be an object with the fields of a request' },
);

const NEEDS_WORDS: ReadonlySet<RequestCommand> = new Set([
  'ask',
  'when',
  'who',
  'where',
  'howmany',
  'compare',
  'cite',
]);

/** A request from fields that somebody wrote; an Error in one line of words where they make none. */
export function readRequest(fields: unknown, today: string): Request {
  const parsed = FIELDS.safeParse(fields);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue?.path.join('.') || 'the request';
    throw new Error(`${where}: ${issue?.message ?? 'is not valid'}`);
  }
  const { command, person, event, speaker, topic, limit, from, to, source } = parsed.data;
  const query = parsed.data.query ?? (command === 'who' ? person : command === 'when' ? event : undefined);
  if (NEEDS_WORDS.has(command) && !query?.trim())
    throw new Error(`query: ${command} needs words to look for`);
  const most = command === 'timeline' || command === 'compare' ? LIMITS.listed : LIMITS.excerpts;
  if (limit && limit > most) throw new Error(`limit: must be from 1 to ${most} for ${command}`);
  if (from && to && firstDay(from) > lastDay(to)) throw new Error('from: must not be after to');
  return {
    command,
    today: parsed.data.today ?? today,
    ...(query != null && { query }),
    ...(speaker != null && { speaker }),
    ...(topic != null && { topic }),
    ...(limit != null && { limit }),
    ...(from != null && { from: firstDay(from) }),
    ...(to != null && { to: lastDay(to) }),
    ...(source != null && { source }),
  };
}
