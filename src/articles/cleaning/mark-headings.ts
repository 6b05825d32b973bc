import type { Draft } from '../draft.ts';

const LONGEST = 110;

/** Marks lines between paragraphs that are headings, or captions of pictures. */
export function markHeadings(draft: Draft): Draft {
  const blocks = draft.blocks.map((block, at) => {
    if (block.kind !== 'body') return block;
    if (
      /\((?:photo|image|picture|foto|credit)\s*:?[^)]{0,80}\)\.?$/iu.test(block.text) &&
      block.text.length < 300
    )
      return { ...block, kind: 'caption' as const };
    const isHeading =
      block.text.length <= LONGEST &&
      at < draft.blocks.length - 1 &&
      /^\p{Lu}|^\d/u.test(block.text) &&
      !/[.!?…:;,]["”’»)]*$|["“”]$/u.test(block.text) &&
      block.text.split(' ').length >= 2;
    return isHeading ? { ...block, kind: 'heading' as const } : block;
  });
  return { ...draft, blocks };
}
