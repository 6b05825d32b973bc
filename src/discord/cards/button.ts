import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord.js';
import type { Row } from './card.ts';
import { customId } from './custom-id.ts';

/** A button without colour, and without a link. */
export function button(label: string, id: string, disabled = false): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: id,
    ...(disabled && { disabled }),
  };
}

/** Shows the paragraphs around the passage of a citation. */
export function contextButton(citation: string, index: string): APIButtonComponentWithCustomId {
  return button('Context', customId('context', index, citation));
}

/** Rows of buttons, those without any left out. */
export function rows(...groups: readonly APIButtonComponentWithCustomId[][]): Row[] {
  return groups
    .filter((group) => group.length > 0)
    .map((components) => ({ type: ComponentType.ActionRow, components }));
}
