import type { APIApplicationCommand } from 'discord-api-types/v10';

/** A command as registered. */
export type Command = APIApplicationCommand;
