import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { Complaint, Reading } from '../article-reader.ts';
import type { CorpusFile } from '../corpus-file.ts';
import { type Block, NO_FACTS } from '../draft.ts';
import { lazily } from '../load-package.ts';
import { tidy } from '../plain-text/read-marks.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readText } from './read-text.ts';
import { textOfHtml } from './text-of-html.ts';

const parser = lazily<typeof import('mdast-util-from-markdown')>('mdast-util-from-markdown');
const gfmSyntax = lazily<typeof import('micromark-extension-gfm')>('micromark-extension-gfm');
const gfmTree = lazily<typeof import('mdast-util-gfm')>('mdast-util-gfm');

// Units of UTF-16. The parser takes seconds above this; such a file is no article by hand, and is read as plain text.
const LARGEST = 1_000_000;

// Marks that no writer sets, and that cost the parser the square of their number.
const NESTED = /(?:[>[*_`~<!] ?){200}/;

/** A Markdown text as one article: front matter read as data, marks as a reader sees them. */
export function readMarkdown(file: CorpusFile, text: string): Reading {
  const { facts, start, complaint } = readFrontMatter(text);
  const complaints: Complaint[] = complaint === null ? [] : [complaint];
  const body = start === 0 ? text : text.slice(start);
  const tree = body.length > LARGEST ? null : parse(body);
  if (tree === null) {
    const plain = readText(file, body).drafts.map((draft) => ({
      ...draft,
      facts: { ...NO_FACTS, ...facts },
      blocks: draft.blocks.map((block) => shift(block, start)),
    }));
    return { drafts: plain, complaints };
  }
  const blocks = tree.children.flatMap((node) => readNode(node)).map((block) => shift(block, start));
  const draft = { id: file.id, line: null, facts: { ...NO_FACTS, ...facts }, blocks, final: false };
  return { drafts: [draft], complaints };
}

/** The tree of a text, or null where marks are nested too deep for the parser. */
function parse(body: string): Root | null {
  if (NESTED.test(body)) return null;
  try {
    return parser().fromMarkdown(body, {
      extensions: [gfmSyntax().gfm()],
      mdastExtensions: [gfmTree().gfmFromMarkdown()],
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function shift(block: Block, by: number): Block {
  return { ...block, source: { start: block.source.start + by, end: block.source.end + by } };
}

function readNode(node: RootContent): Block[] {
  switch (node.type) {
    case 'heading':
      return make(node, inline(node.children), 'heading', true);
    case 'paragraph':
      return make(
        node,
        inline(node.children),
        onlyImage(node.children) ? 'caption' : 'body',
        isSetOff(node.children),
      );
    case 'code':
      return make(node, node.value, 'body', false);
    case 'html':
      return make(node, textOfHtml(node.value), 'body', false);
    case 'table':
      return node.children.flatMap((row) =>
        make(row, row.children.map((cell) => inline(cell.children)).join(' | '), 'body', false),
      );
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'footnoteDefinition':
      return (node.children as RootContent[]).flatMap((child) => readNode(child));
    default:
      return [];
  }
}

function make(node: Nodes, written: string, kind: Block['kind'], marked: boolean): Block[] {
  const text = tidy(written.replace(/\s*\n\s{0,200}/g, ' '));
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return text === '' ? [] : [{ text, kind, marked, apart: true, source: { start, end } }];
}

function inline(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => inlineText(node)).join('');
}

function inlineText(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value.includes('[[') || node.value.includes('{') ? readGenerators(node.value) : node.value;
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'html':
      return /^<br\b/i.test(node.value) ? ' ' : '';
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return '';
    default:
      return 'children' in node ? inline(node.children) : '';
  }
}

// "[[Page|its name]]" and "[[Page]]" of Obsidian, "![[picture.png]]", "{{< figure >}}" of Hugo, "{% include %}" of Jekyll.
function readGenerators(text: string): string {
  return text
    .replace(/!\[\[[^[\]]{0,200}\]\]/g, '')
    .replace(/\[\[(?:[^[\]|]{0,200}\|)?([^[\]|]{1,200})\]\]/g, '$1')
    .replace(/\{\{[<%][^{}]{0,400}[>%]\}\}|\{%[^{}]{0,400}%\}|\{:[^{}]{0,200}\}/g, '');
}

/** Emphasis alone, from the first letter to the last. */
function isSetOff(nodes: readonly PhrasingContent[]): boolean {
  const [only] = nodes;
  return nodes.length === 1 && (only?.type === 'strong' || only?.type === 'emphasis');
}

/** A picture and then emphasised words: its caption. */
function onlyImage(nodes: readonly PhrasingContent[]): boolean {
  return (
    nodes[0]?.type === 'image' &&
    nodes
      .slice(1)
      .every(
        (node) =>
          node.type === 'emphasis' ||
          node.type === 'break' ||
          (node.type === 'text' && node.value.trim() === ''),
      )
  );
}
