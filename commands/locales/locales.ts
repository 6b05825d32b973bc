import type { CommandWords } from '../../src/command.ts';
import { es } from './es.ts';
import { ru } from './ru.ts';

/** What commands are called in one language. */
export interface Locale {
  /** By the English name of the command; of the message menu by its label. */
  readonly commands: Readonly<Record<string, CommandWords>>;
  /** Options that many commands have, by their English name. */
  readonly parts: Readonly<Record<string, CommandWords>>;
}

/** By Discord's code of the language. */
export const LOCALES: Readonly<Record<string, Locale>> = { 'es-ES': es, 'es-419': es, ru };
