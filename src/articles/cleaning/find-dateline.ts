import type { Draft } from '../draft.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
// Takes "Caracas, January 2 (RHC)-- ", "BERLIN, March 3 (Reuters) - ", "PARIS (AP) — "; refuses "Paris - the city of".
const DATELINE =
  /^(\p{Lu}[\p{L}.'’-]*(?:[ ,/]+\p{Lu}[\p{L}.'’-]*){0,4}?)(?:,? (\p{Lu}[\p{L}]{2,8})\.? (\d{1,2})(?:, (\d{4}))?)?(?:,? \(([\p{L}\p{N}&./ -]{2,30})\))?\s*(?:--|[-–—])\s+(?=["“‘']?\p{Lu})/u;

/** Takes the dateline off the first paragraph: place, day and agency are facts, not words of the article. */
export function findDateline(draft: Draft): Draft {
  const at = draft.blocks.findIndex(({ kind, text }) => kind === 'body' && text.length > 60);
  const block = draft.blocks[at];
  const match = block && DATELINE.exec(block.text);
  if (!block || !match) return draft;
  const [whole, place = '', month, day, year, agency] = match;
  // Without a day or an agency only capitals tell a dateline from a sentence.
  if (!day && !agency && place !== place.toUpperCase()) return draft;
  const number = month ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : 0;
  if (day && number === 0) return draft;
  const date = day ? `${year ?? 'XXXX'}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` : null;
  const blocks = [...draft.blocks];
  blocks[at] = {
    ...block,
    text: block.text.slice(whole.length),
    source: { start: block.source.start + whole.length, end: block.source.end },
  };
  return {
    ...draft,
    blocks,
    dateline: { place, date, agency: agency ?? null },
    published: draft.published ?? (date !== null && year !== undefined ? date : null),
  };
}
