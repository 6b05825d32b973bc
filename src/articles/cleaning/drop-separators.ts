import type { Draft } from '../draft.ts';

// "---", "* * *", "_____", "•••"; not "- 40".
const SEPARATOR = /^[^\p{L}\p{N}]{1,400}$/u;

/** Takes out blocks without a letter or a figure. */
export function dropSeparators(draft: Draft): Draft {
  return { ...draft, blocks: draft.blocks.filter(({ text }) => !SEPARATOR.test(text)) };
}
