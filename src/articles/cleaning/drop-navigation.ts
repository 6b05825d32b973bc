import type { Draft } from '../draft.ts';

// A menu is a run of short lines without an end mark, before the first paragraph or after the last.
const SHORT = 40;
const LEAST_RUN = 3;
const PARAGRAPH = 120;

/** Takes out menus: runs of short lines at the head and the foot of a page. */
export function dropNavigation(draft: Draft): Draft {
  const { blocks } = draft;
  const isParagraph = (text: string) => text.length >= PARAGRAPH || /[.!?…]["”’»)]*$/u.test(text);
  const first = blocks.findIndex(({ text }) => isParagraph(text));
  if (first < 0) return draft;
  let last = blocks.length - 1;
  while (last > first && !isParagraph(blocks[last]?.text ?? '')) last--;
  const isMenu = ({ text, kind }: (typeof blocks)[number]) =>
    kind === 'body' && text.length <= SHORT && text.split(' ').length <= 5;
  const head = blocks.slice(0, first);
  const foot = blocks.slice(last + 1);
  const short = (part: typeof blocks) => part.filter(isMenu).length;
  const keepHead = short(head) >= LEAST_RUN ? head.filter((block) => !isMenu(block)) : head;
  const keepFoot = short(foot) >= LEAST_RUN ? foot.filter((block) => !isMenu(block)) : foot;
  return { ...draft, blocks: [...keepHead, ...blocks.slice(first, last + 1), ...keepFoot] };
}
