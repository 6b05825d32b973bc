import type { Draft } from '../draft.ts';

const LABELLED =
  /^(?:source|fuente|quelle|источник|originally published (?:by|in|on|at)|first published (?:by|in)|this article (?:first|originally) appeared (?:in|on))\s*:?\s*(\S.{1,60}?)\.?$/iu;
const NAME =
  /^(?:The )?\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:\p{Lu}|\d|de|of|the|and|del|la|para)[\p{L}\p{N}&'’.-]*){0,6}$/u;
const FOOT = 4;

/** Reads the outlet from a line that names it ("Source: Gestion", a name alone at the foot), and takes that out. */
export function findOutlet(draft: Draft): Draft {
  let { source } = draft;
  const last = draft.blocks.length - 1;
  const blocks = draft.blocks.filter(({ text }, at) => {
    const labelled = LABELLED.exec(text)?.[1];
    if (labelled && text.length < 90) {
      source ??= labelled;
      return false;
    }
    if (source === null && at > 0 && at > last - FOOT && at === last && text.length < 50 && NAME.test(text)) {
      source = text;
      return false;
    }
    return true;
  });
  return { ...draft, blocks, source };
}
