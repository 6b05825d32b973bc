import type { Interaction } from '../interactions/interaction.ts';
import type { LoopbackState } from '../loopback-state.ts';
import { type AnyComponent, walkComponents } from '../world/walk-components.ts';
import { begin, findUser, type Ref } from './person-state.ts';
import { resolveIds } from './resolve-ids.ts';

/** A modal that a person fills in and sends. */
export interface Submit {
  readonly user: Ref;
  /** The run that the bot answered with the modal. */
  readonly modal: { readonly interactionId: string };
  /** By the fields' custom ids; a list for a select. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly locale?: string | undefined;
}

/** Sends the modal; an error where Discord's own client would not. */
export function submit(state: LoopbackState, { user: ref, modal: run, values, locale }: Submit): Interaction {
  const user = findUser(state, ref);
  const opener = state.interactions.find(run.interactionId);
  const modal = opener?.modal;
  if (opener === undefined || !modal) throw new Error('That interaction opened no modal.');
  if (opener.facts.user.id !== user.id) throw new Error(`${user.username} was shown no modal.`);
  const fields = new Set<string>();
  for (const { component } of walkComponents(modal.components)) {
    if (component.custom_id !== undefined) fields.add(component.custom_id);
  }
  const stray = Object.keys(values).find((name) => !fields.has(name));
  if (stray !== undefined) throw new Error(`The modal has no field ${stray}.`);
  let next = 0;
  const fill = (component: AnyComponent): Record<string, unknown> => {
    next += 1;
    const { type, id = next, components, component: held } = component;
    if (Array.isArray(components)) return { type, id, components: components.map(fill) };
    if (held !== undefined) return { type, id, component: fill(held as AnyComponent) };
    if (component.custom_id === undefined) return { type, id };
    return { type, id, custom_id: component.custom_id, ...filled(component, values[component.custom_id]) };
  };
  return begin(state, {
    type: 5,
    user,
    channel: opener.facts.channel,
    source: opener.facts.source,
    locale,
    data: {
      custom_id: modal.custom_id,
      resolved: resolveIds(
        state.world,
        state.world.guildOf(opener.facts.channel),
        Object.values(values).flat(),
      ),
      components: (modal.components as unknown as readonly AnyComponent[]).map(fill),
    },
  });
}

function filled(
  component: AnyComponent,
  value: string | readonly string[] | undefined,
): Record<string, unknown> {
  if (component.type !== 4) return { values: value === undefined ? [] : [value].flat() };
  const text = String(value ?? component.value ?? '');
  const {
    min_length: min = 0,
    max_length: max = 4_000,
    required = true,
  } = component as {
    min_length?: number;
    max_length?: number;
    required?: boolean;
  };
  if (required && text === '') throw new Error(`${component.custom_id} is required.`);
  if (text.length > max) throw new Error(`${component.custom_id} is too long.`);
  if (text !== '' && text.length < min) throw new Error(`${component.custom_id} is too short.`);
  return { value: text };
}
