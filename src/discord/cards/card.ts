import {
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';

/** Discord's own limits for one message of components. */
export const MOST_TEXT = 4000;
export const MOST_COMPONENTS = 40;

/** Components of a message, as Discord takes them. */
export type Card = readonly APIMessageTopLevelComponent[];

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** What a card says, before it is known what of it fits. */
export interface Draft {
  /** Always shown, in order, each a block of its own. */
  readonly head: readonly string[];
  /** Shown whole or not at all, best first; made for the room that is left, in characters. */
  readonly results: readonly ((room: number) => string | null)[];
  /** Buttons and menus below. */
  readonly rows: readonly Row[];
  /** Colour at the side, 0xRRGGBB. */
  readonly accent?: number;
}

// What holds the blocks: the container and one line between head and results.
const FRAME_COMPONENTS = 2;

/** A card within Discord's limits: results that no longer fit are dropped whole, from the last. */
export function makeCard({ head, results, rows, accent }: Draft): Card {
  const rowComponents = rows.reduce((sum, row) => sum + 1 + row.components.length, 0);
  let components = MOST_COMPONENTS - FRAME_COMPONENTS - rowComponents - head.length;
  let room = MOST_TEXT - head.reduce((sum, text) => sum + text.length, 0);
  const shown: string[] = [];
  for (const result of results) {
    const text = components > 0 ? result(room) : null;
    if (text === null || text.length > room) break;
    shown.push(text);
    components -= 1;
    room -= text.length;
  }
  const blocks: APIComponentInContainer[] = head.map(textBlock);
  if (shown.length > 0 && head.length > 0)
    blocks.push({ type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small });
  blocks.push(...shown.map(textBlock));
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    components: blocks,
    ...(accent !== undefined && { accent_color: accent }),
  };
  return [container, ...rows];
}

function textBlock(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}

/** A card of a few lines of our own. */
export function noteCard(...lines: readonly string[]): Card {
  return makeCard({ head: lines, results: [], rows: [] });
}

/** All texts that a message's components show, in order. */
export function textsOf(components: readonly unknown[]): string[] {
  return components.flatMap((component) => {
    if (typeof component !== 'object' || component === null) return [];
    const { content, components: inner } = component as { content?: unknown; components?: unknown };
    if (typeof content === 'string') return [content];
    return Array.isArray(inner) ? textsOf(inner) : [];
  });
}
