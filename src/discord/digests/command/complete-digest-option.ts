import type { AutocompleteInteraction } from 'discord.js';
import { suggestOutlets, suggestPeople } from '../../../archive/suggest-names.ts';
import type { Desk } from '../../desk.ts';
import { clipText } from '../../markdown/clip-text.ts';
import { mayManage } from '../../settings/change-settings.ts';
import { suggestZones } from './find-zones.ts';
import { followWords, scheduleWords } from './plan-words.ts';

const MOST_CHOICES = 25;
const LONGEST = 100;

interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Suggests digests of this server, zones, and names from memory: of several between commas, the last. */
export async function completeDigestOption(desk: Desk, interaction: AutocompleteInteraction): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const choices =
    name === 'digest'
      ? await suggestDigests(desk, interaction, value)
      : name === 'zone'
        ? suggestZones(value).map((zone) => ({ name: zone, value: zone }))
        : suggestNames(desk, name, value);
  await interaction.respond(
    choices
      .filter((choice) => choice.value.length <= LONGEST)
      .slice(0, MOST_CHOICES)
      .map((choice) => ({ name: clipText(choice.name, LONGEST), value: choice.value })),
  );
}

async function suggestDigests(
  desk: Desk,
  interaction: AutocompleteInteraction,
  typed: string,
): Promise<Choice[]> {
  const { guild, guildId } = interaction;
  if (guildId === null || mayManage(interaction) !== null) return [];
  const plans = await desk.store.digests.list(guildId);
  return plans
    .map((plan) => {
      const channel = guild?.channels.cache.get(plan.channelId)?.name ?? plan.channelId;
      const followed = followWords(plan);
      const paused = plan.pausedBecause === null ? '' : ', paused';
      return {
        name: `${plan.id}: #${channel} ${scheduleWords(plan)}${paused}${followed && ` (${followed})`}`,
        value: plan.id,
      };
    })
    .filter((choice) => choice.name.toLowerCase().includes(typed.trim().toLowerCase()));
}

function suggestNames({ newsroom }: Desk, option: string, typed: string): Choice[] {
  const suggest = option === 'people' ? suggestPeople : option === 'outlets' ? suggestOutlets : null;
  if (newsroom === null || suggest === null) return [];
  const cut = Math.max(typed.lastIndexOf(','), typed.lastIndexOf(';')) + 1;
  const before = cut === 0 ? '' : `${typed.slice(0, cut)} `;
  return suggest(newsroom.archive, typed.slice(cut).trim(), MOST_CHOICES).map((found) => ({
    name: before + found.name,
    value: before + found.value,
  }));
}
