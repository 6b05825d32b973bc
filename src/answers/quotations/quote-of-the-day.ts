import type { Archive } from '../../archive/archive.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import type { Claim } from '../claim.ts';

// Articles that are looked through for one that quotes somebody.
const TRIES = 200;
const LEAST_WORDS = 8;
const MOST_WORDS = 45;

/** A telling quotation, another every day and the same for everyone on that day. */
export function quoteOfTheDay(today: string, archive: Archive): Claim[] {
  const count = archive.articles.length;
  const first = hash(today) % Math.max(1, count);
  for (let step = 0; step < Math.min(TRIES, count); step++) {
    const article = archive.articles[(first + step) % count];
    const found =
      article &&
      archive.passagesOf(article).flatMap((passage) =>
        archive
          .quotes(passage)
          .filter(
            (quote) => quote.form === 'direct' && quote.speaker !== null && quote.certainty === 'certain',
          )
          .filter((quote) => between(quote.text.split(/\s+/).length))
          .map((quote) => ({ quote, passage })),
      );
    const chosen = found?.[hash(`${today} ${article?.id}`) % Math.max(1, found.length)];
    if (!chosen) continue;
    const { quote, passage } = chosen;
    const around = splitSentences(passage.text).filter(
      (each) => each.start < quote.end && each.end > quote.start,
    );
    return [
      {
        text: quote.text,
        value: quote.speaker,
        basis: `the quotation of ${today}`,
        score: 1,
        support: 1,
        passage,
        span: {
          start: Math.min(quote.start, around[0]?.start ?? 0),
          end: Math.max(quote.end, around.at(-1)?.end ?? 0),
        },
        focus: [quote],
        key: quote.text,
        quote: {
          speaker: quote.speaker,
          speakerCertainty: quote.certainty,
          cue: quote.cue,
          form: quote.form,
        },
      },
    ];
  }
  return [];
}

function between(words: number): boolean {
  return words >= LEAST_WORDS && words <= MOST_WORDS;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
