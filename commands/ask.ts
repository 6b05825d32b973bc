import type { Command } from '../src/command.ts';
import { COMMON_OPTIONS, commonRequest, QUESTION_LENGTH } from './common-options.ts';

/** `/ask`. */
export const ask: Command = {
  name: 'ask',
  description: 'Ask anything that the articles may tell',
  example: 'why did the talks resume',
  options: [
    {
      name: 'question',
      description: 'What do you want to know?',
      kind: 'text',
      required: true,
      positional: true,
      maxLength: QUESTION_LENGTH,
    },
    ...COMMON_OPTIONS,
  ],
  toRequest: (values, today) => ({
    command: 'ask',
    query: String(values.question ?? ''),
    ...commonRequest(values, today),
  }),
};
