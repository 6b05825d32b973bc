import type { Difference } from './difference.ts';
import { agree, type Figure } from './find-figures.ts';
import { type Comparison, daysBetween, nameOneDay, nameOtherDays, shareOf } from './same-matter.ts';
import type { Statement, StatementWord } from './statement.ts';

// Sentences about one thing share so many of their words, its day one of them, figures left out.
const FEWEST_SHARED = 4;
const LEAST_SHARED = 0.6;
// Names that two paragraphs must share where their sentences have none.
const CONTEXT = 2;
// What says nothing of what its figure is of must agree in more.
const MUCH_SHARED = 0.8;
// Two sides meet again, and a price is another one tomorrow: without its day such a figure is of the last days.
const PASSING = /^(?:score|percent|point|degre)/u;
const PASSING_DAYS = 3;
// One that rose by so much and one that fell by so much are no figures of one thing.
const UP = /\b(?:rose|rises?|risen|rais|grew|grow|increas|climb|gain|jump|surg|soar|up)\w*\b/iu;
const DOWN = /\b(?:fell|falls?|fallen|dropp?|decreas|declin|los[et]|plung|slid|sank|down)\w*\b/iu;
// How far from a figure the word stands that says what it is a figure of.
const NEAR = 60;
const PASSIVE =
  /^\s*(?:(?:who |that )?(?:was|were|is|are|has been|have been|had been|will be)\s+)?(?:\p{L}+ly\s+)?$/iu;
const PAST = /(?:ed|en|n|t|ew|ied|ung|ank|ade|ell|ose)$/u;
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|last|final|next|previous)$/u;
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:for|in favou?r of)\b/iu, /\bagainst\b/iu],
  [/\bwithout\b/iu, /\bwith\b/iu],
  [UP, DOWN],
];
// What is counted while it is still going on only grows.
const GROWS =
  /\b(?:kill|di(?:ed|e[sd]?)\b|dead|death|injur|hurt|wound|missing|rescu|arrest|detain|evacuat|displac|homeless|infect|cases?\b|signatures?|donat|collected|drown|victims?|casualt)/iu;
const SINCE =
  /\b(?:so far|by now|has risen|have risen|rose to|risen to|has grown|have grown|climbed to|up from|down from|revised|corrected|as of|no longer|at first|initially|first thought)\b/iu;

/** The figures in which they differ, where both count one thing; null for none. */
export function differInFigure(
  now: Statement,
  before: Statement,
  comparison: Comparison,
  context: number,
): Difference | null {
  const { own, others, shared, sharedProper } = comparison;
  if (nameOtherDays(now, before) || (own.proper.length > 0 && others.proper.length > 0)) return null;
  // "The museum" is that of the paragraph's names.
  const named = sharedProper > 0 ? 0 : Math.min(CONTEXT, context);
  if (sharedProper === 0 && named < CONTEXT) return null;
  const agreeing = shared + named + Number(nameOneDay(now, before));
  // "Dunmore has 48,000 inhabitants" says no more than that.
  const isAllOne = [own, others].every(({ words, proper }) => words.length + proper.length === 0);
  const isState = isAllOne && HAS.test(textOf(now)) && HAS.test(textOf(before));
  if ((agreeing < FEWEST_SHARED && !isState) || shareOf(comparison) < LEAST_SHARED) return null;
  if ([own, others].every(({ words }) => words.some(({ text }) => ORDINAL.test(text)))) return null;
  if (areOfTwoSides(now, before) || isExpectedAlone(now, before) || isExpectedAlone(before, now)) return null;
  for (const figure of now.figures) {
    const other = before.figures.find(({ kind }) => kind === figure.kind);
    if (!other || agree(figure, other) || !areOfOneThing(now, figure, before, other, shareOf(comparison)))
      continue;
    if (
      PASSING.test(figure.kind) &&
      !nameOneDay(now, before) &&
      (daysBetween(now, before) ?? 0) > PASSING_DAYS
    )
      continue;
    return { now: figure, before: other, isUpdate: isUpdate(now, figure, before, other) };
  }
  return null;
}

/** Whether the words that say what a figure is of are not of two things: "killed" and "injured". */
function areOfOneThing(a: Statement, figure: Figure, b: Statement, other: Figure, share: number): boolean {
  const [own, others] = [governorOf(a, figure), governorOf(b, other)];
  if (!own || !others) return own === others || share >= MUCH_SHARED;
  return has(b, own) || has(a, others);
}

function has({ words }: Statement, { forms }: StatementWord): boolean {
  return words.some(({ term }) => forms.has(term));
}

/** "Injured" of "12 people were injured" and of "injured 12 people". */
function governorOf({ sentence, words }: Statement, { start, end }: Figure): StatementWord | undefined {
  const { text } = sentence.passage;
  const after = words.find((word) => word.start >= end);
  if (after && PAST.test(after.text) && PASSIVE.test(text.slice(end, after.start))) return after;
  return words.findLast((word) => word.end <= start && start - word.end <= NEAR);
}

function areOfTwoSides(a: Statement, b: Statement): boolean {
  const [own, others] = [textOf(a), textOf(b)];
  return SIDES.some(
    ([one, two]) =>
      (one.test(own) && !two.test(own) && two.test(others) && !one.test(others)) ||
      (two.test(own) && !one.test(own) && one.test(others) && !two.test(others)),
  );
}

// What is expected, asked or offered need not come so.
const EXPECTED =
  /\b(?:expect|forecast|predict|propos|plan(?:s|ned)?\b|ask(?:s|ed)? for|sought|seek|offer|demand|target|aim|hope|could|might|would|may(?! \d)|want)/u;
const HAS = /\b(?:has|have|is|are)\b/u;
const FUTURE = /\b(?:will|is to|are to|due to)\b/iu;

/** Whether one tells what was to come, and the other what came. */
function isExpectedAlone(a: Statement, b: Statement): boolean {
  return EXPECTED.test(textOf(a)) && !EXPECTED.test(textOf(b)) && !FUTURE.test(textOf(b));
}

function isUpdate(now: Statement, figure: Figure, before: Statement, other: Figure): boolean {
  const apart = daysBetween(now, before);
  if (apart === 0) return false;
  if (SINCE.test(textOf(now)) || SINCE.test(textOf(before))) return true;
  const isAhead = (each: Statement) => FUTURE.test(textOf(each)) || EXPECTED.test(textOf(each));
  if (isAhead(before) && !isAhead(now)) return true;
  return figure.value > other.value && GROWS.test(textOf(now)) && GROWS.test(textOf(before));
}

function textOf({ sentence: { passage, span } }: Statement): string {
  return passage.text.slice(span.start, span.end);
}
