import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { analysePassage } from '../evidence/analyse-passage.ts';
import type { Passage } from '../passages/passage.ts';
import type { Span } from '../text/span.ts';

/** A sentence with how much it tells of its article. */
export interface TellingSentence {
  readonly passage: Passage;
  readonly span: Span;
  /** Above 0; that of the best one is 1. */
  readonly score: number;
}

// What the headline holds is what the article is about, as if so many more sentences had it.
const IN_TITLE = 2;
const FEWEST_WORDS = 7;
const MOST_WORDS = 70;
// Above this share of its letters a sentence is somebody's words and not the article's.
const MOST_QUOTED = 0.5;
// A sentence that needs the one before it, or asks, tells less alone.
const LEANS = 0.4;
// Takes "But oil rose", "The two spoke", "The port, he added, is shut"; refuses "The port is shut".
const LEANING =
  /^["“‘'(—–\s]*(?:It|This|That|These|Those|Such|There|Both|But|And|However|Later|Then|Earlier|Also|In addition|Meanwhile|After that|Only then|The (?:two|three|same|latter|former|other)|(?:In|On|At) the (?:same|other))\b|, (?:he|she|they) \p{L}+[,.]/u;
const PRONOUN = /\b(?:he|she|him|her|his)\b/iu;
// A paragraph tells one thing.
const SAME_PARAGRAPH = 0.7;
const ENDS = /[.!…。！]["”’»)\]]*$/u;
const ASKS = /[?？]["”’»)\]]*$/u;
// Two sentences that share this much say one thing.
const SAME = 0.6;
// Other languages' small words, of which no list is kept, are mostly this short.
const SMALL_WORD = 3;

interface Candidate extends TellingSentence {
  readonly terms: ReadonlySet<string>;
}

/**
 * The sentences that tell most of an article, at most `limit` and at most half of it, in the order of the article. By
 * the centroid: a sentence counts by its cosine with all sentences together, which a reader who knows the subject's
 * recurring words would pick too, and which needs neither training nor other articles. News puts what matters first, so
 * a sentence counts less the later it stands; and what a chosen one says already counts against the next.
 */
export function tellingSentences(article: Article, archive: Archive, limit: number): TellingSentence[] {
  const passages = archive.passagesOf(article).filter(({ kind }) => kind === 'body');
  const isEnglish = /^en\b/i.test(article.language);
  const termsOf = (passage: Passage, span: Span) =>
    new Set(
      analysePassage(passage)
        .terms.filter(({ start, end }) => start >= span.start && end <= span.end)
        .filter(({ term }) => isEnglish || term.length > SMALL_WORD)
        .map(({ term }) => term),
    );
  const all = passages.flatMap((passage) =>
    analysePassage(passage).sentences.map((span) => ({ passage, span, terms: termsOf(passage, span) })),
  );
  const weights = new Map<string, number>();
  for (const { terms } of all) for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + 1);
  const title = passages[0] ? analysePassage(passages[0]).title : new Set<string>();
  for (const term of title) if (weights.has(term)) weights.set(term, (weights.get(term) ?? 0) + IN_TITLE);

  const scored = all
    .filter(({ passage, span, terms }) => terms.size > 0 && !isTitle(passage.text, span, article))
    .map(({ passage, span, terms }, place): Candidate => {
      const sum = [...terms].reduce((total, term) => total + (weights.get(term) ?? 0), 0);
      const leans = isLeaning(passage, span, archive) ? LEANS : 1;
      const lead = 1 + 1 / (1 + place);
      return { passage, span, terms, score: (sum / Math.sqrt(terms.size)) * lead * leans };
    });
  const whole = scored.filter(({ passage, span }) => isWhole(passage, span, archive));
  const candidates = whole.length > 0 ? whole : scored.slice(0, 1);
  const chosen = choose(candidates, Math.min(limit, Math.ceil(candidates.length / 2)));
  const best = chosen[0]?.score ?? 1;
  return chosen
    .sort((a, b) => a.passage.number - b.passage.number || a.span.start - b.span.start)
    .map(({ passage, span, score }) => ({ passage, span, score: score / best }));
}

/** The best ones by what each adds to those before it. */
function choose(candidates: readonly Candidate[], most: number): Candidate[] {
  const chosen: Candidate[] = [];
  let left = [...candidates];
  while (chosen.length < most && left.length > 0) {
    const worth = (each: Candidate) =>
      each.score *
      (1 - nearestOf(each, chosen)) *
      (chosen.some(({ passage }) => passage === each.passage) ? SAME_PARAGRAPH : 1);
    const best = left.reduce((top, each) => (worth(each) > worth(top) + 1e-9 ? each : top));
    chosen.push(best);
    left = left.filter((each) => each !== best && nearestOf(each, [best]) < SAME);
  }
  return chosen;
}

/** The cosine with the one among some that is nearest. */
function nearestOf({ terms }: Candidate, others: readonly Candidate[]): number {
  return others.reduce((most, other) => {
    const shared = [...terms].filter((term) => other.terms.has(term)).length;
    return Math.max(most, shared / Math.sqrt(terms.size * other.terms.size));
  }, 0);
}

/** A sentence of bearable length with its end, that is the article's own and no quotation. */
export function isWhole(passage: Passage, span: Span, archive: Archive): boolean {
  const text = passage.text.slice(span.start, span.end);
  const words = text.split(/\s+/).length;
  if (words < FEWEST_WORDS || words > MOST_WORDS || !(ENDS.test(text) || ASKS.test(text))) return false;
  const quoted = archive
    .quotes(passage)
    .filter(({ form }) => form !== 'reported')
    .reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
      0,
    );
  return quoted <= MOST_QUOTED * text.length;
}

/** Whether a sentence asks, leans on the one before by its words, or says "he" before it names anybody. */
export function isLeaning(passage: Passage, span: Span, archive: Archive): boolean {
  const text = passage.text.slice(span.start, span.end);
  if (LEANING.test(text) || ASKS.test(text)) return true;
  const pronoun = PRONOUN.exec(text);
  if (!pronoun) return false;
  const at = span.start + pronoun.index;
  return !archive
    .names(passage)
    .some(({ type, start, end }) => type !== 'place' && start >= span.start && end <= at);
}

/** Whether a sentence is the article's headline again. */
export function isTitle(text: string, span: Span, { title }: Article): boolean {
  const letters = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return title !== null && letters(text.slice(span.start, span.end)) === letters(title);
}
