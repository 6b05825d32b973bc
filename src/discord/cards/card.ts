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

/**
 * Makes a result for the room that is left, in characters; null where it does not fit. The first one may shorten its
 * text to fit, since a card without any result would answer nothing.
 */
export type ResultMaker = (room: number, isFirst: boolean) => Result | null;

/** A picture that is sent along. */
export interface CardPicture {
  /** `attachment://` and the file's name. */
  readonly url: string;
  /** What it shows, for those who do not see it; at most 1,024 characters. */
  readonly altText: string;
}

/** What a card says, before it is known what of it fits. */
export interface Draft {
  /** In order, each a block of its own, as far as they fit; the first should be the one that matters most. */
  readonly head: readonly string[];
  /** Shown whole or not at all, best first. */
  readonly results: readonly ResultMaker[];
  /** Buttons and menus below, when it is known how many results are shown. */
  readonly rows?: (shown: number) => readonly Row[];
  /** Shown between head and results. */
  readonly picture?: CardPicture | undefined;
  /** Colour at the side, 0xRRGGBB. */
  readonly accent?: number;
  /** Characters, where a message has more than this card. */
  readonly room?: number;
}

// The container, a picture, the line between head and results, and two rows with up to eight buttons.
const FRAME_COMPONENTS = 4 + 2 + 8;
const MOST_HEAD = 12;

/** A card within Discord's limits: results that no longer fit are dropped whole, from the last. */
export function makeCard({ head, results, rows, picture, accent, room: most = MOST_TEXT }: Draft): Card {
  const lines = fitting(head, most);
  let components = MOST_COMPONENTS - FRAME_COMPONENTS - lines.length;
  let room = most - lengthOf(lines);
  const shown: Result[] = [];
  // Discord refuses a message in which two buttons have one id, as two events of one passage would.
  const pressed = new Set<string>();
  for (const make of results) {
    const made = make(room, shown.length === 0);
    if (made === null || made.text === '' || made.text.length > room) break;
    const result = made.button && pressed.has(idOf(made.button)) ? { text: made.text } : made;
    // A section, its text and its button; or a text alone.
    components -= result.button ? 3 : 1;
    if (components < 0) break;
    shown.push(result);
    if (result.button) pressed.add(idOf(result.button));
    room -= result.text.length;
  }
  const blocks: APIComponentInContainer[] = lines.map(textBlock);
  if (picture) blocks.push(pictureBlock(picture));
  if (shown.length > 0 && lines.length > 0)
    blocks.push({ type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small });
  blocks.push(...shown.map(resultBlock));
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    components: blocks,
    ...(accent !== undefined && { accent_color: accent }),
  };
  return [container, ...(rows?.(shown.length) ?? [])];
}

function fitting(head: readonly string[], most: number): string[] {
  const lines: string[] = [];
  for (const text of head) {
    if (text !== '' && lines.length < MOST_HEAD && lengthOf(lines) + text.length <= most) lines.push(text);
  }
  return lines;
}

/** UTF-16 units of all texts together. */
export function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function pictureBlock({ url, altText }: CardPicture): APIComponentInContainer {
  return { type: ComponentType.MediaGallery, items: [{ media: { url }, description: altText }] };
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
