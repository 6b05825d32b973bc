import type { APIAttachment } from 'discord-api-types/v10';
import { type AnyComponent, walkComponents } from './walk-components.ts';

/** What Discord adds to a component of that kind where it was left out. */
const DEFAULTS: Readonly<Record<number, object>> = {
  3: { min_values: 1, max_values: 1 },
  5: { min_values: 1, max_values: 1 },
  6: { min_values: 1, max_values: 1 },
  7: { min_values: 1, max_values: 1 },
  8: { min_values: 1, max_values: 1 },
  11: { description: null, spoiler: false },
  13: { name: null, size: null, spoiler: false },
  14: { spacing: 1, divider: true },
  17: { accent_color: null, spoiler: false },
};

/** The components as Discord keeps them: numbered, with what was left out, files of the message by their address. */
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
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    const sent = value as AnyComponent;
    const filled: Record<string, unknown> = { ...DEFAULTS[sent.type], ...sent, id: sent.id || number() };
    for (const name of ['components', 'accessory', 'component']) {
      if (name in filled) filled[name] = fill(filled[name]);
    }
    for (const name of ['media', 'file']) {
      if (name in filled) filled[name] = fillMedia(filled[name], attachments);
    }
    if (Array.isArray(sent.items)) filled.items = sent.items.map((item) => fillItem(item, attachments));
    return filled;
  };
  return components.map(fill) as AnyComponent[];
}

function fillItem(item: unknown, attachments: readonly APIAttachment[]): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const { media } = item as { media?: unknown };
  return { description: null, spoiler: false, ...item, media: fillMedia(media, attachments) };
}

function fillMedia(media: unknown, attachments: readonly APIAttachment[]): unknown {
  const { url = '' } = (media ?? {}) as { url?: string };
  const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : null;
  const file = attachments.find(({ filename }) => filename === name);
  const address = file?.url ?? url;
  return {
    id: file?.id ?? '0',
    url: address,
    proxy_url: address,
    ...(file === undefined ? {} : { attachment_id: file.id }),
  };
}
