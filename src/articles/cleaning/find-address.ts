import type { Draft } from '../draft.ts';

const ADDRESS =
  /^(?:(?:Source|Link|URL|Read (?:more|the original)(?: at)?|Original(?: article)?|Permalink|Via)\s*:?\s*)?<?(https?:\/\/[^\s<>"]{3,2000}?)>?[.,]?$/iu;

/** Takes out blocks that are nothing but an address; the first one is that of the article where it states none. */
export function findAddress(draft: Draft): Draft {
  let { url } = draft;
  const blocks = draft.blocks.filter(({ text }) => {
    const address = ADDRESS.exec(text)?.[1];
    if (!address || !URL.canParse(address)) return true;
    url ??= address;
    return false;
  });
  return { ...draft, blocks, url };
}
