import type { Block, Draft } from '../draft.ts';
import { isFurniture } from './furniture.ts';
import { countWords, endsSentence, isProse } from './shape.ts';

// A run of lines is a menu where so many of them, and half of all, are known furniture.
const LEAST_KNOWN = 3;
const SHORT = 25;
// Before the first paragraph and after the last a run of this length needs only one.
const LEAST_OUTSIDE = 4;

/** Takes out furniture, and short lines in the midst of it ("On", "Off", names of sections). */
export function dropFurniture(draft: Draft): Draft {
  const { blocks } = draft;
  const known = blocks.map(({ text }) => isFurniture(text));
  if (!known.includes(true)) return draft;
  const firstProse = blocks.findIndex(isProse);
  const lastProse = blocks.findLastIndex(isProse);
  const gone = new Set<number>();
  for (let from = 0; from < blocks.length; ) {
    const to = runEnd(blocks, known, from);
    const count = known.slice(from, to).filter(Boolean).length;
    const outside = to <= firstProse || from > lastProse;
    const isMenu =
      (count >= LEAST_KNOWN && count * 2 >= to - from) ||
      (outside && (count >= 2 || (count === 1 && to - from >= LEAST_OUTSIDE)));
    for (let at = from; at < to; at++) if (known[at] || isMenu) gone.add(at);
    from = Math.max(to, from + 1);
  }
  return { ...draft, blocks: blocks.filter((_, at) => !gone.has(at)) };
}

/** The end of the run of known and short lines that begins here. */
function runEnd(blocks: readonly Block[], known: readonly boolean[], from: number): number {
  let to = from;
  while (to < blocks.length && (known[to] || isScrap(blocks[to]))) to++;
  return to;
}

function isScrap(block: Block | undefined): boolean {
  if (!block || block.marked || block.kind !== 'body') return false;
  if (/[\d:,]/.test(block.text)) return false;
  return block.text.length <= SHORT && countWords(block.text) <= 3 && !endsSentence(block.text);
}
