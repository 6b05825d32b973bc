import { z } from 'zod';
import { readJsonCell, selectText, writeJsonCell } from './cells.ts';
import type { Connection } from './connection.ts';
import { StoreError } from './store-error.ts';

// Discord allows 500 channels in a server.
const channels = z.array(z.string().max(100)).max(500).readonly();

const FIELDS = {
  questionChannels: channels,
  threads: z.boolean(),
  privateByDefault: z.boolean(),
  allowedChannels: channels,
  cooldownSeconds: z.number().min(0).max(86_400),
  channelCooldownSeconds: z.number().min(0).max(86_400),
  keepFeedback: z.boolean(),
};

const SELECT = `SELECT ${selectText('settings')} FROM settings WHERE guild_id = ?`;

/** What a server has set, with the default where it has set nothing. */
export interface GuildSettings {
  /** Channels where a message is a question, without a command. */
  readonly questionChannels: readonly string[];
  /** Answers go in a thread. */
  readonly threads: boolean;
  /** Answers are seen by the asker alone. */
  readonly privateByDefault: boolean;
  /** Channels where questions are answered; empty for all. */
  readonly allowedChannels: readonly string[];
  /** Seconds from a user's question to the next, 0 to a day. */
  readonly cooldownSeconds: number;
  /** Seconds from a question in a channel to the next of anybody there, 0 to a day. */
  readonly channelCooldownSeconds: number;
  /** Votes on answers are kept. */
  readonly keepFeedback: boolean;
}

/** The settings of a server that has set nothing. */
export const DEFAULT_SETTINGS: GuildSettings = Object.freeze({
  questionChannels: Object.freeze([]),
  threads: false,
  privateByDefault: false,
  allowedChannels: Object.freeze([]),
  cooldownSeconds: 3,
  channelCooldownSeconds: 0,
  keepFeedback: false,
});

/** Settings by server. */
export interface SettingsStore {
  /** A server's settings as they are now, also where another process changed them. */
  settings(guildId: string): GuildSettings;
  /** The server's settings after the change; a StoreError, and nothing changed, for a value that no setting may have. */
  saveSettings(guildId: string, change: Partial<GuildSettings>): GuildSettings;
}

/** Settings kept in that database. */
export function openSettings(
  connection: Connection,
  onWarning: (message: string) => void,
): SettingsStore & { forgetSettings(guildId: string): void } {
  // Settings are read at every command: what is damaged is told once.
  const told = new Set<string>();

  function readSet(guildId: string): Partial<GuildSettings> {
    const [row] = connection.rows(SELECT, guildId) as { settings?: unknown }[];
    if (row === undefined) return {};
    const raw = readJsonCell(row.settings, z.record(z.string(), z.unknown()));
    if (raw === undefined) {
      warn(guildId, 'are damaged; the defaults apply');
      return {};
    }
    const { good, wrong } = sortFields(raw);
    if (wrong.length > 0) warn(guildId, `have no valid ${wrong.join(', ')}; the default applies`);
    return good;
  }

  function warn(guildId: string, what: string): void {
    const message = `${connection.path}: the settings of server ${guildId} ${what} until they are saved again.`;
    if (told.has(message)) return;
    told.add(message);
    onWarning(message);
  }

  return {
    settings(guildId) {
      return { ...DEFAULT_SETTINGS, ...readSet(guildId) };
    },
    saveSettings(guildId, change) {
      const { good, wrong } = sortFields(change);
      if (wrong.length > 0) throw new StoreError(`A server's settings cannot have that ${wrong.join(', ')}.`);
      return connection.atOnce(() => {
        const cell = writeJsonCell({ ...readSet(guildId), ...good });
        connection.change(
          'INSERT INTO settings VALUES (?, ?) ON CONFLICT (guild_id) DO UPDATE SET settings = excluded.settings',
          guildId,
          cell,
        );
        return { ...DEFAULT_SETTINGS, ...readSet(guildId) };
      });
    },
    forgetSettings(guildId) {
      connection.change('DELETE FROM settings WHERE guild_id = ?', guildId);
    },
  };
}

/** The settings of ours among the fields: those with a value they may have, and the names of the others. */
function sortFields(raw: Readonly<Record<string, unknown>>): {
  good: Partial<GuildSettings>;
  wrong: string[];
} {
  const good: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [name, shape] of Object.entries(FIELDS)) {
    if (!Object.hasOwn(raw, name) || raw[name] === undefined) continue;
    const parsed = shape.safeParse(raw[name]);
    if (parsed.success) good[name] = parsed.data;
    else wrong.push(name);
  }
  return { good, wrong };
}
