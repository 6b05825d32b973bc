import type { Draft } from '../draft.ts';

const LONGEST = 180;

/** Takes the headline from the head of an article: a heading, or a short first line that is no sentence. */
export function findTitle(draft: Draft): Draft {
  const { blocks, title } = draft;
  const [first, second] = blocks;
  if (!first) return draft;
  if (title !== null) {
    const same = (text: string) => text.toLowerCase() === title.toLowerCase();
    return { ...draft, blocks: blocks.filter(({ text }, at) => at > 2 || !same(text)) };
  }
  const isHeadline =
    first.kind === 'heading' ||
    (first.text.length <= LONGEST &&
      !/[.!:;,]["”’)]*$/u.test(first.text) &&
      first.text.split(' ').length >= 3);
  if (!isHeadline || !second || first.text.length > LONGEST) return draft;
  return { ...draft, title: first.text, blocks: blocks.slice(1) };
}
