import type { Command } from '../src/command.ts';
import { COMMON_OPTIONS, commonRequest, QUESTION_LENGTH } from './common-options.ts';

/** `/compare`. */
export const compare: Command = {
  name: 'compare',
  description: 'What different articles say on one point',
  example: 'trade growth figures',
  options: [
    {
      name: 'question',
      description: 'On what point?',
      kind: 'text',
      required: true,
      positional: true,
      maxLength: QUESTION_LENGTH,
    },
    ...COMMON_OPTIONS,
  ],
  toRequest: (values, today) => ({
    command: 'compare',
    query: String(values.question ?? ''),
    ...commonRequest(values, today),
  }),
};
