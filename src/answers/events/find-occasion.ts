import type { DateAnnotation, QuoteAnnotation } from '../../annotations/annotation.ts';
import type { Span } from '../../text/span.ts';
import { splitSentences } from '../../text/split-sentences.ts';

/** What the article says of a quotation beside its words and its speaker. */
export interface Occasion {
  /** "told reporters", "in a letter to the council", verbatim; two at most. */
  readonly words: readonly string[];
  /** The day on which it was said; null where none is told. */
  readonly date: DateAnnotation | null;
}

const PLACE_WORDS =
  'interview|news conference|press conference|briefing|phone call|telephone call|video call|call|conversation|speech|address|statement|broadcast|letter|e-mail|email|message|tweet|post|video|meeting|hearing|trial|rally|session|ceremony|sermon|debate|podcast|programme|program|show|summit|testimony|report|column|essay|book|memoir|television|TV|radio|Twitter|Facebook|Telegram|Instagram|Truth Social';
// Takes "in an interview with the radio", "at a press conference", "after meeting with Ida Lund", "on state television";
// refuses "in a village", "in the report of which".
const OCCASION = new RegExp(
  `(?<![\\p{L}])(?:in|during|at|on|over|after|by|through|via|before) (?:(?:an?|the|his|her|their|its|this|that|another|one) )?(?:[\\p{L}-]+ ){0,3}?(?:${PLACE_WORDS})(?![\\p{L}-])(?: (?:with|to|on|for|by|from|before|of|broadcast on|published in) [^,.;:“”"«»—]{1,80})?`,
  'giu',
);
// Takes "told reporters", "told the Vlasov radio", "assured the council"; refuses "told that".
const ADDRESSEE =
  /(?<!\p{L})(?:told|assured|reminded|informed|warned|promised|asked|replied to|wrote to|said to) (?!that\b|how\b|why\b|of\b|about\b|it\b)(?:[^\s,.;:“”"«»—]+ ?){1,6}/giu;
// What no longer belongs to whom it was told, or to the occasion.
const END =
  / (?:on|in|at|after|before|during|that|when|while|as|because|by|over|who|which|where|if|to|and (?:said|added)|late|early|about|of|from) .*$|[\s]+$/iu;
const LONGEST = 90;
const DAY = /^\d{4}-\d\d-\d\d/;

/** To whom, on what occasion and on which day something was said, as the sentences around the quotation tell. */
export function findOccasion(
  text: string,
  quote: QuoteAnnotation,
  quotes: readonly QuoteAnnotation[],
  dates: readonly DateAnnotation[],
): Occasion {
  const outside = outsideOf(text, quote, quotes);
  const words = outside.flatMap((span) => phrasesIn(text, span, dates));
  const date = dates.find(
    ({ start, end, type, value, open }) =>
      (type === 'DATE' || type === 'TIME') &&
      !open &&
      DAY.test(value ?? '') &&
      outside.some((span) => start >= span.start && end <= span.end),
  );
  return { words: [...new Set(words)].slice(0, 2), date: date ?? null };
}

/** The sentences that the quotation stands in, without what stands in marks. */
function outsideOf(text: string, quote: Span, quotes: readonly Span[]): Span[] {
  const sentences = splitSentences(text).filter((each) => each.start < quote.end && each.end > quote.start);
  const spans: Span[] = [];
  for (const sentence of sentences) {
    let at = sentence.start;
    for (const { start, end } of quotes.filter(
      (each) => each.start < sentence.end && each.end > sentence.start,
    )) {
      if (start > at) spans.push({ start: at, end: start });
      at = Math.max(at, end);
    }
    if (at < sentence.end) spans.push({ start: at, end: sentence.end });
  }
  return spans;
}

function phrasesIn(text: string, span: Span, dates: readonly DateAnnotation[]): string[] {
  const part = text.slice(span.start, span.end);
  const found: { readonly at: number; readonly words: string }[] = [];
  for (const [pattern, keepsTail] of [
    [ADDRESSEE, false],
    [OCCASION, true],
  ] as const) {
    for (const { 0: whole, index } of part.matchAll(pattern)) {
      // A day within it is told as the day.
      const day = dates.find(
        ({ start }) => start > span.start + index && start < span.start + index + whole.length,
      );
      const cut = day ? whole.slice(0, day.start - span.start - index) : whole;
      const words = (keepsTail ? cut : cutTail(cut)).replace(/\s+(?:on|in|at|of|this|last)?\s*$/iu, '');
      if (words.includes(' ') && words.length <= LONGEST) found.push({ at: index, words });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ words }) => words);
}

function cutTail(words: string): string {
  const [verb = '', ...rest] = words.split(' ');
  return `${verb} ${rest.join(' ').replace(END, '')}`.trimEnd();
}
