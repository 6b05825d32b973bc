import type { Draft } from '../draft.ts';
import { FURNITURE } from './furniture.ts';

// Longer blocks are sentences, whatever they begin with.
const LONGEST = 320;

/** Takes out blocks that are a page's furniture and nothing else. */
export function dropBoilerplate(draft: Draft): Draft {
  const blocks = draft.blocks.filter(
    ({ text }) => text.length > LONGEST || !FURNITURE.some((pattern) => pattern.test(text)),
  );
  return { ...draft, blocks };
}
