import { addFacts, type Draft, type Facts } from '../draft.ts';
import { isProse } from './shape.ts';

// "Source: Gestion", "Printed from The Post"; not "Sources said that three people knew."
const LABELLED =
  /^\(?(?:(?:source|sources|fuente|quelle|источник|fonte|credit|via)\s*:|printed from|(?:(?:this|the) (?:article|story|piece|report) )?(?:was |has )?(?:been )?(?:originally|first) (?:published|appeared)(?: (?:by|in|on|at))?\s*:?)\s+(?:the )?(\p{Lu}\S{0,40}(?: \S{1,30}){0,5}?)[.)]{0,2}$/iu;
// What feeds add to an item: "The post Bison return appeared first on Forest Post."
const FEED = /^The post (.{3,200}) (?:appeared first on|first appeared on) (.{2,80}?)\.?$/;

/** Reads the outlet from a line that says whose article this is ("Source: X"), and takes that out. */
export function takeOutlet(draft: Draft): Draft {
  let found: Partial<Facts> = {};
  const blocks = draft.blocks.filter((block) => {
    if (block.text.length > 300) return true;
    const feed = FEED.exec(block.text);
    if (feed) {
      found = { title: feed[1] ?? null, source: feed[2] ?? null, ...found };
      return false;
    }
    if (block.text.length > 100 || isProse(block)) return true;
    const source = LABELLED.exec(block.text)?.[1];
    if (source === undefined || /^https?:/.test(source)) return true;
    found = { source, ...found };
    return false;
  });
  return blocks.length === draft.blocks.length ? draft : addFacts({ ...draft, blocks }, found);
}
