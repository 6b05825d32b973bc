import type { APIAttachment } from 'discord-api-types/v10';
import { type AnyComponent, walkComponents } from './walk-components.ts';

/** The components as Discord keeps them: each with its number, and files named `attachment://` by their address. */
export function fillComponents(
  components: unknown,
  attachments: readonly APIAttachment[],
): readonly AnyComponent[] {
  if (!Array.isArray(components)) return [];
  const taken = new Set<number>();
  for (const { component } of walkComponents(components)) if (component.id) taken.add(component.id);
  let next = 1;
  const number = (): number => {
    while (taken.has(next)) next += 1;
    taken.add(next);
    return next;
  };
  const fill = (value: unknown, isComponent: boolean): unknown => {
    if (Array.isArray(value)) return value.map((each) => fill(each, isComponent));
    if (typeof value !== 'object' || value === null) return value;
    const filled: Record<string, unknown> = {};
    if (isComponent && 'type' in value) filled.id = (value as AnyComponent).id || number();
    for (const [name, held] of Object.entries(value)) {
      if (name === 'id' && 'id' in filled) continue;
      if (name === 'url' && typeof held === 'string') filled.url = addressOf(held, attachments);
      else filled[name] = fill(held, name === 'components' || name === 'accessory' || name === 'component');
    }
    return filled;
  };
  return components.map((component) => fill(component, true)) as AnyComponent[];
}

function addressOf(url: string, attachments: readonly APIAttachment[]): string {
  if (!url.startsWith('attachment://')) return url;
  const name = url.slice('attachment://'.length);
  return attachments.find(({ filename }) => filename === name)?.url ?? url;
}
