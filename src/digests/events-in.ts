import { isCalledOff } from '../answers/events/called-off.ts';
import { basisOf } from '../answers/events/date-basis.ts';
import { dateWords } from '../answers/events/date-words.ts';
import type { DatedEvent } from '../answers/events/same-event.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { daysOf } from '../questions/days-of.ts';
import type { Span } from '../text/span.ts';
import { readSentences, type Sentence } from './read-sentences.ts';
import { type WeighedSentence, weighSentences } from './weigh-sentences.ts';

// Words before a date that tell what the date is of.
const LOOK_BACK = 60;
// Takes "police said on ", "told reporters late on "; refuses "he left on ".
const REPORTED =
  /\b(?:said|says?|told(?: \w+){1,2}|announced|added|wrote|reported|confirmed)(?: (?:late|early|in a statement))? (?:on )?$/i;
// Takes "could begin", "if the money is found"; refuses "May".
const SUPPOSING = /\b(?:could|might|may(?! \d)|if|unless|perhaps|possibly)\b/;
const SUPPOSED = 0.6;
// Takes "since the two presidents spoke on ", "after the mayor on "; refuses "after ", where the date is what follows.
const BESIDE = /\b(?:since|after|before|following|who|whom|which|whose|when|while)\s[^,;]*\w\s[^,;]*$/i;
const BESIDE_WEIGHT = 0.4;
// A sentence that needs the one before it is shown with it, where both stay short.
const LONGEST_PAIR = 420;
const PAIR = 0.8;
const LONGEST_DAYS = 31;
const DAY_MS = 86_400_000;

/**
 * The events of an article whose days lie in a period of ISO dates, both counted in, each with the sentence that tells
 * it, and with the one before where it needs that to be understood.
 */
export function eventsIn(
  article: Article,
  period: { readonly from: string; readonly to: string },
  archive: Archive,
): DatedEvent[] {
  const published = archive.published(article);
  const all = readSentences(article, archive);
  const sentences = weighSentences(all, archive);
  const best = Math.max(...sentences.map(({ score }) => score), Number.MIN_VALUE);
  return sentences.flatMap((sentence) => {
    const { passage, span } = sentence;
    const run = runOf(sentence, all[sentence.place - 1]);
    if (run === null) return [];
    const dates = archive
      .dates(passage)
      .filter(({ start, end }) => start >= span.start && end <= span.end)
      .filter(({ type, open }) => (type === 'DATE' || type === 'TIME') && !open);
    return dates.flatMap((date, at): DatedEvent[] => {
      const days = daysOf(date.value);
      const words = dateWords(date.value, date.mod);
      if (!days || words === null || days.to < period.from || days.from > period.to) return [];
      if (Date.parse(days.to) - Date.parse(days.from) > LONGEST_DAYS * DAY_MS) return [];
      const before = passage.text.slice(Math.max(span.start, date.start - LOOK_BACK), date.start);
      if (isCalledOff(passage.text, span, date) || REPORTED.test(before)) return [];
      const ahead = published.value !== null && days.from > published.value;
      const beside = BESIDE.test(passage.text.slice(span.start, date.start)) ? BESIDE_WEIGHT : 1;
      const supposed = ahead && SUPPOSING.test(passage.text.slice(span.start, span.end)) ? SUPPOSED : 1;
      return [
        {
          text: words,
          value: date.value,
          basis: basisOf(date, published),
          score: Math.min(1, run.score / best) * supposed * beside,
          support: 1,
          passage,
          span: run.span,
          focus: [date],
          key: '',
          sentence: span,
          ahead,
          aside: at > 0 || beside < 1,
          ...days,
        },
      ];
    });
  });
}

/** What to show for a sentence, and its score; null where it cannot be understood. */
function runOf(
  sentence: WeighedSentence,
  before: Sentence | undefined,
): { span: Span; score: number } | null {
  const { leans, passage, span, score } = sentence;
  if (!leans) return { span, score };
  if (before?.passage !== passage || before.leans || span.end - before.span.start > LONGEST_PAIR) return null;
  return { span: { start: before.span.start, end: span.end }, score: score * PAIR };
}
