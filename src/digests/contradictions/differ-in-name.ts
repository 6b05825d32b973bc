import { COUNTRY_NAMES, DEMONYMS } from '../../annotations/names/countries.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import type { Difference } from './difference.ts';
import {
  type Comparison,
  daysBetween,
  nameOneDay,
  nameOtherDays,
  nameOtherFigures,
  shareOf,
} from './same-matter.ts';
import type { Statement, StatementWord } from './statement.ts';

const FEWEST_SHARED = 3;
// Where they share no other name, "the skeleton of the cave bear" must do.
const FEWEST_UNNAMED = 4;
const LEAST_SHARED = 0.7;
// Later somebody else may have won, and another have crashed.
const DAYS_APART = 10;
// What one does or is alone; two may speak, come and be hurt.
const ALONE = termsOf(
  'win won appoint appointed elect elected open opened discover discovered found founded invent invented name named become became succeed succeeded replace replaced head heads chair chairs direct directed write wrote written design designed inaugurate own owns bought buy nominated choose chose chosen crowned',
);
// What happens at one place.
const SOMEWHERE = termsOf(
  'crash crashed die died death killed arrest arrested held hold open opened sink sank aground explode exploded explosion burn landed land born shot found collapse collapsed derailed summit wedding funeral buried attack trial built build meet met sign signed begin began drown drowned murder murdered stabbed',
);
const AT = /\b(?:in|at|near|off|on|outside|close to)\s+(?:the\s+)?$/iu;

/** The persons or the places in which they differ, where all else is one and only one can be right; null for none. */
export function differInName(
  now: Statement,
  before: Statement,
  comparison: Comparison,
  archive: Archive,
): Difference | null {
  const { own, others, shared, sharedProper } = comparison;
  if (own.proper.length === 0 || others.proper.length === 0) {
    return own.proper.length + others.proper.length === 0
      ? differInSpot(now, before, comparison, archive)
      : null;
  }
  if (own.words.length > 0 && others.words.length > 0) return null;
  if (
    shared < (sharedProper > 0 ? FEWEST_SHARED : FEWEST_UNNAMED) ||
    shareOf(comparison, true) < LEAST_SHARED
  )
    return null;
  if (nameOtherDays(now, before) || nameOtherFigures(now, before)) return null;
  if (!nameOneDay(now, before) && (daysBetween(now, before) ?? 0) > DAYS_APART) return null;
  const [left, right] = [nameOf(now, own.proper), nameOf(before, others.proper)];
  if (!left || !right) return null;
  const both = (terms: ReadonlySet<string>) =>
    now.words.some(({ term, forms }) => terms.has(term) && before.words.some((word) => forms.has(word.term)));
  const isWho = left.type === 'person' && right.type === 'person';
  if (isWho) return both(ALONE) ? { now: left, before: right, isUpdate: false } : null;
  if (left.type === 'person' || right.type === 'person' || !both(SOMEWHERE)) return null;
  const isPlace = stands(now, left) && stands(before, right);
  if (!isPlace || [left, right].some(isCountry)) return null;
  // One may lie in the other, and an article that names both is likely to say so.
  if (names(now, right, archive) || names(before, left, archive)) return null;
  return { now: left, before: right, isUpdate: false };
}

/** "In the cellar" and "in the attic", where nothing else differs. */
function differInSpot(
  now: Statement,
  before: Statement,
  comparison: Comparison,
  archive: Archive,
): Difference | null {
  const [[left, ...more], [right, ...further]] = [comparison.own.words, comparison.others.words];
  if (!left || !right || more.length > 0 || further.length > 0) return null;
  if (comparison.sharedProper === 0 || comparison.shared < FEWEST_SHARED || !nameOneDay(now, before))
    return null;
  if (nameOtherFigures(now, before)) return null;
  const happens = now.words.some(
    ({ term, forms }) => SOMEWHERE.has(term) && before.words.some((word) => forms.has(word.term)),
  );
  const [one, other] = [left, right].map((word): Found => ({ ...word, type: 'unknown', words: [word] })) as [
    Found,
    Found,
  ];
  if (!happens || !stands(now, one) || !stands(before, other)) return null;
  if (names(now, other, archive) || names(before, one, archive)) return null;
  return { now: left, before: right, isUpdate: false };
}

interface Found extends Span {
  readonly type: string;
  readonly words: readonly StatementWord[];
  readonly text: string;
}

/** The one name that all these words are of; null where they are of several, or of none. */
function nameOf({ names: all, sentence }: Statement, words: readonly StatementWord[]): Found | null {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  const name = all.find(({ start, end }) => start <= first.start && end >= last.end);
  const span = name ?? (last.end - first.start < 40 ? { start: first.start, end: last.end } : null);
  if (!span) return null;
  const { start, end } = span;
  const text = sentence.passage.text.slice(start, end);
  if (!name && /[^\p{L}\p{M}'’ -]/u.test(text)) return null;
  return { start, end, type: name?.type ?? 'unknown', words, text };
}

function stands({ sentence: { passage, span } }: Statement, { start }: Found): boolean {
  return AT.test(passage.text.slice(Math.max(span.start, start - 20), start));
}

function isCountry({ text }: Found): boolean {
  return COUNTRY_NAMES.has(text) || DEMONYMS.has(text);
}

/** Whether the article of a statement has the words of a name anywhere. */
function names({ sentence }: Statement, { text }: Found, archive: Archive): boolean {
  const { article } = sentence.passage;
  return (
    (article.title ?? '').includes(text) ||
    archive.passagesOf(article).some((passage) => passage.text.includes(text))
  );
}

function termsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stem));
}
