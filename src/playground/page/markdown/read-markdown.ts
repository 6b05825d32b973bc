import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** A part of a text as Discord reads it; what has `content` of parts holds further ones. */
export interface MarkdownPart {
  readonly type: string;
  readonly content?: string | readonly MarkdownPart[];
  readonly level?: number;
  readonly target?: string;
  readonly id?: string;
  readonly name?: string;
  readonly fullName?: string;
  readonly timestamp?: string;
  readonly format?: string;
  /** Of a list's item: how far it is set in, and its number where it has one. */
  readonly depth?: number;
  readonly number?: number | null;
}

interface State {
  readonly prevCapture?: readonly string[] | null;
  readonly inList?: boolean;
}

/** Takes `- a` and `  2. b`; refuses `-a`, `-# a` and `2022.b`. */
const LIST_ITEM = /^( *)([-*]|\d{1,9}\.) +(?=\S)([^\n]+)(?:\n|$)/;

// The package knows no lists.
const listItem = {
  order: rulesExtended.heading?.order ?? 0,
  match: (source: string, state: State) =>
    startsLine(state) && !state.inList ? LIST_ITEM.exec(source) : null,
  parse(capture: RegExpExecArray, parse: (source: string, state: unknown) => unknown, state: State) {
    const [, blank = '', mark = '', content = ''] = capture;
    return {
      depth: Math.min(Math.floor(blank.length / 2), 3),
      number: mark.endsWith('.') ? Number.parseInt(mark, 10) : null,
      content: parse(content, { ...state, inList: true }),
    };
  },
};

const { heading, subtext, blockQuote } = rulesExtended as unknown as Readonly<Record<string, Rule>>;

const parse = SimpleMarkdown.parserFor({
  ...rulesExtended,
  listItem,
  heading: inLineStart(heading),
  subtext: inLineStart(subtext),
  blockQuote: {
    ...blockQuote,
    // What is quoted begins a line.
    parse: (capture: unknown, nested: unknown, state: State) =>
      blockQuote?.parse(capture, nested, { ...state, prevCapture: null }),
  },
} as unknown as Parameters<typeof SimpleMarkdown.parserFor>[0]);

interface Rule {
  match(source: string, state: State): RegExpExecArray | null;
  parse(capture: unknown, nested: unknown, state: State): unknown;
}

/** The package knows a line's start only behind some rules, not behind a quote or a list. */
function inLineStart(rule: Rule | undefined): object {
  return {
    ...rule,
    match: (source: string, state: State) =>
      startsLine(state) ? rule?.match(source, { ...state, prevCapture: null }) : null,
  };
}

function startsLine({ prevCapture }: State): boolean {
  const before = prevCapture?.[0];
  return before === undefined || before.endsWith('\n');
}

/** The parts of a text in Discord's Markdown; texts that stand side by side are one. */
export function readMarkdown(text: string): readonly MarkdownPart[] {
  return joinTexts(parse(text, { inline: true, prevCapture: null }) as readonly MarkdownPart[]);
}

function joinTexts(parts: readonly MarkdownPart[]): readonly MarkdownPart[] {
  const joined: MarkdownPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', content: `${last.content}${part.content}` };
    else joined.push(typeof part.content === 'object' ? { ...part, content: joinTexts(part.content) } : part);
  }
  return joined;
}
