import type { Command } from '../src/command.ts';
import { COMMON_OPTIONS, commonRequest, QUESTION_LENGTH } from './common-options.ts';

/** `/timeline`. */
export const timeline: Command = {
  name: 'timeline',
  description: 'Dated events on a subject, in order',
  example: 'russia venezuela relations',
  options: [
    {
      name: 'subject',
      description: 'About what? Leave it out for everything',
      kind: 'text',
      positional: true,
      maxLength: QUESTION_LENGTH,
    },
    ...COMMON_OPTIONS,
  ],
  toRequest: (values, today) => ({
    command: 'timeline',
    query: String(values.subject ?? ''),
    ...commonRequest(values, today),
  }),
};
