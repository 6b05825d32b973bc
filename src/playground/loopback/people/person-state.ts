import type { APIUser } from 'discord-api-types/v10';
import type { Interaction } from '../interactions/interaction.ts';
import type { Deed } from '../interactions/interactions.ts';
import type { LoopbackState } from '../loopback-state.ts';
import type { Channel } from '../world/channel.ts';
import { PERMISSION } from '../world/permissions.ts';

/** Something by its id, or the id. */
export type Ref = string | { readonly id: string };

/** Who does something, and where. */
export interface Where {
  readonly user: Ref;
  readonly channel: Ref;
}

/** The user, or an error that says whom the loopback does not know. */
export function findUser({ world }: LoopbackState, ref: Ref): APIUser {
  const user = world.users.get(idOf(ref));
  if (user === undefined) throw new Error(`The loopback knows no user ${idOf(ref)}.`);
  return user;
}

/** The channel, where that user may see it. */
export function findSeenChannel({ world }: LoopbackState, user: APIUser, ref: Ref): Channel {
  const channel = world.channels.get(idOf(ref));
  if (channel === undefined) throw new Error(`The loopback knows no channel ${idOf(ref)}.`);
  if ((world.permissionsOf(user.id, channel) & PERMISSION.viewChannel) === 0n) {
    throw new Error(`${user.username} does not see the channel ${channel.name ?? channel.id}.`);
  }
  return channel;
}

/** Begins the interaction and tells the bot of it; interactions need no intent. */
export function begin({ interactions, gateway }: LoopbackState, deed: Deed): Interaction {
  const interaction = interactions.begin(deed);
  gateway.publish({ t: 'INTERACTION_CREATE', d: interaction.facts.payload, intents: 0 });
  return interaction;
}

/** The id that a reference means. */
export function idOf(ref: Ref): string {
  return typeof ref === 'string' ? ref : ref.id;
}
