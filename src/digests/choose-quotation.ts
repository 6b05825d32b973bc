import type { QuoteAnnotation } from '../annotations/annotation.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { analysePassage } from '../evidence/analyse-passage.ts';
import type { Passage } from '../passages/passage.ts';
import { makeBreather } from '../text/breathe.ts';
import type { Span } from '../text/span.ts';
import type { Citer } from './citer.ts';
import type { DigestQuotation } from './digest.ts';
import { readAhead } from './read-ahead.ts';

const FEWEST_WORDS = 8;
const MOST_WORDS = 40;
// A shorter one is a scrap.
const FULL_WORDS = 16;
// Longer sentences around a quotation bury it.
const LONGEST = 500;
// What begins so can only be understood with what stands before it.
const LEANING =
  /^["“‘'(\s]*(?:It|This|That|These|Those|He|She|They|Such|And|But|So|Then|Also|However|In addition|There|Yes|No)\b/u;
const LEANS = 0.3;
// Somebody whom the article names in full is known to the reader.
const WITHOUT_FULL_NAME = 0.5;
// What was said long before the period is no news.
const OLDER = 0.4;
// Articles further down matter less.
const PER_ARTICLE = 0.9;

/** The direct quotation that says most of what its article is about, of somebody who certainly said it; none told already. `since`: the first day of the period, an ISO date. */
export async function chooseQuotation(
  articles: readonly Article[],
  since: string,
  archive: Archive,
  citer: Citer,
): Promise<DigestQuotation | null> {
  const breathe = makeBreather();
  let best: { quote: QuoteAnnotation; passage: Passage; span: Span; score: number } | null = null;
  for (const [at, article] of articles.entries()) {
    await readAhead(article, archive, breathe);
    const passages = archive.passagesOf(article).filter(({ kind }) => kind === 'body');
    const { value } = archive.published(article);
    const age = value === null || value >= since.slice(0, value.length) ? 1 : OLDER;
    const weights = new Map<string, number>();
    for (const passage of passages) {
      for (const term of new Set(analysePassage(passage).terms.map((each) => each.term)))
        weights.set(term, (weights.get(term) ?? 0) + 1);
    }
    for (const passage of passages) {
      for (const quote of archive.quotes(passage)) {
        if (!isGood(quote)) continue;
        const span = around(passage, quote);
        if (span.end - span.start > LONGEST || citer.has(passage, span)) continue;
        const score = weigh(quote, passage, weights) * age * PER_ARTICLE ** at;
        if (best === null || score > best.score + 1e-9) best = { quote, passage, span, score };
      }
    }
  }
  if (best === null) return null;
  const { quote, passage, span } = best;
  return {
    text: quote.text,
    speaker: quote.speaker ?? '',
    cue: quote.cue,
    excerpt: citer.cite(passage, span, [quote]),
  };
}

function isGood({ form, speaker, certainty, continues, text }: QuoteAnnotation): boolean {
  const words = text.split(/\s+/).length;
  return (
    form === 'direct' &&
    speaker !== null &&
    certainty === 'certain' &&
    !continues &&
    words >= FEWEST_WORDS &&
    words <= MOST_WORDS
  );
}

function weigh(quote: QuoteAnnotation, passage: Passage, weights: ReadonlyMap<string, number>): number {
  const terms = new Set(
    analysePassage(passage)
      .terms.filter(({ start, end }) => start >= quote.start && end <= quote.end)
      .map(({ term }) => term),
  );
  const sum = [...terms].reduce((total, term) => total + (weights.get(term) ?? 0), 0);
  const leans = LEANING.test(quote.text) ? LEANS : 1;
  const named = / /.test(quote.speaker ?? '') ? 1 : WITHOUT_FULL_NAME;
  const full = Math.min(1, quote.text.split(/\s+/).length / FULL_WORDS);
  return (sum / Math.sqrt(terms.size || 1)) * leans * named * full;
}

/** The sentences in which the quotation and its speaker stand. */
function around(passage: Passage, { start, end, speakerSpan }: QuoteAnnotation): Span {
  const from = Math.min(start, speakerSpan?.start ?? start);
  const to = Math.max(end, speakerSpan?.end ?? end);
  const own = analysePassage(passage).sentences.filter((each) => each.start < to && each.end > from);
  return { start: Math.min(from, own[0]?.start ?? from), end: Math.max(to, own.at(-1)?.end ?? to) };
}
