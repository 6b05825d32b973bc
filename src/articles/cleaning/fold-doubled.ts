import type { Draft } from '../draft.ts';

// A sentence or two may stand twice on purpose; this many paragraphs, or one this long, do not.
const LEAST_RUN = 2;
const LONG = 200;

/** Leaves out what stands a second time: a run of paragraphs that repeats an earlier one word for word. */
export function foldDoubled(draft: Draft): Draft {
  const key = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
  const first = new Map<string, number>();
  draft.blocks.forEach(({ text }, at) => {
    if (!first.has(key(text))) first.set(key(text), at);
  });
  const repeats = draft.blocks.map(({ text }, at) => (first.get(key(text)) ?? at) < at);
  const blocks = draft.blocks.filter(({ text }, at) => {
    if (!repeats[at]) return true;
    let run = 1;
    for (let before = at - 1; repeats[before]; before--) run++;
    for (let after = at + 1; repeats[after]; after++) run++;
    return run < LEAST_RUN && text.length < LONG;
  });
  return { ...draft, blocks };
}
