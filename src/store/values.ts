import { z } from 'zod';
import { readJsonCell, selectText, writeJsonCell } from './cells.ts';
import type { Connection } from './connection.ts';

const SELECT = `SELECT ${selectText('value')} FROM named_values WHERE name = ?`;

/** Small values by name, such as the fingerprint of the commands last registered. */
export interface ValueStore {
  /** The value last saved, or null. */
  value(name: string): string | null;
  saveValue(name: string, value: string): void;
}

/** Values kept in that database. */
export function openValues(connection: Connection, onWarning: (message: string) => void): ValueStore {
  return {
    value(name) {
      const [row] = connection.rows(SELECT, name) as { value?: unknown }[];
      if (row === undefined) return null;
      const value = readJsonCell(row.value, z.string());
      if (value === undefined) onWarning(`${connection.path}: the value "${name}" is damaged and left out.`);
      return value ?? null;
    },
    saveValue(name, value) {
      connection.change(
        'INSERT INTO named_values VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
        name,
        writeJsonCell(value),
      );
    },
  };
}
