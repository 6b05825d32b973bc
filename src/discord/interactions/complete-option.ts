import type { AutocompleteInteraction } from 'discord.js';
import type { Archive } from '../../archive/archive.ts';
import type { Suggestion } from '../../archive/name-lookup.ts';
import {
  suggestArticles,
  suggestOutlets,
  suggestPeople,
  suggestSpeakers,
} from '../../archive/suggest-names.ts';
import type { Command, CommandOption } from '../../command.ts';
import type { Desk } from '../desk.ts';
import { clipText } from '../markdown/clip-text.ts';

const MOST_CHOICES = 25;
const LONGEST = 100;

type Suggest = (archive: Archive, typed: string, limit: number) => readonly Suggestion[];

const SUGGESTERS: Readonly<Partial<Record<CommandOption['kind'], Suggest>>> = {
  person: suggestPeople,
  speaker: suggestSpeakers,
  source: suggestOutlets,
  article: suggestArticles,
};

/** Whether what is typed into the option can be completed. */
export function isCompleted({ kind }: CommandOption): boolean {
  return kind in SUGGESTERS;
}

/** Suggests names from memory; what was typed is taken all the same. Before the articles are read there are none. */
export async function completeOption(
  desk: Desk,
  interaction: AutocompleteInteraction,
  command: Command | undefined,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const kind = command?.options.find((option) => option.name === name)?.kind;
  const suggest = kind && SUGGESTERS[kind];
  const found = suggest && desk.newsroom ? suggest(desk.newsroom.archive, value, MOST_CHOICES) : [];
  await interaction.respond(
    found
      .filter((each) => each.value.length <= LONGEST)
      .map((each) => ({ name: choiceName(each), value: each.value })),
  );
}

function choiceName({ name, passages }: Suggestion): string {
  const count = ` (${passages} ${passages === 1 ? 'passage' : 'passages'})`;
  return clipText(name, LONGEST - count.length) + count;
}
