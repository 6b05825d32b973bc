import { addFacts, type Draft } from '../draft.ts';
import { monthNumber } from '../facts/find-day.ts';

const PLACE = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ /](?:\p{Lu}[\p{L}.'’-]*|de|del|la|of|al|upon|am)){0,3}(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?`;
const DAY = String.raw`(?<!\p{L})(?:(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?\.?,? )?(?:(\p{L}{3,10})\.? (\d{1,2})|(\d{1,2})(?:st|nd|rd|th|\.)? (\p{L}{3,10}))\.?(?:,? (\d{4}))?`;
const AGENCY = String.raw`[(/\[]([\p{L}\p{N}&.'’ /-]{2,40})[)/\]]`;
const DASH = String.raw`\s*\.?(?:--+\s*|[-–—]\s+)|\s*:\s+`;
const START = String.raw`(?=["“‘'«(]?[\p{Lu}\p{N}])`;

// "Caracas, January 2 (RHC)-- ", "LONDON, 3 March 2024 - ", "PARIS, March 3 /PRNewswire/ -- "; not "May, 12 - the".
const DATED = new RegExp(
  `^(?:(${PLACE}),? ?[,.(]? ?)${DAY}\\)?(?:[,.]? ?${AGENCY})?(?:${DASH})${START}`,
  'u',
);
// "BERLIN (Reuters) - ", "Madrid (EFE).- ", "(AP) — "; not "Paris (population 2 million) — ".
const AGENCY_ONLY = new RegExp(`^(?:(${PLACE}),? ?)?${AGENCY}\\.?\\s*(?:--+\\s*|[-–—]\\s+)${START}`, 'u');
// "BERLIN — ", "NEW YORK, N.Y. – "; not "Berlin — ", "NATO — ".
const PLACE_ONLY =
  /^(\p{Lu}[\p{Lu}.'’-]{2,}(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?)\s+(?:--+|[-–—])\s+(?=["“‘'«(]?(?:\p{Lu}[\p{Ll}\s'’]|\p{N}))/u;
const NO_PLACE =
  /^(?:NATO|OPEC|UNESCO|UNICEF|UEFA|FIFA|BREAKING|UPDATED?|EXCLUSIVE|WATCH|VIDEO|ANALYSIS|OPINION|CORRECTION|LIVE|NEWS|REVIEW|INTERVIEW|FACTBOX|EXPLAINER|NOTE|WARNING|Q|A)\b/;
const NO_NAME = /^(?:In|On|By|At|From|Since|Until|The|A|After|Before|Between|Of|For|It|This)\b/;
const LONGEST = 110;
const HEAD = 8;

/** Takes the dateline off a first paragraph: place, day and agency are facts, not words of the article. */
export function takeDateline(draft: Draft): Draft {
  const { blocks } = draft;
  const at = blocks.findIndex(
    (block, place) => place < HEAD && block.kind === 'body' && block.text.length > 50,
  );
  const block = blocks[at];
  if (!block) return draft;
  const head = block.text.slice(0, LONGEST);
  const found = readDated(head) ?? readAgency(head) ?? readPlace(head);
  if (!found) return draft;
  const { length, date, place, agency } = found;
  const next = [...blocks];
  next[at] = {
    ...block,
    text: block.text.slice(length),
    source: { start: Math.min(block.source.start + length, block.source.end), end: block.source.end },
  };
  const published = date !== null && /^\d/.test(date) ? date : null;
  return addFacts({ ...draft, blocks: next }, { dateline: { place, date, agency }, published });
}

interface Found {
  readonly length: number;
  readonly place: string | null;
  readonly date: string | null;
  readonly agency: string | null;
}

function readDated(head: string): Found | null {
  const match = DATED.exec(head);
  if (!match) return null;
  const [whole, place, monthFirst, dayAfter, dayFirst, monthAfter, year, agency] = match;
  if (place && NO_NAME.test(place)) return null;
  const month = monthNumber(monthFirst ?? monthAfter ?? '');
  const day = Number(dayAfter ?? dayFirst);
  if (month === null || day < 1 || day > 31) return null;
  const date = `${year ?? 'XXXX'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { length: whole.length, place: trim(place), date, agency: trim(agency) };
}

function readAgency(head: string): Found | null {
  const match = AGENCY_ONLY.exec(head);
  const agency = match?.[2];
  if (
    !match ||
    !agency ||
    !/^(?:\p{Lu}[\p{L}\p{N}&.'’-]*)(?:[ /]\p{Lu}[\p{L}\p{N}&.'’-]*){0,3}$/u.test(agency)
  )
    return null;
  const place = trim(match[1]);
  // In mixed case an agency makes a dateline only by an agency's name: "Madrid (EFE) - ".
  if (
    place !== null &&
    place !== place.toUpperCase() &&
    !/^\p{Lu}{2,}|Reuters|Xinhua|Bloomberg|Sputnik|Ansa|Notimex/u.test(agency)
  )
    return null;
  return { length: match[0].length, place, date: null, agency };
}

function readPlace(head: string): Found | null {
  const match = PLACE_ONLY.exec(head);
  if (!match || NO_PLACE.test(head)) return null;
  return { length: match[0].length, place: trim(match[1]), date: null, agency: null };
}

function trim(text: string | undefined): string | null {
  return text?.replace(/[\s,]+$/, '') || null;
}
