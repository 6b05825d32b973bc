import type { Span } from '../../text/span.ts';

// Where what a number is said of may change: "62 percent, eight points higher | than in 2021, | when 54 percent voted".
const BORDERS =
  /[;:—–()]|, (?:and |but )?(?:when|while|where|which|who|after|compared|against|up|down|instead)\b|\b(?:than|while|when|where|compared (?:with|to)|against|instead of|rather than|(?:up|down) from)\b/gu;

/** A run of a sentence without a word between that begins another clause. */
export interface Clause extends Span {
  /** The words that part it from the one before; empty at the start of the sentence. */
  readonly opener: string;
}

/** The clauses of a sentence of a text, in order. */
export function clausesOf(text: string, sentence: Span): Clause[] {
  const clauses: Clause[] = [];
  let start = sentence.start;
  let opener = '';
  for (const match of text.slice(sentence.start, sentence.end).matchAll(BORDERS)) {
    const at = sentence.start + match.index;
    clauses.push({ start, end: at, opener });
    start = at;
    opener = match[0];
  }
  clauses.push({ start, end: sentence.end, opener });
  return clauses;
}

const PART_LENGTH = 25;

/** Letters between two runs of a text; a comma or an "and" counts for as much as a few words. */
export function gapBetween(text: string, a: Span, b: Span): number {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return between.length + PART_LENGTH * (between.match(/[,;]| and | but /gu)?.length ?? 0);
}
