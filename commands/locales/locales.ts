import type { CommandLocale } from '../../src/command.ts';
import { es } from './es.ts';
import { ru } from './ru.ts';

/** By Discord's code of the language. */
export const LOCALES: Readonly<Record<string, CommandLocale>> = { 'es-ES': es, 'es-419': es, ru };
