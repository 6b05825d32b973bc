import type { Draft } from '../draft.ts';
import { readDate } from '../read-date.ts';

// A date line is short, and stands at the head or the foot.
const LONGEST = 90;
const HEAD = 12;
const LABEL =
  /^(?:published|posted|updated|last updated|last modified|date|first published|release date|issued|created)\b\s*(?:on|at)?\s*:?\s*/iu;

/** Reads a line that is nothing but the date of publication ("Feb 21, 2022, 22:22 pm"), and takes it out. */
export function findDateLine(draft: Draft): Draft {
  let { published } = draft;
  const blocks = draft.blocks.filter(({ text }, at) => {
    if (at >= HEAD && at < draft.blocks.length - HEAD / 2) return true;
    if (text.length > LONGEST || !/\d/.test(text)) return true;
    const day = readDate(text.replace(LABEL, ''));
    if (day === null) return true;
    // "Updated" tells less than "Published" before it.
    published ??= day;
    return false;
  });
  return { ...draft, blocks, published };
}
