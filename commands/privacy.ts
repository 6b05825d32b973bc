import type { BotCommand } from '../src/command.ts';

/** `/privacy`. */
export const privacy: BotCommand = {
  name: 'privacy',
  description: 'What is kept of you, and its deletion',
  needs: 'discord',
  subcommands: [],
};
