import type { Draft } from '../draft.ts';
import { countWords, isProse } from './shape.ts';

const LONGEST = 110;
const END = /[.!…:;,。][)"”’'»]*$|["”»]$/u;
// "14:32", "10.05 am": the times of a live report head what follows them.
const TIME = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|UTC|CET|EST|BST|ET))?$/iu;

/** Marks lines between paragraphs that are headings: short, without an end mark, over something longer. */
export function markHeadings(draft: Draft): Draft {
  const { blocks } = draft;
  return {
    ...draft,
    blocks: blocks.map((block, at) => {
      const { text, kind } = block;
      if (kind !== 'body' || text.length > LONGEST) return block;
      const next = blocks[at + 1];
      if (!next || next.kind === 'caption') return block;
      if (TIME.test(text)) return { ...block, kind: 'heading' };
      if (END.test(text) || isProse(block) || !/^["“'‘(]?[\p{Lu}\p{N}]/u.test(text)) return block;
      const over = next.text.length > Math.max(text.length, 60);
      return over && countWords(text) >= (block.marked || block.apart ? 1 : 2)
        ? { ...block, kind: 'heading' }
        : block;
    }),
  };
}
