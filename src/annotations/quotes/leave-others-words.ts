import type { QuoteAnnotation } from '../annotation.ts';

// Takes "critics of " and "lawyers for the " before a name: they speak, not the one named. Refuses "a critic, ".
const OTHERS =
  /\b(?:critics|supporters|opponents|followers|admirers|friends|allies|enemies|rivals|lawyers|relatives|parents|children|neighbou?rs|colleagues|aides|advisers|advisors|fans|members|representatives|officials|people|those|sources|victims|employees|workers) (?:of|for|to|against|around|near|close to|loyal to|opposed to) (?:the )?/iu;
const LOOK_BACK = 40;

/** Quotations of one passage; what "critics of Ruiz" say is theirs, so that the phrase is the speaker. */
export function leaveOthersWords(quotes: readonly QuoteAnnotation[], text: string): QuoteAnnotation[] {
  return quotes.map((quote) => {
    const { speakerSpan } = quote;
    if (!speakerSpan) return quote;
    // The span may begin with "critics" or with the name.
    const from = Math.max(0, speakerSpan.start - LOOK_BACK);
    const phrase = text.slice(from, speakerSpan.end);
    const others = OTHERS.exec(phrase);
    if (!others || !/^(?:\p{Lu}[\p{L}.'’-]*\s*){0,4}$/u.test(phrase.slice(others.index + others[0].length)))
      return quote;
    const start = from + others.index;
    return {
      ...quote,
      speaker: text.slice(start, speakerSpan.end),
      speakerSpan: { start, end: speakerSpan.end },
      certainty: 'likely' as const,
    };
  });
}
