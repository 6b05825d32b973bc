import { formatDay } from '../../../text/calendar.ts';
import { KIND } from '../find-date-words.ts';
import { COUNT, readCount } from '../read-count.ts';
import { fromPublished, fromText, type Reading, stated, UNKNOWN } from '../reading.ts';
import { dayOf, type Reference, weekdayOf } from '../reference.ts';
import { type DateRule, patternRule } from '../rule.ts';
import { numberOf, WEEKDAY, WEEKDAYS } from '../vocabulary.ts';

/** Weekdays by the tense around them: "said on Wednesday", "will meet on Monday", "last Friday", "the following Tuesday". */
export const weekdayRules: readonly DateRule[] = [
  patternRule(
    'weekday again and again',
    KIND.weekday,
    // takes "every Monday", "every Tuesday and Thursday", "on Fridays"; refuses "Monday's"
    new RegExp(
      `\\b(?:(?:[Ee]very|[Ee]ach) (?:(?:other|second|third|fourth) )?${WEEKDAY}(?:(?:, | and |, and | or )${WEEKDAY}\\b){0,4}|${WEEKDAY}s|${WEEKDAY} (?:mornings|afternoons|evenings|nights))\\b`,
      'g',
    ),
    (match, text) => {
      if (/^['’]/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 1)))
        return null;
      return { type: 'SET', grain: null, read: () => stated(`P${stepOf(match[0])}W`) };
    },
  ),
  patternRule(
    'weeks from a weekday',
    KIND.weekday | KIND.day,
    // takes "a week from Monday", "two weeks from next Friday", "a week from tomorrow"; refuses "a week from the vote"
    new RegExp(`\\b(?:(${COUNT})) weeks? from (?:(?:next|this) )?(${WEEKDAY}|today|tomorrow)\\b`, 'gi'),
    (match) => {
      const weeks = readCount(match[1] ?? '');
      const from = (match[2] ?? '').toLowerCase();
      if (weeks === null || !Number.isInteger(weeks)) return null;
      return {
        type: 'DATE',
        grain: 'day',
        read: (reference) => {
          const { published } = reference;
          if (published?.day == null) return UNKNOWN;
          const ahead = { today: published.day, tomorrow: published.day + 1 }[from];
          const day = ahead ?? after(published.day, numberOf(WEEKDAYS, from));
          return fromPublished(published, formatDay(day + weeks * 7));
        },
      };
    },
    KIND.unit,
  ),
  patternRule(
    'some weekday',
    KIND.weekday,
    // takes "on a Friday in 1998", "was a Monday"; refuses "a Friday deadline"
    new RegExp(
      `\\b(?:on|was|is|be|were) an? (?:\\p{Ll}+ )?(${WEEKDAY})(?! \\p{Ll}{3,}\\b(?<! (?:morning|afternoon|evening|night|when|that|and|but|between|from|after|before|during|with|because|for|while|the)))`,
      'gu',
    ),
    (match) => {
      const weekday = numberOf(WEEKDAYS, match[1] ?? '');
      return {
        type: 'DATE',
        grain: 'day',
        from: match[0].length - (match[1] ?? '').length,
        read: (reference) => {
          const earlier = reference.dayTold();
          const day = earlier ? dayOf(earlier.value) : null;
          return earlier && day !== null && weekdayOf(day) === weekday
            ? fromText(earlier, formatDay(day))
            : UNKNOWN;
        },
      };
    },
  ),
  patternRule(
    'weekday',
    KIND.weekday,
    // takes "on Friday", "this Thursday", "the previous Monday", "AVN Friday"; refuses "friday"
    new RegExp(
      `\\b(?:(?:the )?([Ll]ast|[Nn]ext|[Tt]his past|[Tt]his coming|[Tt]his|[Pp]ast|[Cc]oming|[Pp]revious|[Ff]ollowing) )?(${WEEKDAY})\\b`,
      'g',
    ),
    (match, text) => {
      const weekday = numberOf(WEEKDAYS, match[2] ?? '');
      const qualifier = (match[1] ?? '').toLowerCase();
      // "Wednesday's ruling" has been given, unless it is said to come.
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
      const given =
        /^['’]s\s/.test(after) &&
        !/\bahead of (?:the )?$/i.test(text.slice(Math.max(0, match.index - 16), match.index)) &&
        !/\b(?:will|would|expected|scheduled|planned|due|upcoming)\b/.test(after);
      return {
        type: 'DATE',
        grain: 'day',
        read: (reference) =>
          readWeekday(given ? { ...reference, tense: () => 'past' } : reference, weekday, qualifier),
      };
    },
  ),
];

function stepOf(written: string): number {
  const [step] = /other|second|third|fourth/i.exec(written) ?? [];
  return { other: 2, second: 2, third: 3, fourth: 4 }[step?.toLowerCase() ?? ''] ?? 1;
}

function readWeekday(reference: Reference, weekday: number, qualifier: string): Reading {
  if (qualifier === 'previous' || qualifier === 'following') {
    const earlier = reference.earlier('day');
    const day = earlier ? dayOf(earlier.value) : null;
    if (!earlier || day === null) return UNKNOWN;
    return fromText(
      earlier,
      formatDay(qualifier === 'previous' ? before(day, weekday) : after(day, weekday)),
    );
  }
  const { published } = reference;
  if (!published || published.day === null) return UNKNOWN;
  return fromPublished(published, formatDay(nearest(reference, published.day, weekday, qualifier)));
}

function nearest(reference: Reference, day: number, weekday: number, qualifier: string): number {
  if (qualifier === 'last' || qualifier === 'this past' || qualifier === 'past') return before(day, weekday);
  if (qualifier === 'next' || qualifier === 'this coming' || qualifier === 'coming')
    return after(day, weekday);
  const tense = reference.tense();
  const ahead = tense === 'future' || (tense === null && qualifier === 'this');
  // The day of writing itself counts: agencies write the weekday of the same day.
  return ahead ? after(day - 1, weekday) : before(day + 1, weekday);
}

function before(day: number, weekday: number): number {
  return day - ((weekdayOf(day) - weekday + 6) % 7) - 1;
}

function after(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 6) % 7) + 1;
}
