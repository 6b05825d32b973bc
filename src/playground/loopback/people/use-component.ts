import type { APIUser } from 'discord-api-types/v10';
import type { Interaction } from '../interactions/interaction.ts';
import type { LoopbackState } from '../loopback-state.ts';
import type { Channel } from '../world/channel.ts';
import type { Message } from '../world/message.ts';
import { type AnyComponent, walkComponents } from '../world/walk-components.ts';
import { begin, findSeenChannel, findUser, idOf, type Ref } from './person-state.ts';
import { resolveIds } from './resolve-ids.ts';

/** A button that a person presses. */
export interface Press {
  readonly user: Ref;
  readonly message: Ref;
  readonly customId: string;
  readonly locale?: string | undefined;
}

/** What a person chooses in a select. */
export interface Select extends Press {
  readonly values: readonly string[];
}

/** Presses the button of the message as it is now; an error where the person sees no such button. */
export function press(state: LoopbackState, deed: Press): Interaction {
  const { user, channel, message, component } = find(state, deed);
  if (component.type !== 2) throw new Error(`${deed.customId} is no button.`);
  return begin(state, {
    type: 3,
    user,
    channel,
    source: message,
    locale: deed.locale,
    data: { component_type: 2, custom_id: deed.customId, id: component.id },
  });
}

/** Chooses those values in the select of the message. */
export function select(state: LoopbackState, deed: Select): Interaction {
  const { user, channel, message, component } = find(state, deed);
  if (component.type !== 3 && (component.type < 5 || component.type > 8)) {
    throw new Error(`${deed.customId} is no select.`);
  }
  const {
    min_values: min = 1,
    max_values: max = 1,
    options,
  } = component as {
    min_values?: number;
    max_values?: number;
    options?: readonly { readonly value: string }[];
  };
  if (deed.values.length < min || deed.values.length > max) {
    throw new Error(`${deed.customId} takes ${min} to ${max} values.`);
  }
  const stray = options && deed.values.find((value) => !options.some((option) => option.value === value));
  if (stray !== undefined) throw new Error(`${deed.customId} does not offer ${stray}.`);
  return begin(state, {
    type: 3,
    user,
    channel,
    source: message,
    locale: deed.locale,
    data: {
      component_type: component.type,
      custom_id: deed.customId,
      id: component.id,
      values: deed.values,
      ...(component.type === 3
        ? {}
        : { resolved: resolveIds(state.world, state.world.guildOf(channel), deed.values) ?? {} }),
    },
  });
}

function find(
  state: LoopbackState,
  { user: userRef, message: ref, customId }: Press,
): {
  readonly user: APIUser;
  readonly channel: Channel;
  readonly message: Message;
  readonly component: AnyComponent;
} {
  const user = findUser(state, userRef);
  const id = idOf(ref);
  const where = [...state.world.channels.values()].find((each) => each.messages.has(id));
  const stored = where?.messages.get(id);
  if (where === undefined || stored === undefined) throw new Error(`There is no message ${id}.`);
  const channel = findSeenChannel(state, user, where);
  if (stored.onlyFor !== null && stored.onlyFor !== user.id) {
    throw new Error(`${user.username} does not see the message ${id}.`);
  }
  for (const { component } of walkComponents(stored.message.components)) {
    if (component.custom_id !== customId) continue;
    if (component.disabled === true) throw new Error(`${customId} is switched off.`);
    return { user, channel, message: stored.message, component };
  }
  throw new Error(`The message has no component ${customId}.`);
}
