import type { Command } from '../src/command.ts';
import { COMMON_OPTIONS, commonRequest, QUESTION_LENGTH } from './common-options.ts';

/** `/where`. */
export const where: Command = {
  name: 'where',
  description: 'Where something is or happened',
  example: 'where did they meet',
  options: [
    {
      name: 'event',
      description: 'What, or what happened?',
      kind: 'text',
      required: true,
      positional: true,
      maxLength: QUESTION_LENGTH,
    },
    ...COMMON_OPTIONS,
  ],
  toRequest: (values, today) => ({
    command: 'where',
    query: String(values.event ?? ''),
    ...commonRequest(values, today),
  }),
};
