import type { QuoteAnnotation } from '../annotation.ts';
import type { MarkedSpan } from './pair-marks.ts';

// Bounds that no article meets, so that a text made of marks stays linear.
const MOST_SAID = 200;
const MOST_TRIES = 100;

/**
 * Gives a short run in marks that no clause attributes the speaker of a longer quotation of the article that holds
 * the same words: a subheading that takes up what was said.
 */
export function shareWords(
  found: readonly QuoteAnnotation[][],
  marked: readonly MarkedSpan[][],
  texts: readonly string[],
): QuoteAnnotation[][] {
  const said = found
    .flat()
    .filter((quote) => quote.speaker !== null && quote.text.length > 15 && quote.text.length < 2000)
    .slice(0, MOST_SAID);
  let tries = MOST_TRIES;
  return found.map((quotes, index) => {
    const text = texts[index] as string;
    const result: QuoteAnnotation[] = [];
    let q = 0;
    for (const span of marked[index] as MarkedSpan[]) {
      while (q < quotes.length && (quotes[q] as QuoteAnnotation).start < span.start)
        result.push(quotes[q++] as QuoteAnnotation);
      const words = text.slice(span.start, Math.min(span.end, span.start + 61));
      if (words.length < 12 || words.length > 60 || !words.includes(' ')) continue;
      const beside = [result.at(-1), quotes[q]];
      if (beside.some((quote) => quote && quote.start < span.end && span.start < quote.end)) continue;
      if (tries-- <= 0) break;
      const source = said.find((quote) => quote.text.length > words.length && quote.text.includes(words));
      if (!source) continue;
      const { speaker } = source;
      result.push({
        start: span.start,
        end: span.end,
        text: words,
        form: 'mixed',
        speaker,
        speakerSpan: null,
        cue: null,
        certainty: 'likely',
      });
    }
    result.push(...quotes.slice(q));
    return result.map((quote) => {
      if (quote.speaker !== null || quote.text.length > 60 || tries-- <= 0) return quote;
      const source = said.find(
        (other) => other.text.length > quote.text.length && other.text.includes(quote.text),
      );
      return source ? { ...quote, speaker: source.speaker, certainty: 'likely' as const } : quote;
    });
  });
}
