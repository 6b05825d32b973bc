import type { Command } from '../src/command.ts';
import { COMMON_OPTIONS, commonRequest, QUESTION_LENGTH } from './common-options.ts';

/** `/when`. */
export const when: Command = {
  name: 'when',
  description: "When something happened, counted from the article's date",
  example: 'when did borisov meet maduro',
  options: [
    {
      name: 'event',
      description: 'What happened?',
      kind: 'text',
      required: true,
      positional: true,
      maxLength: QUESTION_LENGTH,
    },
    ...COMMON_OPTIONS,
  ],
  toRequest: (values, today) => ({
    command: 'when',
    query: String(values.event ?? ''),
    ...commonRequest(values, today),
  }),
};
