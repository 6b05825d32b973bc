import type { BareNumber } from './read-number.ts';

const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
// "May 9", "March 14, 2025"; not "may 9".
const MONTH_BEFORE = new RegExp(`\\b(?:${MONTH})\\.? (?:\\d{1,2},? )?$`, 'u');
// "9 May", "9th of May"
const MONTH_AFTER = new RegExp(`^(?:st|nd|rd|th)?(?: of)? (?:${MONTH})\\b`, 'u');
// "Article 5", "Flight 370", "page 12", "No. 7": a number that names; not "in 5", "least 5".
const NAMING =
  /\b(?:articles?|chapters?|pages?|sections?|rooms?|flights?|routes?|phase|level|step|number|nos?\.|version|lines?|items?|figures?|paragraphs?|part|season|episode|round|group|type|model|channel|highway|interstate|title|act|rule|day|week|game|apollo|version|covid|size|unit|block|gate|platform|bus|psalm|verse|vol\.|issue)[ -]$/iu;
const SHARE = /^(?:\s?%|[\s-]per ?cent\b)/iu;
const LARGE = /\d,\d{3}|(?:thousand|million|billion|trillion|[mb]n)$/iu;
const PROPER = /(?:^|[^.!?“"‘'\s]\s)(\p{Lu}[\p{L}’'-]*) $/u;
const GRAMMAR =
  /^(?:The|A|An|In|On|At|Of|By|For|From|With|And|But|Or|As|To|About|Over|Under|Nearly|Some|Only|At|More|Less|Up|Around|After|Before|Since|Than|All|Another|These|Those|Its|Their|His|Her|Our|I|We|They|It|He|She|That|When|While|If|Almost|Roughly|Approximately)$/;

/** Whether a bare number counts nothing: a date, a year, a time, a score, a name's number, an id or a list mark. */
export function refuseNumber(
  text: string,
  number: BareNumber,
  hasUnit: boolean,
  qualified: boolean,
): boolean {
  const before = text.slice(Math.max(0, number.start - 40), number.start);
  const after = text.slice(number.end, number.end + 24);
  if (number.written === 'words') return refuseWord(text, number, after, hasUnit);
  if (number.written === 'magnitude') return !/^ of\b/.test(after);
  if (number.currency !== null) return false;
  if (/^(?:st|nd|rd|th)\b/iu.test(after)) return true;
  if (isDay(number.value) && (MONTH_BEFORE.test(before) || MONTH_AFTER.test(after))) return true;
  if (
    /^[:/]\d|^ ?[ap]\.?m\b|^(?:[-–/.]\d)|^ ?[–-] ?\d/u.test(after) &&
    !/^ ?[–-] ?\d(?:[\d,.]*\d)?(?:\s?%| \p{Ll})/u.test(after)
  )
    return true;
  if (/\d(?: ?[-–/:] ?|\.)$/u.test(before) || /[#@_/\\]$/.test(before)) return true;
  if (/^[\p{L}_]/u.test(after) && !hasUnit) return true;
  if (/^\s*[([]?$/.test(text.slice(0, number.start)) && /^[.)\]](?:\s|$)/.test(after)) return true;
  if (/\($/.test(before) && /^\)/.test(after)) return true;
  // "Lantern Lines 60 percent" counts.
  const named = NAMING.test(before) && !SHARE.test(after) && !LARGE.test(text.slice(number.core, number.end));
  if (named || /\+\d* ?$/.test(before)) return true;
  const digits = text.slice(number.core, number.end);
  if (
    /^(?:1[5-9]|20)\d\d$/.test(digits) &&
    !qualified &&
    (!hasUnit ||
      /\b(?:in|since|of|until|by|from|the|during|after|before|and|year|early|late|mid)[ -]$/iu.test(before))
  )
    return true;
  if (/^(?:1[5-9]|20)\d\d$/.test(digits) && /\b(?:in|since|until|during)[ -]$/iu.test(before)) return true;
  if (/^0\d/.test(digits) || /^\d{7,}$/.test(digits)) return true;
  // A house: "10 Downing Street".
  if (!hasUnit && !qualified && /^ \p{Lu}/u.test(after)) return true;
  // From year to year: "2009 to 2013".
  if (!hasUnit && /^(?:1[5-9]|20)\d\d\D{1,4}(?:1[5-9]|20)\d\d$/.test(digits)) return true;
  // A score: "3-0".
  if (!hasUnit && /^\d+ ?[–-] ?\d+$/.test(digits)) return true;
  const proper = PROPER.exec(before)?.[1];
  return proper !== undefined && !qualified && !GRAMMAR.test(proper) && !hasUnit;
}

/** A day of a month or a year. */
function isDay(value: number): boolean {
  return value <= 31 || (value >= 1500 && value < 2100);
}

// Takes "were hurt", "others died"; refuses "were at odds".
const LEFT_OUT =
  /^ (?:others )?(?:(?:were|are|have been|had been) (?:\p{Ll}+ly )?(?:\p{Ll}{2,}ed|hurt|shot|lost|found|sent|sold|built|lent|freed|born|dead|missing)|died|drowned|survived|escaped)\b/u;

// Takes "rises to nine", "brings the number of dead to nine"; refuses "gave it to two".
const CHANGED_TO =
  /\b(?:ris(?:es?|en|ing)|rose|br(?:ings?|inging|ought)|tak(?:es|ing)|took|climb(?:s|ed)?|jump(?:s|ed)?|grows?|grown|grew|falls?|fallen|fell|drop(?:s|ped)?|increas(?:ed?|ing)|rais(?:ed?|ing)|doubled|revised) (?:[^\s.;]+ ){0,12}?to $/u;

function refuseWord(text: string, number: BareNumber, after: string, hasUnit: boolean): boolean {
  const words = text.slice(number.start, number.end).toLowerCase();
  if (/^-(?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|half)\b/u.test(after)) return true;
  if (words === 'one')
    return !hasUnit || !/^(?:-| (?:percent|per cent|year|month|week|day|hour|million|billion))/u.test(after);
  if (
    /\b(?:day|week|group|phase|chapter|part|number|round|season|episode|game|page|section)[ -]$/iu.test(
      text.slice(Math.max(0, number.start - 12), number.start),
    )
  )
    return true;
  if (/^-(?:th|fold)\b/.test(after)) return true;
  // "Two were hurt": people, or what was spoken of.
  if (number.value > 1 && LEFT_OUT.test(after)) return false;
  if (number.value > 1 && /^ of (?:them|those|these|us)\b/u.test(after)) return false;
  if (CHANGED_TO.test(text.slice(Math.max(0, number.start - 100), number.start))) return false;
  // "the two", "all three" with nothing to count.
  return !hasUnit && !/^\s?(?:percent|million|billion)/.test(after) && number.value < 13;
}
