import type { Command } from '../src/command.ts';
import { COMMON_OPTIONS, commonRequest, QUESTION_LENGTH } from './common-options.ts';

/** `/who`. */
export const who: Command = {
  name: 'who',
  description: 'Who did or is something, or who somebody is',
  example: 'oil minister of venezuela',
  options: [
    {
      name: 'person',
      description: 'A name, a role or what somebody did',
      kind: 'person',
      required: true,
      positional: true,
      maxLength: QUESTION_LENGTH,
    },
    ...COMMON_OPTIONS,
  ],
  toRequest: (values, today) => ({
    command: 'who',
    query: String(values.person ?? ''),
    ...commonRequest(values, today),
  }),
};
