import type { Command } from '../src/command.ts';

/** `/cite`. */
export const cite: Command = {
  name: 'cite',
  description: 'The passage with a citation id',
  example: '',
  options: [
    {
      name: 'id',
      description: 'A citation id such as c:7f3a9c12d04be5a1',
      kind: 'text',
      required: true,
      positional: true,
      maxLength: 100,
    },
  ],
  toRequest: (values, today) => ({ command: 'cite', query: String(values.id ?? ''), today }),
};
