import {
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { digest } from '../../../commands/digest.ts';
import { COMMANDS } from '../../../commands/index.ts';
import { noteCard } from '../cards/card.ts';
import { readCustomId } from '../cards/custom-id.ts';
import type { Desk } from '../desk.ts';
import { completeDigestOption } from '../digests/command/complete-digest-option.ts';
import { runDigestCommand } from '../digests/command/run-digest-command.ts';
import { privateCard } from '../payload.ts';
import { changeSettings, showSettings } from '../settings/change-settings.ts';
import { checkPermissions } from '../settings/check-permissions.ts';
import { tellFailure } from '../tell-failure.ts';
import { completeOption } from './complete-option.ts';
import { exportFeedback } from './export-feedback.ts';
import { findMessageSources } from './find-message-sources.ts';
import { pressButton } from './press-button.ts';
import { runQuestion } from './run-question.ts';
import { showArticle } from './show-article.ts';
import { showHelp } from './show-help.ts';
import { forgetUser, showPrivacy } from './show-privacy.ts';

const ASKING = new Map(COMMANDS.map((command) => [command.name as string, command]));

/** Does what an interaction asks for; what fails is told to the one who asked, with an id that is in the log. */
export async function handleInteraction(desk: Desk, interaction: Interaction): Promise<void> {
  const started = performance.now();
  try {
    await dispatch(desk, interaction);
    desk.log.info(
      { event: nameOf(interaction), guild: interaction.guildId, ms: Math.round(performance.now() - started) },
      'interaction',
    );
  } catch (error) {
    await tellFailure(desk, interaction, error);
  }
}

async function dispatch(desk: Desk, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete() && interaction.commandName === digest.name)
    return completeDigestOption(desk, interaction);
  if (interaction.isAutocomplete())
    return completeOption(desk, interaction, ASKING.get(interaction.commandName));
  if (interaction.isChatInputCommand()) return runCommand(desk, interaction);
  if (interaction.isMessageContextMenuCommand()) return findMessageSources(desk, interaction);
  if (!interaction.isMessageComponent()) return;
  const press = readCustomId(interaction.customId);
  if (press?.action === 'set') {
    if (interaction.isButton() || interaction.isChannelSelectMenu() || interaction.isStringSelectMenu())
      return changeSettings(desk, interaction, press);
  } else if (press?.action === 'article') {
    if (interaction.isStringSelectMenu()) return openArticle(desk, interaction);
  } else if (press && interaction.isButton()) {
    return press.action === 'forget' ? forgetUser(desk, interaction) : pressButton(desk, interaction, press);
  }
  await interaction.reply(privateCard(noteCard('I do not know this button any more. Please ask again.')));
}

async function openArticle(desk: Desk, interaction: StringSelectMenuInteraction): Promise<void> {
  await desk.queue.acknowledge(interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  await showArticle(desk, interaction, interaction.values[0] ?? '');
}

async function runCommand(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const asking = ASKING.get(interaction.commandName);
  if (asking) return runQuestion(desk, interaction, asking);
  switch (interaction.commandName) {
    case 'help':
      return showHelp(desk, interaction);
    case 'privacy':
      return showPrivacy(desk, interaction);
    case 'settings':
      return interaction.options.getSubcommand() === 'check'
        ? checkPermissions(desk, interaction)
        : showSettings(desk, interaction);
    case digest.name:
      return runDigestCommand(desk, interaction);
    case 'feedback':
      return exportFeedback(desk, interaction);
    default:
      await interaction.reply(
        privateCard(
          noteCard('I do not know this command any more. Restart Discord to see those that I have.'),
        ),
      );
  }
}

/** What happened, for the log: no words that people typed. */
function nameOf(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete())
    return `${interaction.isAutocomplete() ? 'complete' : 'command'} ${interaction.commandName}`;
  if (interaction.isMessageComponent())
    return `press ${readCustomId(interaction.customId)?.action ?? 'unknown'}`;
  return `interaction ${interaction.type}`;
}
