import type { QuoteAnnotation } from '../annotation.ts';
import type { MarkedSpan } from './pair-marks.ts';

/**
 * Gives a short run in marks that no clause attributes the speaker of a longer quotation of the article that holds
 * the same words: a subheading that takes up what was said.
 */
export function shareWords(
  found: readonly QuoteAnnotation[][],
  marked: readonly MarkedSpan[][],
  texts: readonly string[],
): QuoteAnnotation[][] {
  const said = found.flat().filter((quote) => quote.speaker !== null && quote.text.length > 15);
  if (said.length === 0 || said.length > 200) return found.map((quotes) => [...quotes]);
  return found.map((quotes, index) => {
    const text = texts[index] as string;
    const added: QuoteAnnotation[] = [];
    for (const span of marked[index] as MarkedSpan[]) {
      const words = text.slice(span.start, span.end);
      if (words.length < 12 || words.length > 60 || !words.includes(' ')) continue;
      if (quotes.some((quote) => quote.start < span.end && span.start < quote.end)) continue;
      const source = said.find((quote) => quote.text.length > words.length && quote.text.includes(words));
      if (!source) continue;
      added.push({
        start: span.start,
        end: span.end,
        text: words,
        form: 'mixed',
        speaker: source.speaker,
        speakerSpan: null,
        cue: null,
        certainty: 'likely',
      });
    }
    return added.length === 0 ? [...quotes] : [...quotes, ...added].sort((a, b) => a.start - b.start);
  });
}
