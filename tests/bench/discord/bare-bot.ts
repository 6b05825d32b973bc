import { readFileSync } from 'node:fs';
import { ApplicationCommandOptionType, Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';
import type { Card } from '../../../src/discord/cards/card.ts';

// The least that a bot on discord.js does for an answer: it defers and edits the same card each time. All options are
// the library's own but the address and the limit of 50 requests a second, which would hold it back where ours is not.
const { DISCORD_TOKEN = '', DISCORD_API = '', CARD_FILE = '' } = process.env;

const components = JSON.parse(readFileSync(CARD_FILE, 'utf8')) as [...Card];
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: DISCORD_API, globalRequestsPerSecond: Number.POSITIVE_INFINITY },
});

client.on(Events.InteractionCreate, async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.deferReply();
  await interaction.editReply({ components, flags: MessageFlags.IsComponentsV2 });
});
client.once(Events.ClientReady, async ({ application }) => {
  await application.commands.set([
    {
      name: 'ask',
      description: 'Answers',
      options: [
        {
          name: 'question',
          description: 'Anything',
          type: ApplicationCommandOptionType.String,
          required: true,
        },
      ],
    },
  ]);
});
process.once('SIGTERM', () => void client.destroy());
await client.login(DISCORD_TOKEN);
