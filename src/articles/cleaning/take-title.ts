import { addFacts, type Block, type Draft } from '../draft.ts';
import { countWords, endsSentence, isProse, sameKey } from './shape.ts';

const LONGEST = 200;
const HEAD = 5;
const NO_TITLE_END = /[.,;:…]["”’)]*$/;
const KICKER_WORDS = 3;

/** Takes the title from the head: a heading, or a short first line without an end mark over running text. */
export function takeTitle(draft: Draft): Draft {
  const { blocks, facts } = draft;
  if (facts.title !== null) return dropCopies(draft, facts.title);
  const first = findTitle(blocks);
  const title = blocks[first];
  if (!title) return draft;
  const above = blocks.slice(0, first).filter((block) => !isKicker(block));
  return addFacts({ ...draft, blocks: [...above, ...blocks.slice(first + 1)] }, { title: title.text });
}

function findTitle(blocks: readonly Block[]): number {
  const [first, second] = blocks;
  if (!first || !blocks.slice(1, 8).some((block) => block.text.length >= 60)) return -1;
  // A kicker, the name of a section, may stand over the title.
  if (second && isKicker(first) && isTitle(second) && countWords(second.text) > KICKER_WORDS) {
    return !first.marked || second.marked ? 1 : 0;
  }
  if (isTitle(first)) return 0;
  // A remark of who copied the article may stand over its set-off title.
  const isRemark = first.text.length <= LONGEST && first.kind === 'body';
  return isRemark && second?.marked && second.kind === 'body' && isTitle(second) ? 1 : -1;
}

function isKicker({ text }: Block): boolean {
  return countWords(text) <= KICKER_WORDS && text.length <= 30 && !endsSentence(text) && !/["“”]/.test(text);
}

function isTitle(block: Block): boolean {
  const { text } = block;
  if (text.length > LONGEST || isProse(block) || /^\p{Ll}/u.test(text)) return false;
  if (block.kind === 'heading') return true;
  if (block.kind === 'caption' || NO_TITLE_END.test(text)) return false;
  return countWords(text) >= (block.marked ? 1 : 2) && !/^(?:[-*•]\s|\d+[.)]\s)/.test(text);
}

function dropCopies(draft: Draft, title: string): Draft {
  const key = sameKey(title);
  const copy = draft.blocks.slice(0, HEAD).findIndex((block) => sameKey(block.text) === key);
  const blocks = draft.blocks.filter((block, at) => {
    if (at >= HEAD || block.text.length > LONGEST) return true;
    if (at < copy && isKicker(block)) return false;
    const own = sameKey(block.text);
    return !(own === key || (block.kind === 'heading' && own.length > 15 && key.startsWith(own)));
  });
  return blocks.length === draft.blocks.length ? draft : { ...draft, blocks };
}
