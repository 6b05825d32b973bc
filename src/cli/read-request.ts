import { z } from 'zod';
import { MOST_EXCERPTS, MOST_LISTED } from '../answers/answer-request.ts';
import type { Request } from '../questions/request.ts';

const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be a date such as 2022, 2022-02 or 2022-02-16')
  .refine(
    (text) => !Number.isNaN(Date.parse(text.length === 4 ? `${text}-01-01` : text)),
    'is no day of the calendar',
  );
const text = z.string();

const FIELDS = z.object({
  id: z.unknown().optional(),
  command: z.enum([
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
  ]),
  query: text.optional(),
  person: text.optional(),
  event: text.optional(),
  speaker: text.optional(),
  topic: text.optional(),
  limit: z.number().int().min(1).optional(),
  from: date.optional(),
  to: date.optional(),
  source: text.optional(),
  today: date.optional(),
});

const NEEDS_WORDS: ReadonlySet<string> = new Set([
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
  const { command, query, person, event, speaker, topic, limit, from, to, source } = parsed.data;
  const words = query ?? (command === 'who' ? person : command === 'when' ? event : undefined);
  if (NEEDS_WORDS.has(command) && (words === undefined || words.trim() === '')) {
    throw new Error(`query: ${command} needs words to look for`);
  }
  const most = command === 'timeline' || command === 'compare' ? MOST_LISTED : MOST_EXCERPTS;
  if (limit !== undefined && limit > most) throw new Error(`limit: must be from 1 to ${most} for ${command}`);
  return {
    command,
    today: parsed.data.today ?? today,
    ...(words !== undefined && { query: words }),
    ...(speaker !== undefined && { speaker }),
    ...(topic !== undefined && { topic }),
    ...(limit !== undefined && { limit }),
    ...(from !== undefined && { from: firstDay(from) }),
    ...(to !== undefined && { to: lastDay(to) }),
    ...(source !== undefined && { source }),
  };
}

function firstDay(written: string): string {
  return written.length === 4 ? `${written}-01-01` : written.length === 7 ? `${written}-01` : written;
}

function lastDay(written: string): string {
  if (written.length === 4) return `${written}-12-31`;
  if (written.length !== 7) return written;
  const [year, month] = written.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10);
}
