import { LRUCache } from 'lru-cache';
import type { GuildSettings } from '../../store/settings.ts';
import type { Store } from '../../store/store.ts';

const KEPT = 5000;
/** What another process changes in a server's settings holds here within this time. */
const KEPT_MS = 5000;

/** The store, with the settings of servers that ask often in memory: each acknowledgement waits for them. */
export function rememberSettings(store: Store): Store {
  const kept = new LRUCache<string, GuildSettings>({ max: KEPT, ttl: KEPT_MS });
  return {
    ...store,
    settings(guildId) {
      const known = kept.get(guildId);
      if (known !== undefined) return known;
      const settings = store.settings(guildId);
      kept.set(guildId, settings);
      return settings;
    },
    saveSettings(guildId, change) {
      const settings = store.saveSettings(guildId, change);
      kept.set(guildId, settings);
      return settings;
    },
    forgetGuild(guildId) {
      kept.delete(guildId);
      store.forgetGuild(guildId);
    },
  };
}
