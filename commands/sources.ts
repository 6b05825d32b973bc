import type { Command } from '../src/command.ts';
import { COMMON_OPTIONS, commonRequest, QUESTION_LENGTH } from './common-options.ts';

/** `/sources`. */
export const sources: Command = {
  name: 'sources',
  description: 'The articles, newest first, or those on a subject',
  example: '',
  options: [
    {
      name: 'subject',
      description: 'About what? Leave it out for all',
      kind: 'text',
      positional: true,
      maxLength: QUESTION_LENGTH,
    },
    {
      name: 'article',
      description: 'The summary card of this one',
      kind: 'article',
      maxLength: 100,
      discordOnly: true,
    },
    ...COMMON_OPTIONS,
  ],
  toRequest: (values, today) => ({
    command: 'sources',
    query: String(values.subject ?? ''),
    ...commonRequest(values, today),
  }),
};
