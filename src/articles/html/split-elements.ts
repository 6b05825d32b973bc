import type { AnyNode, Document, Element, Text } from 'domhandler';
import type { ParagraphKind } from '../article.ts';
import type { Block } from '../draft.ts';
import { tidy } from '../plain-text/read-marks.ts';
import { isElement, textOf } from './elements.ts';
import { isPageFurniture } from './is-page-furniture.ts';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr amp-link'.split(
    ' ',
  ),
);
const HEADINGS = /^h[1-6]$/;
const CELLS = new Set(['td', 'th']);

interface Open {
  text: string;
  start: number;
  end: number;
  kind: ParagraphKind;
  /** Letters of it that stand in bold or italic. */
  strong: number;
  breaks: number;
}

/** The paragraphs of an element: block tags and double line breaks part them, wherever the words stand. */
export function splitElements(root: Document | Element, length: number): Block[] {
  const blocks: Block[] = [];
  let open: Open = fresh('body');
  const close = (kind: ParagraphKind) => {
    const text = tidy(open.text.replace(/\s+/g, ' '));
    if (text !== '') {
      const start = Math.max(0, Math.min(open.start, length));
      const source = { start, end: Math.max(start, Math.min(open.end, length)) };
      const marked =
        open.kind === 'heading' || (open.strong > 0 && open.strong >= text.replace(/\s/g, '').length);
      blocks.push({ text, kind: open.kind, source, marked, apart: true });
    }
    open = fresh(kind);
  };
  const addText = (node: Text, strong: boolean) => {
    if (node.data === '') return;
    if (/\S/.test(node.data)) {
      if (open.breaks >= 2) close(open.kind);
      if (open.start < 0) open.start = (node.startIndex ?? 0) + leadingBlanks(node.data);
      open.end = (node.endIndex ?? 0) + 1 - trailingBlanks(node.data);
      open.breaks = 0;
      if (strong) open.strong += node.data.replace(/\s/g, '').length;
    }
    open.text += node.data;
  };
  // Steps instead of recursion: pages can nest without end.
  type Step = { node: AnyNode; strong: boolean; kind: ParagraphKind } | { back: ParagraphKind };
  const stack: Step[] = reversed(root).map((node) => ({ node, strong: false, kind: 'body' }));
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('back' in step) {
      close(step.back);
      continue;
    }
    const { node, strong, kind } = step;
    if (node.type === 'text') addText(node, strong);
    if (!isElement(node) || isPageFurniture(node)) continue;
    const { name } = node;
    if (name === 'br') {
      open.breaks++;
      open.text += ' ';
    } else if (INLINE.has(name)) {
      const bold = strong || name === 'b' || name === 'strong' || name === 'em' || name === 'i';
      for (const child of reversed(node)) stack.push({ node: child, strong: bold, kind });
    } else if (CELLS.has(name)) {
      if (/\S/.test(open.text)) open.text += ' | ';
      for (const child of reversed(node)) stack.push({ node: child, strong, kind });
    } else if (name === 'ul' || name === 'ol' || name !== 'img') {
      if ((name === 'ul' || name === 'ol') && isLinkList(node)) continue;
      const inside: ParagraphKind = HEADINGS.test(name)
        ? 'heading'
        : name === 'figcaption' || name === 'caption'
          ? 'caption'
          : kind;
      close(inside);
      stack.push({ back: kind });
      for (const child of reversed(node)) stack.push({ node: child, strong, kind: inside });
    }
  }
  close('body');
  return blocks;
}

function fresh(kind: ParagraphKind): Open {
  return { text: '', start: -1, end: -1, kind, strong: 0, breaks: 0 };
}

function reversed(element: Document | Element): AnyNode[] {
  return [...(element.children as AnyNode[])].reverse();
}

/** A list whose words are all links: a menu, tags, or other articles. */
function isLinkList(list: Element): boolean {
  const items = (list.children as AnyNode[]).filter(isElement);
  if (items.length < 2) return false;
  return items.every((item) => {
    const link = firstLink(item);
    return link !== null && textOf(link).length >= textOf(item).length - 2;
  });
}

function firstLink(item: Element): Element | null {
  let node: Element | undefined = item;
  for (let depth = 0; node && depth < 6; depth++) {
    if (node.name === 'a') return node;
    node = (node.children as AnyNode[]).filter(isElement)[0];
  }
  return null;
}

function leadingBlanks(data: string): number {
  return data.length - data.trimStart().length;
}

function trailingBlanks(data: string): number {
  return data.length - data.trimEnd().length;
}
