import { plainSegments } from './plain-segments.ts';
import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// UTF-16 units; longer than most paragraphs.
const WINDOW = 4000;

// "Mr. Lee", "Gen. Padrino", "Feb. 21", "No. 7", "vs. Spain": the point belongs to the word.
const ABBREVIATION =
  /(?:^|[\s(“"‘'–-])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Hon|Gov|Sen|Rep|Reps|Sens|Pres|Gen|Col|Lt|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Brig|Amb|Supt|Insp|St|Ste|Mt|Ft|No|Nos|vs|v|al|approx|ca|cf|eg|ie|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ave|Blvd|Rd|Dept|Univ|Vol|pp?|Art|Fig|Sr|Sra|Srta|Mme|Mlle|M)\.["”’']?\s*$/u;
// "J. Smith", "U.S. sanctions", "U.S.-backed": single letters with points never end a sentence before a name.
const INITIALS = /(?:^|[\s(“"‘'.-])\p{Lu}\.\s*$/u;
// also "6 p.m."
const DOTTED = /(?:(?:\p{Lu}\.){2,}|\b[ap]\.m\.)["”’')]*\s*$/u;
// "am 14. März"
const GERMAN_DAY = /(?:^|\s)\d{1,2}\.\s*$/u;
const GERMAN_MONTH =
  /^\s*(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/u;
const LOWER_START = /^["“‘'(«\s]*\p{Ll}/u;
const DIGIT_START = /^\s*\d/;
const NO_END = /[^\s.!?…。！？"”’')\]»]["”’')\]»]*\s*$/u;
const ONLY_CLOSING = /^[\s"”’')\]».]+$/u;
// After initials these begin a sentence of their own more often than they continue a name.
const STARTER =
  /^["“‘'(«\s]*(?:The|A|An|It|He|She|They|We|I|In|On|At|But|And|This|That|These|Those|There|However|His|Her|Its|Their|As|After|Before|When|While|If)\s/u;

// "…the port!” Petrov said": who cried or asked stands behind the mark.
const CRY = /[!?…]["”’»]+\s*$/u;
const SPEAKER =
  /^\s*(?:\p{Lu}[\p{L}'’.-]* ){1,4}(?:also |then |later )?(?:said|says|asked|asks|told|added|shouted|replied|wrote|cried|declared|exclaimed|tweeted|answered)\b(?! (?:that|it|he|she|they|the|nothing)\b)/u;

/** The sentences of one paragraph: every span starts and ends at a letter or mark, in order, blanks between them. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let end = 0;
  for (const part of plainSegments(text) ?? segments(text)) {
    if (
      start >= 0 &&
      endsBefore(text.slice(Math.max(start, end - 40), end), text.slice(part.start, part.end))
    ) {
      push(spans, text, start, end);
      start = -1;
    }
    if (start < 0) start = part.start;
    end = part.end;
  }
  if (start >= 0) push(spans, text, start, end);
  return spans;
}

/**
 * The segments of the text, read in windows, since each step of a segmenter takes as long as the text that it was
 * given. The last two of a window are read again: only what comes after tells where the very last one begins.
 */
export function* segments(text: string): Generator<Span> {
  let from = 0;
  let width = WINDOW;
  while (from < text.length) {
    const isLast = from + width >= text.length;
    const parts = [...segmenter.segment(text.slice(from, from + width))];
    const kept = isLast ? parts : parts.slice(0, -2);
    for (const { index, segment } of kept) yield { start: from + index, end: from + index + segment.length };
    if (isLast) return;
    // A sentence longer than the window needs a wider one.
    width = kept.length === 0 ? width * 2 : WINDOW;
    from += kept.reduce((sum, { segment }) => sum + segment.length, 0);
  }
}

/** Whether a sentence ends between what stands before and what comes after. */
function endsBefore(before: string, after: string): boolean {
  if (ONLY_CLOSING.test(after)) return false;
  if (LOWER_START.test(after)) return false;
  if (GERMAN_DAY.test(before) && GERMAN_MONTH.test(after)) return false;
  if (NO_END.test(before)) return false;
  if (CRY.test(before) && SPEAKER.test(after)) return false;
  if (ABBREVIATION.test(before)) return /\bNos?\.\s*$/u.test(before) ? !DIGIT_START.test(after) : false;
  if (DOTTED.test(before)) return STARTER.test(after);
  if (INITIALS.test(before)) return false;
  return true;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) spans.push({ start, end });
}
