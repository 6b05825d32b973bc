import { plainText } from '../text/plain-text.ts';

const PORTAL = 'https://discord.com/developers/applications';

/** Where the playground is, before the articles are read. */
export function addressWords(url: string): string {
  return `Dateline’s playground, a Discord of your own on this machine: ${url}\n`;
}

/** What to try there, and how to go on to Discord. */
export function tryWords(examples: readonly string[], articles: number): string {
  const read = articles === 1 ? 'One article is read.' : `${articles} articles are read.`;
  return [
    examples.length === 0 ? read : `${read} To try:`,
    ...examples.map((example) => `  ${plainText(example)}`),
    '',
    'To have the bot in Discord, set DISCORD_TOKEN in .env to the token of your application',
    `(${PORTAL}, then New Application, Bot, Reset Token) and start again.`,
    'To ask in this terminal instead: npm run cli. Ctrl-C ends.',
    '',
  ].join('\n');
}
