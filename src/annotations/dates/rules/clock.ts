import { formatDay } from '../../../text/calendar.ts';
import { KIND } from '../find-date-words.ts';
import { fromPublished, fromText, type Reading, stated, UNKNOWN } from '../reading.ts';
import { dayOf, type Reference } from '../reference.ts';
import { type DateRule, patternRule } from '../rule.ts';

const ZONE =
  '(?:\\s?\\(?(UTC|GMT|Z|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CT|PT|CET|CEST|BST|MSK|IST|JST|AEST|local time|Moscow time|Eastern)(?:\\s?[+-]\\s?\\d{1,2}(?::\\d{2})?)?\\)?)?';
const LEAD =
  /\b(?:at|by|from|until|till|around|about|before|after|since|past|between|and|to|of)\s$|(?:,|day)\s$/i;

/** Times of the clock, on the day spoken of before them, else the article's: "at 20:00", "6:40 p.m.", "0800 UTC", "noon". */
export const clockRules: readonly DateRule[] = [
  // Before the bare "9:30".
  patternRule(
    'hour of a part of the day',
    KIND.part,
    // takes "at 4 in the morning", "until 11 at night"; refuses "4 in the crowd"
    /\b(?:at|by|until|till|before|after|around|about|since|from|past) (\d{1,2})(?::(\d{2}))? (?:in the (morning|afternoon|evening)|at (night))\b/gi,
    (match) => {
      const [whole, hour = '', minute = '00', part, night] = match;
      const morning = /morning/i.test(part ?? '') || (night !== undefined && Number(hour) < 5);
      const hours = Number(hour) > 12 ? null : toHours(Number(hour), morning ? 'a' : 'p');
      if (hours === null || Number(minute) > 59) return null;
      return { ...clockTime(`T${pad(hours)}:${minute}`), from: whole.indexOf(' ') + 1 };
    },
  ),
  patternRule(
    'clock',
    KIND.numeric,
    // takes "18:00 UTC", "at 20:00", "6:40 p.m.", "6am"; refuses "won 3:2", "in 2:34", "John 3:16"
    new RegExp(
      `(?<![\\w:.,$€£/-])(\\d{1,2})(?:[:.](\\d{2})(?::\\d{2})?)?(?:\\s?([ap])\\.?m\\b\\.?)?${ZONE}(?![\\w:]|[.,]\\d|%)`,
      'gi',
    ),
    (match, text) => {
      const [whole, hour = '', minute, half, zone] = match;
      const before = text.slice(Math.max(0, match.index - 12), match.index);
      if (half === undefined && zone === undefined && (minute === undefined || !LEAD.test(before)))
        return null;
      if (minute === undefined && half === undefined) return null;
      if (whole.includes('.') && half === undefined && zone === undefined && /\d\.\d/.test(whole))
        return null;
      const hours = toHours(Number(hour), half?.toLowerCase());
      if (hours === null || Number(minute ?? 0) > 59) return null;
      // "I am": half a day is never written apart and without its points or digits before it.
      return clockTime(`T${pad(hours)}:${minute ?? '00'}${isUtc(zone, whole) ? 'Z' : ''}`);
    },
  ),
  patternRule(
    'four digits',
    KIND.numeric,
    // takes "0800 UTC", "1430 GMT", "2100 hours"; refuses "1998 hours of work"
    /(?<![\w:.,$€£/-])([01]\d|2[0-3])([0-5]\d)\s?(UTC|GMT|EST|EDT|CET|BST|local time|hours(?! of| a)|hrs)\b/g,
    (match) => clockTime(`T${match[1]}:${match[2]}${/UTC|GMT/.test(match[3] ?? '') ? 'Z' : ''}`),
  ),
  patternRule(
    "o'clock",
    KIND.numeric,
    // takes "8 o'clock"; refuses "8"
    /\b(\d{1,2}) o['’]clock\b/gi,
    (match) => (Number(match[1]) > 24 ? null : clockTime(`T${pad(Number(match[1]))}:00`)),
  ),
  patternRule(
    'noon',
    KIND.part,
    // takes "at noon", "midnight", "at dawn"; refuses "Midnight Cowboy"
    /\b(?:at|by|until|till|before|after|around|about|since|past|to|from) (noon|midday|midnight)\b|\b(noon|midday|midnight)(?= (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tomorrow|yesterday))/gi,
    (match) => {
      const word = (match[1] ?? match[2] ?? '').toLowerCase();
      const found = clockTime(word === 'midnight' ? 'T24:00' : 'T12:00');
      return { ...found, from: match[0].length - word.length };
    },
  ),
];

function clockTime(time: string) {
  return {
    type: 'TIME' as const,
    grain: 'time' as const,
    read: (reference: Reference) => onItsDay(reference, time),
  };
}

function onItsDay(reference: Reference, time: string): Reading {
  const earlier = reference.dayTold();
  const day = earlier ? dayOf(earlier.value) : null;
  const { published } = reference;
  // What is to come is not on a day that is over: "broken through on 7 May. The first train will leave at 6:05 a.m."
  const over =
    day !== null && published?.day != null && day < published.day && reference.tense() === 'future';
  if (over) return UNKNOWN;
  if (earlier && day !== null) return fromText(earlier, formatDay(day) + time);
  if (published?.day != null) return fromPublished(published, formatDay(published.day) + time);
  return stated(`XXXX-XX-XX${time}`);
}

function toHours(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 24 ? hour : null;
  if (hour > 12) return hour < 24 ? hour : null;
  return half === 'p' ? (hour % 12) + 12 : hour % 12;
}

// "(GMT +8)" is not UTC.
function isUtc(zone: string | undefined, whole: string): boolean {
  return zone !== undefined && /^(?:UTC|GMT|Z)$/i.test(zone) && !/[+-]\s?\d/.test(whole);
}

function pad(hours: number): string {
  return String(hours).padStart(2, '0');
}
