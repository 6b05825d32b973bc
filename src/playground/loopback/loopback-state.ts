import type { CommandBook } from './commands/command-book.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Interactions } from './interactions/interactions.ts';
import type { World } from './world/world.ts';

/** What the routes and the people share. */
export interface LoopbackState {
  readonly world: World;
  readonly commands: CommandBook;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
  readonly applicationId: string;
  /** Of the gateway: `ws://127.0.0.1:PORT`. */
  readonly gatewayUrl: () => string;
}
