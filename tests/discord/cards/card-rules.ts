import { ComponentType } from 'discord.js';
import type { Card } from '../../../src/discord/cards/card.ts';

interface Component {
  readonly type: ComponentType;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly placeholder?: string;
  readonly options?: readonly { label: string; value: string; description?: string }[];
  readonly components?: readonly Component[];
  readonly accessory?: Component;
}

/** All components of a card, nested ones too, in order. */
export function componentsOf(card: Card): Component[] {
  const flat = (each: Component): Component[] => [
    each,
    ...(each.components ?? []).flatMap(flat),
    ...(each.accessory ? flat(each.accessory) : []),
  ];
  return (card as unknown as readonly Component[]).flatMap(flat);
}

/** The labels of a card's buttons, in order. */
export function labelsOf(card: Card): string[] {
  return componentsOf(card).flatMap(({ type, label }) =>
    type === ComponentType.Button && label !== undefined ? [label] : [],
  );
}

/** What Discord would say against a card as a message; nothing where it takes it. */
export function complaintsOf(card: Card): string[] {
  const all = componentsOf(card);
  const texts = all
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content = '' }) => content);
  const ids = all.flatMap(({ custom_id }) => custom_id ?? []);
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  return [
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(total > 4000 ? [`${total} characters`] : []),
    ...(texts.length === 0 ? ['no text'] : []),
    ...texts.filter((text) => text.trim() === '').map(() => 'an empty text'),
    ...(new Set(ids).size < ids.length ? ['two of one custom_id'] : []),
    ...ids.filter((id) => id.length < 1 || id.length > 100).map((id) => `custom_id ${id}`),
    ...all.flatMap(ofOne),
  ];
}

function ofOne({ type, label, options = [], placeholder = '', components }: Component): string[] {
  const choices = options.flatMap((option) => [option.label, option.value, option.description ?? '-']);
  return [
    ...(type === ComponentType.Button && (!label || label.length > 80) ? [`label ${label}`] : []),
    ...(type === ComponentType.StringSelect && (options.length < 1 || options.length > 25)
      ? [`${options.length} choices`]
      : []),
    ...choices.filter((text) => text.length < 1 || text.length > 100).map((text) => `choice ${text}`),
    ...(new Set(options.map(({ value }) => value)).size < options.length ? ['two choices of one value'] : []),
    ...(placeholder.length > 150 ? ['placeholder'] : []),
    ...(type === ComponentType.ActionRow && (components?.length ?? 0) > 5 ? ['more than five in a row'] : []),
    ...(type === ComponentType.ActionRow && (components?.length ?? 0) < 1 ? ['an empty row'] : []),
    ...(type === ComponentType.Section && (components?.length ?? 0) > 3 ? ['a long section'] : []),
  ];
}
