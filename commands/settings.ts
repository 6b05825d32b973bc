import type { BotCommand } from '../src/command.ts';

/** `/settings`. */
export const settings: BotCommand = {
  name: 'settings',
  description: 'How the bot behaves in this server',
  needs: 'server',
  subcommands: [
    { name: 'show', description: 'See and change them' },
    { name: 'check', description: 'Which permissions are missing in which channel' },
  ],
};
