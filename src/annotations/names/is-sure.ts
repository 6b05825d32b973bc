import { COUNTRY_NAMES } from './countries.ts';
import { BODY_SHAPE } from './decide-names.ts';
import type { Decision, Mention } from './entries.ts';
import type { Token } from './find-tokens.ts';
import { KNOWN_ORGANISATIONS } from './known-organisations.ts';
import { isAcronym } from './name-acronyms.ts';
import type { TaggedSpan } from './read-spans.ts';

/** Whether no learnt weight may overrule a decision; `over` are the tagger's names upon it, `full` the persons it knows too. */
export function isSure(
  { mention, type, name }: Decision,
  over: readonly TaggedSpan[],
  full: ReadonlySet<string>,
): boolean {
  const { text, run, context } = mention;
  const alone = over.length === 0;
  const [one] = over;
  const same = one?.first === run.first && one.last === run.last;
  // "Maduro" after "Nicolás Maduro"; "Minister Keller"; "Dean “Razor” Whitlock".
  if (type === 'person' && mention.words.some(({ gap }) => /^ [“‘"']$/.test(gap))) return true;
  if (type === 'person')
    return (
      (name !== text && full.has(name) && (alone || same)) ||
      (same && run.role !== null && mention.words.length > 1) ||
      (alone &&
        (run.role !== null ||
          (context.person >= PERSON_CUE && !isWord(mention)) ||
          isAsian(mention) ||
          mention.inherent >= (mention.words.length === 1 ? LONE_SURE : FULL_SURE)))
    );
  const within = over.every((span) => isWithin(span, run));
  // "St. Olave's Hospital".
  if (mention.words.some(({ low }) => low === 's')) return within;
  // "OPEC", "France24", "the Orvall refinery".
  if (type === 'organisation')
    return KNOWN_ORGANISATIONS.has(text) || areShort(mention)
      ? within
      : (alone && isShort(mention)) ||
          ((alone || (same && mention.words.length === 1)) && context.organisation >= BODY_CUE);
  if (COUNTRY_NAMES.has(text)) return within;
  // "the village of Orvall".
  if (context.place >= PLACE_CUE) return alone || same;
  // "People's Republic of China" over "China".
  return run.kind === 'place' && !alone && within && !same && one?.type !== 'person';
}

// What only "Amir-ul-Haq" and the like have of themselves.
const LONE_SURE = 2.5;

// "Keller, 42", "Keller, who", "her daughters Anna and Ida".
const PERSON_CUE = 2.5;

// "the village of Orvall".
const PLACE_CUE = 2.5;

/** A lone word of the language. */
function isWord({ words }: Mention): boolean {
  return words.length === 1 && (words[0] as Token).word.ordinary;
}

/** "Lo Mei-ling": a surname and two given names joined. */
function isAsian({ words, inherent }: Mention): boolean {
  const last = words[words.length - 1] as Token;
  return words.length === 2 && inherent >= 2 && last.word.joined === 'hyphen';
}

// "Chow Siu-keung", "Ben Chan".
const FULL_SURE = 3.5;

// "the Orvall refinery", "Orvall, a bank".
const BODY_CUE = 1.5;

function isWithin(span: TaggedSpan, run: { first: number; last: number }): boolean {
  return span.first >= run.first && span.last <= run.last;
}

/** "ILA RAS" */
function areShort({ words }: Mention): boolean {
  return words.length > 1 && words.every(isAcronym);
}

function isShort({ words, run }: Mention): boolean {
  const token = words[0] as Token;
  return run.first === run.last && (isAcronym(token) || BODY_SHAPE.test(token.text));
}
