import type { Message } from '../../../src/playground/loopback/world/message.ts';
import {
  type AnyComponent,
  textOf,
  walkComponents,
} from '../../../src/playground/loopback/world/walk-components.ts';

/** Everything that a message shows as text, a line for each block. */
export function textIn(message: Message): string {
  return [message.content, textOf(message.components)].filter(Boolean).join('\n');
}

/** The labels of the message's buttons and menus, in order. */
export function labelsIn(message: Message): string[] {
  return controlsIn(message).map(labelOf);
}

/** The custom_id of the first button or menu with that label; an Error that names those that there are. */
export function controlIn(message: Message, label: string): string {
  const found = controlsIn(message).find((each) => labelOf(each) === label)?.custom_id;
  if (found === undefined)
    throw new Error(`No button “${label}” among “${labelsIn(message).join('”, “')}” of\n${textIn(message)}`);
  return found;
}

/** The citation ids that a message shows, in order. */
export function citationsIn(message: Message): string[] {
  return [...textIn(message).matchAll(/`(c:[0-9a-f]{16,})`/g)].map(([, id]) => id ?? '');
}

/** Whether only one person sees it. */
export function isPrivate(message: Message): boolean {
  return ((message.flags ?? 0) & 64) !== 0;
}

function controlsIn({ components }: Message): AnyComponent[] {
  return [...walkComponents(components)]
    .map(({ component }) => component)
    .filter(({ custom_id }) => custom_id !== undefined);
}

function labelOf({ label, placeholder }: AnyComponent): string {
  return String(label ?? placeholder ?? '');
}
