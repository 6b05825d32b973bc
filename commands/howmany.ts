import type { Command } from '../src/command.ts';
import { COMMON_OPTIONS, commonRequest, QUESTION_LENGTH } from './common-options.ts';

/** `/howmany`. */
export const howmany: Command = {
  name: 'howmany',
  description: 'How many, how much, how long',
  example: 'agreements between russia and venezuela',
  options: [
    {
      name: 'question',
      description: 'What is counted?',
      kind: 'text',
      required: true,
      positional: true,
      maxLength: QUESTION_LENGTH,
    },
    ...COMMON_OPTIONS,
  ],
  toRequest: (values, today) => ({
    command: 'howmany',
    query: String(values.question ?? ''),
    ...commonRequest(values, today),
  }),
};
