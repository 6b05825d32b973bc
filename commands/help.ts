import type { BotCommand } from '../src/command.ts';

/** `/help`. */
export const help: BotCommand = {
  name: 'help',
  description: 'What can be asked, with examples, and how to add the bot to a server',
  needs: 'discord',
  subcommands: [],
};
