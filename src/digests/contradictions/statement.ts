import type { Annotation, NameAnnotation } from '../../annotations/annotation.ts';
import type { Archive } from '../../archive/archive.ts';
import { analysePassage } from '../../evidence/analyse-passage.ts';
import { daysOf } from '../../questions/days-of.ts';
import { findVariants } from '../../questions/words/find-variants.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import type { Sentence } from '../read-sentences.ts';
import { findAsides } from './find-asides.ts';
import { type Figure, findFigures } from './find-figures.ts';

/** A word of a statement that says what it is about. */
export interface StatementWord extends Span {
  readonly text: string;
  readonly term: string;
  /** The term and those that may stand for it. */
  readonly forms: ReadonlySet<string>;
}

/** A day or several that a statement names, as ISO dates, both counted in. */
export interface StatementDay extends Span {
  readonly from: string;
  readonly to: string;
  readonly certainty: 'stated' | 'resolved' | 'inferred';
}

/** A sentence read for what it claims; who is said to have said it is left out. */
export interface Statement {
  readonly sentence: Sentence;
  /** Lower-case words but those of figures, days and names. */
  readonly words: readonly StatementWord[];
  /** Words written as names are, the first of the sentence only where it is one. */
  readonly proper: readonly StatementWord[];
  readonly names: readonly NameAnnotation[];
  readonly figures: readonly Figure[];
  readonly days: readonly StatementDay[];
  /** ISO date of its article; null where no whole day is known. */
  readonly published: string | null;
}

// Words that say little, whatever they stand with; "people" is what all figures of people count.
const LIGHT = new Set(
  'said say says told tell according also new later earlier now still already just about nearly total come came made make take took people person yet told announced announcement reported'
    .split(' ')
    .map(stem),
);

/** "Astronomer" of "astronomer at the Tarn observatory": where somebody works is no part of who it is. */
function titleOf({ start, text }: Annotation): Span {
  const title = /^.*?(?=\s(?:of|at|in|for|from|with|to)\s|$)/u.exec(text)?.[0] ?? text;
  return { start, end: start + title.length };
}

/** Reads a sentence. */
export function readStatement(sentence: Sentence, archive: Archive): Statement {
  const { passage, span } = sentence;
  const { text } = passage;
  const asides = findAsides(text, span);
  const inside = (each: Span) =>
    each.start >= span.start &&
    each.end <= span.end &&
    !asides.some((aside) => each.start < aside.end && each.end > aside.start);
  const names = archive.names(passage).filter(inside);
  const dates = archive.dates(passage).filter(inside);
  const figures = findFigures(text, span, archive.numbers(passage).filter(inside), names);
  const roles = names.flatMap(({ role }) => (role ? [titleOf(role)] : []));
  const within = (each: Span, spans: readonly Span[]) =>
    spans.some(({ start, end }) => each.start >= start && each.end <= end);
  const words: StatementWord[] = [];
  const proper: StatementWord[] = [];
  for (const term of analysePassage(passage).terms.filter(inside)) {
    if (within(term, dates) || figures.some((figure) => within(term, figure.numerals))) continue;
    const word: StatementWord = {
      start: term.start,
      end: term.end,
      text: term.text,
      term: term.term,
      forms: new Set([term.term, ...findVariants(term.text, term.term).map((each) => each.term)]),
    };
    const isName = within(term, names);
    if (isName || (term.capital && term.start > span.start && !/^\d/.test(term.text))) {
      if (!within(term, roles)) proper.push(word);
    } else if (!within(term, roles) && !LIGHT.has(term.term) && !/^\d/.test(term.text)) words.push(word);
  }
  const { value } = archive.published(passage.article);
  return {
    sentence,
    words,
    proper,
    names,
    figures,
    days: dates.flatMap(({ start, end, value: told, certainty, type, open }) => {
      const days = (type === 'DATE' || type === 'TIME') && !open ? daysOf(told) : null;
      return days ? [{ start, end, certainty, ...days }] : [];
    }),
    published: value?.length === 10 ? value : null,
  };
}
