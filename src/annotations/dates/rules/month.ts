import { formatMonth } from '../../../text/calendar.ts';
import { KIND } from '../find-date-words.ts';
import { fromPublished, fromText, type Reading, stated, UNKNOWN } from '../reading.ts';
import { type Reference, storyYear, yearOf } from '../reference.ts';
import { type DateRule, patternRule } from '../rule.ts';
import { DOUBTFUL_MONTH, MONTH, MONTHS, numberOf, YEAR } from '../vocabulary.ts';

/** A month, with or without its year: "in March", "January 2025", "last November", "that May". */
export const monthRule: DateRule = patternRule(
  'month',
  KIND.month,
  // takes "March 2025", "last November", "Sept. '98"; refuses "march 2025"
  new RegExp(
    `\\b(?:(?:the )?(each|every|last|next|this past|this coming|this|that same|that|the same|coming|past) )?(${MONTH})(?:,? (?:of )?(${YEAR})\\b(?!-\\d)|,? ?['’](\\d{2})\\b|'s)?`,
    'gi',
  ),
  (match, text) => {
    const [whole, written, name = '', year, short] = match;
    const joins = written === 'that' && isConjunction(text, match.index, match.index + whole.length);
    const qualifier = joins ? undefined : written;
    const month = numberOf(MONTHS, name);
    const at = match.index + whole.length - (whole.endsWith("'s") ? 2 : 0);
    const nameAt = match.index + whole.indexOf(name);
    // The pattern ignores case for the words around the name only.
    if (month === 0 || !/^[A-Z]/.test(name) || /^[\p{L}\d]/u.test(text.slice(at, at + 1))) return null;
    if (
      /[\p{L}\d_’'/-]$/u.test(text.slice(Math.max(0, match.index - 1), match.index)) &&
      !JOINED.test(text.slice(Math.max(0, match.index - 12), match.index))
    )
      return null;
    const to = at - match.index;
    const from = joins ? 5 : 0;
    const full = year ?? (short === undefined ? undefined : shortYear(short));
    if (full !== undefined) {
      return { type: 'DATE', grain: 'month', from, read: () => stated(formatMonth(Number(full), month)) };
    }
    if (isShort(name) && !qualifier) return null;
    if (qualifier === undefined && !isMonth(name, text, nameAt, at)) return null;
    if (/^(?:each|every)$/i.test(qualifier ?? '')) {
      return {
        type: 'SET',
        grain: null,
        to,
        read: () => stated(`XXXX-${formatMonth(2000, month).slice(5)}`),
      };
    }
    return {
      type: 'DATE',
      grain: 'month',
      from,
      to,
      inYear: (y) => formatMonth(y, month),
      read: (reference) =>
        readMonth(reference, month, (qualifier ?? (isBound(text, match.index) ? BOUND : '')).toLowerCase()),
    };
  },
);

/** Stands for the words before a month that bound what is to come: "loans through January". */
const BOUND = 'bound';
const BOUND_BEFORE = /\b(?:through|for|by) (?:early |late |mid-)?$/;
const MONTH_BEFORE = new RegExp(`\\b${MONTH}`);

// takes "loans through ", "orders for "; refuses "from May through "
function isBound(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return BOUND_BEFORE.test(before) && !MONTH_BEFORE.test(before);
}

// takes "mid-", "April-"; refuses "ex-"
const JOINED = new RegExp(`(?:\\b(?:mid|late|early|${MONTH})|\\d)-$`, 'i');
const PREPOSITION = /\b(?:in|of|by|until|till|since|during|for|on|from|late|early)\s$/;
const CLAUSE_ENDS =
  /^(?:[.,;:)”"]|$|\s(?:and|or|but|when|while|after|before|with|as|to|he|she|they|it|we|i)\b)/;

// "said that December sales fell" joins clauses; "left that November" points back.
function isConjunction(text: string, start: number, end: number): boolean {
  return (
    !PREPOSITION.test(text.slice(Math.max(0, start - 8), start)) &&
    !CLAUSE_ENDS.test(text.slice(end, end + 8))
  );
}

function shortYear(digits: string): string {
  return (Number(digits) < 50 ? '20' : '19') + digits;
}

function isShort(name: string): boolean {
  return name.length < 5 && !/^(?:may|june|july)$/i.test(name);
}

const SURE =
  /(?:\b(?:in|since|until|till|during|through|throughout|last|next|this|early|late|as of|starting|beginning|between|end of|start of|beginning of|middle of|month of|months of|back in|every|each|mid)|mid-)\s?$/i;
const MAYBE = /\b(?:by|from|to|of|for|after|before|and|or|on|than|with|around|about)\s$/i;
const DETERMINER = /\b(?:the|a|an|its|his|her|their|our|last|previous|'s)\s$/i;
const TITLE =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Minister|President|Secretary|Theresa|Brian|Peter|Elaine|Jonny|Fredric|Robert|Sen|Rep)\.?\s$/;
const LOWER_NOUN =
  /^['’]?s?\s(?!on\b|of\b|for\b|through\b|to\b|against\b|from\b|said\b|told\b|was\b|is\b|has\b|had\b|will\b|and\b)[a-z]{3,}/;
const SURNAME = /^\s\p{Lu}[\p{Ll}.]/u;

// "in May", "the March report"; not "May said", "Theresa May", "the March on Washington", "April Jones", "August Wilson".
function isMonth(name: string, text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 24);
  if (SURE.test(before))
    return !(
      /^(?:may|march)$/i.test(name) &&
      SURNAME.test(after) &&
      !/\b(?:in|since|until|during)\s$/i.test(before)
    );
  if (!DOUBTFUL_MONTH.test(name)) return name !== name.toUpperCase() || name.length > 3;
  if (TITLE.test(before) || SURNAME.test(after)) return false;
  if (/^(?:april|june|august|december)$/i.test(name)) return true;
  if (/^(?:MAY|MARCH)$/.test(name)) return false;
  if (DETERMINER.test(before)) return LOWER_NOUN.test(after);
  // Another month in reach makes a list or a range of them.
  if (MAYBE.test(before))
    return (
      name === 'March' ||
      OTHER_MONTH.test(text.slice(Math.max(0, start - 40), start)) ||
      OTHER_MONTH.test(after)
    );
  return /^\s(?:to|and|through|until|or|-|–)\s/.test(after) && OTHER_MONTH.test(after);
}

const OTHER_MONTH =
  /\b(?:January|February|April|June|July|August|September|October|November|December|(?:19|20)\d{2})\b/;

function readMonth(reference: Reference, month: number, qualifier: string): Reading {
  const { published } = reference;
  if (qualifier.startsWith('that') || qualifier === 'the same') {
    const earlier = reference.earlier('year');
    const year = earlier && yearOf(earlier.value);
    if (earlier && year !== null) return fromText(earlier, formatMonth(year, month));
  }
  const story = qualifier === '' || qualifier === BOUND ? storyYear(reference, month) : null;
  if (story) return fromText(story.earlier, formatMonth(story.year, month));
  if (!published) return stated(`XXXX-${formatMonth(2000, month).slice(5)}`);
  if (published.month === null) {
    const year = published.year - (qualifier === 'last' ? 1 : 0) + (qualifier === 'next' ? 1 : 0);
    return qualifier === '' || qualifier === BOUND || qualifier === 'this'
      ? fromPublished(published, formatMonth(year, month))
      : UNKNOWN;
  }
  const year = published.year + yearsAway(qualifier, reference, month - published.month);
  return fromPublished(published, formatMonth(year, month));
}

/** So many months ahead, what runs through a month, is ordered for it or due by it is to come, though told as past. */
const SOON = 3;

/** How many years a month lies from the one of the same year, `difference` months from the article's. */
function yearsAway(qualifier: string, reference: Reference, difference: number): number {
  if (qualifier === 'last' || qualifier === 'this past' || qualifier === 'past')
    return difference < 0 ? 0 : -1;
  if (qualifier === 'next' || qualifier === 'this coming' || qualifier === 'coming')
    return difference > 0 ? 0 : 1;
  if (qualifier === 'this') return 0;
  if (qualifier === BOUND && difference > 0 && difference <= SOON) return 0;
  if (qualifier === BOUND && difference + 12 <= SOON) return 1;
  const tense = reference.tense();
  if (tense === 'past') return difference <= 0 ? 0 : -1;
  if (tense === 'future') return difference >= 0 ? 0 : 1;
  if (difference > 6) return -1;
  return difference < -6 ? 1 : 0;
}
