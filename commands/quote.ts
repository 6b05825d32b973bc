import type { Command } from '../src/command.ts';
import { COMMON_OPTIONS, commonRequest, QUESTION_LENGTH } from './common-options.ts';

/** `/quote`. */
export const quote: Command = {
  name: 'quote',
  description: 'What somebody said, word for word; without options one of the day',
  example: 'what did maduro say about nato',
  options: [
    { name: 'speaker', description: 'Who said it', kind: 'speaker', maxLength: 100 },
    { name: 'topic', description: 'What it is about', kind: 'text', maxLength: QUESTION_LENGTH },
    {
      name: 'question',
      description: 'Both in one line',
      kind: 'text',
      positional: true,
      maxLength: QUESTION_LENGTH,
    },
    ...COMMON_OPTIONS,
  ],
  toRequest: (values, today) => ({
    command: 'quote',
    ...(values.question !== undefined && { query: String(values.question) }),
    ...(values.speaker !== undefined && { speaker: String(values.speaker) }),
    ...(values.topic !== undefined && { topic: String(values.topic) }),
    ...commonRequest(values, today),
  }),
};
