import type { World } from '../world/world.ts';
import type { Command } from './command.ts';
import { tidyCommand } from './tidy-command.ts';

/** The commands that the application registered, everywhere and for single servers. */
export class CommandBook {
  readonly #world: World;
  readonly #applicationId: string;
  readonly #byScope = new Map<string, Map<string, Command>>();

  constructor(world: World, applicationId: string) {
    this.#world = world;
    this.#applicationId = applicationId;
  }

  /** Those of the server, or where null those that are everywhere; in the order of registration. */
  list(guildId: string | null): readonly Command[] {
    return [...this.#scope(guildId).values()];
  }

  /** The command of that name and kind that someone in the server finds; the server's own comes first. */
  find(name: string, type: number, guildId: string | null): Command | undefined {
    const own = guildId === null ? [] : this.list(guildId);
    return [...own, ...this.list(null)].find((each) => each.name === name && each.type === type);
  }

  get(guildId: string | null, id: string): Command | undefined {
    return this.#scope(guildId).get(id);
  }

  /** Adds the command, or puts it in the place of its namesake; unchanged it keeps its version. */
  put(guildId: string | null, body: Partial<Command>): Command {
    const kept = this.#put(guildId, body);
    this.#world.watchers.tell({ kind: 'commands' });
    return kept;
  }

  edit(guildId: string | null, before: Command, body: Partial<Command>): Command {
    const kept = this.#keep(guildId, before.id, { ...before, ...body }, before);
    this.#world.watchers.tell({ kind: 'commands' });
    return kept;
  }

  /** Exactly these from now on. */
  putAll(guildId: string | null, bodies: readonly Partial<Command>[]): readonly Command[] {
    const kept = bodies.map((body) => this.#put(guildId, body));
    this.#byScope.set(guildId ?? '', new Map(kept.map((command) => [command.id, command])));
    this.#world.watchers.tell({ kind: 'commands' });
    return kept;
  }

  delete(guildId: string | null, id: string): boolean {
    const had = this.#scope(guildId).delete(id);
    if (had) this.#world.watchers.tell({ kind: 'commands' });
    return had;
  }

  /** Ids of the servers with commands of their own. */
  get guildIds(): readonly string[] {
    return [...this.#byScope.keys()].filter((id) => id !== '');
  }

  #put(guildId: string | null, body: Partial<Command>): Command {
    const scope = this.#scope(guildId);
    const type = body.type ?? 1;
    const before = [...scope.values()].find((each) => each.name === body.name && each.type === type);
    return this.#keep(guildId, before?.id ?? this.#world.nextId(), body, before);
  }

  #keep(guildId: string | null, id: string, body: Partial<Command>, before: Command | undefined): Command {
    const command = tidyCommand({
      application_id: this.#applicationId,
      type: 1,
      nsfw: false,
      default_member_permissions: null,
      name_localizations: null,
      description_localizations: null,
      ...(guildId === null
        ? { dm_permission: true, contexts: null, integration_types: [0, 1] }
        : { guild_id: guildId }),
      description: '',
      ...body,
      id,
      version: before?.version ?? this.#world.nextId(),
    } as Command);
    const isSame = before !== undefined && JSON.stringify(before) === JSON.stringify(command);
    const kept = isSame || before === undefined ? command : { ...command, version: this.#world.nextId() };
    this.#scope(guildId).set(id, kept);
    return kept;
  }

  #scope(guildId: string | null): Map<string, Command> {
    const key = guildId ?? '';
    let scope = this.#byScope.get(key);
    if (scope === undefined) {
      scope = new Map();
      this.#byScope.set(key, scope);
    }
    return scope;
  }
}
