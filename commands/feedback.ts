import type { BotCommand } from '../src/command.ts';

/** `/feedback`. */
export const feedback: BotCommand = {
  name: 'feedback',
  description: 'What people found unhelpful or unanswered, where keeping it is switched on',
  needs: 'server',
  subcommands: [{ name: 'export', description: 'A file of the questions, without their authors' }],
};
