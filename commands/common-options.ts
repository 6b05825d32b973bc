import type { CommandOption, CommandValues } from '../src/command.ts';
import type { Request } from '../src/questions/request.ts';

/** The most that is read of a question typed as an option. */
export const QUESTION_LENGTH = 1000;

/** What every command that asks takes beside its own options. */
export const COMMON_OPTIONS: readonly CommandOption[] = [
  {
    name: 'from',
    description: 'Only what articles tell since this date (2022, 2022-02 or 2022-02-16)',
    kind: 'date',
  },
  { name: 'to', description: 'Only what articles tell up to this date', kind: 'date' },
  { name: 'source', description: 'Only articles of this outlet', kind: 'source', maxLength: 100 },
  { name: 'limit', description: 'How many excerpts to show', kind: 'count' },
];

/** In Discord also: whether only the one who asks sees the answer. */
export const PRIVATE_OPTION: CommandOption = {
  name: 'private',
  description: 'Show the answer only to me',
  kind: 'flag',
  discordOnly: true,
};

/** The common part of a request. */
export function commonRequest(values: CommandValues, today: string): Omit<Request, 'command'> {
  const text = (name: string) => (values[name] === undefined ? undefined : String(values[name]));
  const from = text('from');
  const to = text('to');
  const source = text('source');
  const limit = typeof values.limit === 'number' ? values.limit : undefined;
  return {
    today,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(source !== undefined && { source }),
    ...(limit !== undefined && { limit }),
  };
}
