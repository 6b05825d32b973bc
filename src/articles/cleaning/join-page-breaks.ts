import type { Block, Draft } from '../draft.ts';
import { endsSentence } from './shape.ts';

// A shorter piece is a caption, a heading or an item of a list.
const LEAST = 40;
const LOWER_START = /^["“‘'(]?\p{Ll}/u;
const OPEN_END = /[\p{L}\p{N},–—-]["”’')]?$/u;
// No sentence, heading or item ends with one of these.
const DANGLING =
  /(?:,|\s(?:the|an?|of|and|or|to|in|with|by|for|from|at|on|that|which|as|its|their|his|her|into|between))$/;
const ITEM = /^(?:[-*•–]\s|\d{1,2}[.)]\s|\(?[a-z]\)\s)/;

/** Joins a paragraph that a page break cut: one part ends in mid-sentence and the next goes on with it. */
export function joinPageBreaks(draft: Draft): Draft {
  const blocks: Block[] = [];
  let joined: Block | null = null;
  for (const block of draft.blocks) {
    const last: Block | undefined = joined ?? blocks.at(-1);
    if (last && isCut(last, block)) {
      blocks.pop();
      joined = {
        ...last,
        text: `${last.text} ${block.text}`,
        source: { start: last.source.start, end: block.source.end },
      };
      blocks.push(joined);
    } else {
      joined = null;
      blocks.push(block);
    }
  }
  return blocks.length === draft.blocks.length ? draft : { ...draft, blocks };
}

function isCut(last: Block, next: Block): boolean {
  if (last.kind !== 'body' || next.kind !== 'body' || last.marked || next.marked) return false;
  if (last.text.length < LEAST || ITEM.test(last.text.slice(0, 6)) || ITEM.test(next.text.slice(0, 6)))
    return false;
  const end = last.text.slice(-12);
  if (LOWER_START.test(next.text))
    return OPEN_END.test(end) && !/^\p{Ll}\S*\.\p{Ll}/u.test(next.text.slice(0, 60));
  return DANGLING.test(end) && (next.text.length >= LEAST || endsSentence(next.text));
}
