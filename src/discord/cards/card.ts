import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';

/** Discord's own limits for one message of components. */
export const MOST_TEXT = 4000;
export const MOST_COMPONENTS = 40;

/** Components of a message, as Discord takes them. */
export type Card = readonly APIMessageTopLevelComponent[];

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** One thing found, with a button beside it where there is something to press. */
export interface Result {
  readonly text: string;
  readonly button?: APIButtonComponent;
}

/** Makes a result for the room that is left, in characters; null where it does not fit. */
export type ResultMaker = (room: number) => Result | null;

/** What a card says, before it is known what of it fits. */
export interface Draft {
  /** Always shown, in order, each a block of its own. */
  readonly head: readonly string[];
  /** Shown whole or not at all, best first. */
  readonly results: readonly ResultMaker[];
  /** Buttons and menus below, when it is known how many results are shown. */
  readonly rows?: (shown: number) => readonly Row[];
  /** Colour at the side, 0xRRGGBB. */
  readonly accent?: number;
}

// The container, the line between head and results, and two rows with up to eight buttons.
const FRAME_COMPONENTS = 2 + 2 + 8;
// A section, its text and its button.
const RESULT_COMPONENTS = 3;

/** A card within Discord's limits: results that no longer fit are dropped whole, from the last. */
export function makeCard({ head, results, rows, accent }: Draft): Card {
  let components = MOST_COMPONENTS - FRAME_COMPONENTS - head.length;
  let room = MOST_TEXT - head.reduce((sum, text) => sum + text.length, 0);
  const shown: Result[] = [];
  // Discord refuses a message in which two buttons have one id, as two events of one passage would.
  const pressed = new Set<string>();
  for (const make of results) {
    const result = components >= RESULT_COMPONENTS ? make(room) : null;
    if (result === null || result.text.length > room) break;
    shown.push(result.button && pressed.has(idOf(result.button)) ? { text: result.text } : result);
    if (result.button) pressed.add(idOf(result.button));
    components -= RESULT_COMPONENTS;
    room -= result.text.length;
  }
  const blocks: APIComponentInContainer[] = head.map(textBlock);
  if (shown.length > 0 && head.length > 0)
    blocks.push({ type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small });
  blocks.push(...shown.map(resultBlock));
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    components: blocks,
    ...(accent !== undefined && { accent_color: accent }),
  };
  return [container, ...(rows?.(shown.length) ?? [])];
}

function idOf(button: APIButtonComponent): string {
  return 'custom_id' in button ? button.custom_id : '';
}

function resultBlock({ text, button }: Result): APIComponentInContainer {
  if (!button) return textBlock(text);
  return { type: ComponentType.Section, components: [textBlock(text)], accessory: button };
}

function textBlock(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A card of a few lines of our own. */
export function noteCard(...lines: readonly string[]): Card {
  return makeCard({ head: lines, results: [] });
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
