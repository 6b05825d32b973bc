import type { Block } from '../block.ts';
import type { Draft } from '../draft.ts';

const OPEN_END = /[\p{Ll}\p{N},;–—-]$/u;
const OPENED = /[\p{Ll},;]$/u;
const GOES_ON = /^[\p{Ll}]/u;
// A shorter piece is a caption, a heading or an item of a list.
const LEAST = 40;

/** Joins a paragraph that a page break cut: one part ends in mid-sentence and the next begins in lower case. */
export function joinPageBreaks(draft: Draft): Draft {
  const blocks: Block[] = [];
  for (const block of draft.blocks) {
    const last = blocks.at(-1);
    if (last && last.kind === 'body' && block.kind === 'body' && isCut(last.text, block.text)) {
      blocks[blocks.length - 1] = {
        text: /\p{Ll}-$/u.test(last.text)
          ? last.text.slice(0, -1) + block.text
          : `${last.text} ${block.text}`,
        kind: 'body',
        source: { start: last.source.start, end: block.source.end },
      };
    } else blocks.push(block);
  }
  return { ...draft, blocks };
}

function isCut(before: string, after: string): boolean {
  if (before.length < LEAST || !OPEN_END.test(before)) return false;
  return GOES_ON.test(after) && OPENED.test(before);
}
