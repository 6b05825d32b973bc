import { createHash } from 'node:crypto';
import { type APIApplicationCommand, type REST, Routes } from 'discord.js';
import type { Store } from '../../store/store.ts';
import { commandData } from './command-data.ts';

export interface Registration {
  readonly applicationId: string;
  /** Only in this server, at once; else everywhere. */
  readonly guildId?: string | undefined;
}

/** Replaces the commands that Discord holds by ours, or by none. */
export async function registerCommands(
  rest: REST,
  { applicationId, guildId }: Registration,
  commands = commandData(),
): Promise<readonly APIApplicationCommand[]> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  return (await rest.put(route, { body: commands })) as APIApplicationCommand[];
}

/**
 * Registers the commands everywhere where ours or those that Discord holds are not those of the last time; whether that
 * was needed. Discord counts registrations, and clients show changed commands late.
 */
export async function registerWhereChanged(
  rest: REST,
  store: Store,
  applicationId: string,
): Promise<boolean> {
  const name = `commands of ${applicationId}`;
  const commands = commandData();
  const ours = createHash('sha256').update(JSON.stringify(commands)).digest('hex');
  const held = (await rest.get(Routes.applicationCommands(applicationId))) as APIApplicationCommand[];
  if (store.value(name) === mark(ours, held)) return false;
  store.saveValue(name, mark(ours, await registerCommands(rest, { applicationId }, commands)));
  return true;
}

/** Discord gives a command a new version whenever it is changed, by us or by others. */
function mark(ours: string, held: readonly APIApplicationCommand[]): string {
  const versions = held.map(({ id, version }) => `${id}:${version}`).sort();
  return createHash('sha256')
    .update(JSON.stringify([ours, versions]))
    .digest('hex');
}
