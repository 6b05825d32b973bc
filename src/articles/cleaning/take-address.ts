import { addFacts, type Draft } from '../draft.ts';

// "https://a.example/b", "Source: <https://a.example/b>", "Link: https://a.example"; not "See https://a.example now".
const ADDRESS =
  /^(?:(?:source|link|url|read (?:more|the original)(?: at)?|original(?: article| link)?|permalink|via|from|retrieved from|available at|web|fuente|quelle|источник)\s*:?\s*)?<?(https?:\/\/[^\s<>"]{3,2000})>?[.,]?$/i;

/** Takes out blocks that are an address alone; the first is that of the article, where it states none. */
export function takeAddress(draft: Draft): Draft {
  let url: string | null = null;
  const blocks = draft.blocks.filter(({ text }) => {
    if (!text.includes('://') || text.length > 2100) return true;
    const address = ADDRESS.exec(text)?.[1];
    if (address === undefined || !URL.canParse(address)) return true;
    url ??= address;
    return false;
  });
  return blocks.length === draft.blocks.length ? draft : addFacts({ ...draft, blocks }, { url });
}
