import { z } from 'zod';
import { COMMANDS } from '../../commands/index.ts';
import { isListed, MOST_EXCERPTS, MOST_LISTED } from '../answers/answer-request.ts';
import type { Request, RequestCommand } from '../questions/request.ts';
import { isIsoDay } from './is-iso-day.ts';

const NAMES = COMMANDS.map(({ name }) => name) as [RequestCommand, ...RequestCommand[]];

const text = z.string('must be text');
const date = text
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be a date such as 2022, 2022-02 or 2022-02-16')
  .refine((written) => isIsoDay(firstDay(written)), 'is no day of the calendar');
const day = text.refine(isIsoDay, 'must be a day such as 2022-02-16');
const limit = z.number('must be a whole number').int('must be a whole number').min(1, 'must be at least 1');

const FIELDS = z.object(
  {
    command: z.enum(NAMES, `must be one of ${NAMES.join(', ')}`),
    query: text.optional(),
    person: text.optional(),
    event: text.optional(),
    speaker: text.optional(),
    topic: text.optional(),
    limit: limit.optional(),
    from: date.optional(),
    to: date.optional(),
    source: text.optional(),
    today: day.optional(),
  },
  'must be an object with fields such as command and query',
);

/** A request from fields that somebody wrote; an Error in one line of words where they make none. */
export function readRequest(fields: unknown, today: string): Request {
  const parsed = FIELDS.safeParse(withoutNulls(fields));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`${issue?.path.join('.') || 'the request'}: ${issue?.message ?? 'is not valid'}`);
  }
  const { command, query, person, event, speaker, topic, limit, source } = parsed.data;
  const words = query ?? (command === 'who' ? person : command === 'when' ? event : undefined);
  if (needsWords(command) && (words === undefined || words.trim() === '')) {
    throw new Error(`query: ${command} needs words to look for`);
  }
  const most = isListed(command) ? MOST_LISTED : MOST_EXCERPTS;
  if (limit !== undefined && limit > most) throw new Error(`limit: must be from 1 to ${most} for ${command}`);
  const from = parsed.data.from && firstDay(parsed.data.from);
  const to = parsed.data.to && lastDay(parsed.data.to);
  if (from && to && from > to) throw new Error('from: must not be later than to');
  return {
    command,
    today: parsed.data.today ?? today,
    ...(words !== undefined && { query: words }),
    ...(speaker !== undefined && { speaker }),
    ...(topic !== undefined && { topic }),
    ...(limit !== undefined && { limit }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(source !== undefined && { source }),
  };
}

/** A field that is null was left out, as programs write it that fill in a form. */
function withoutNulls(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function needsWords(name: RequestCommand): boolean {
  const command = COMMANDS.find((each) => each.name === name);
  return command?.options.some((option) => option.positional && option.required) === true;
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
