import { addFacts, type Draft, type Facts } from '../draft.ts';
import { findWrittenDay } from '../facts/find-day.ts';
import { isProse } from './shape.ts';

const LONGEST = 160;
// Lines of facts stand before the first paragraphs (a standfirst may come first) and after the last.
const PROSE_AT_HEAD = 2;
const FOOT = 8;
const PARTS = /\s*[|•·]\s*|\s+[-–—]\s+/;
// "By Jane Doe", "Reporting by J. Doe and Max Roe", "Von Max Roe"; not "By Friday the river rose".
const BYLINE =
  /^(?:(?:by|por|par|von|di|автор|author|written by|text|words|story by|interview by|interviewed by|reporting by|posted by|published by|reported by|от)\s*:?)\s+(\p{Lu}[\p{L}'’.-]*(?:,? (?:and |& |y |et |und |i )?(?:\p{Lu}|de |van |von |der |da |del |al-|bin |la |el )[\p{L}'’.-]*){0,9})(?:, ?([^.!?]{2,60}))?$/iu;
const CAPITALS =
  /^\p{Lu}[\p{L}'’.-]*(?:,? (?:and|&|y|et|und|i|de|van|von|der|da|del|bin|la|el|\p{Lu}[\p{L}'’.-]*)){0,9}$/u;
const UPDATED =
  /\b(?:updated|modified|last (?:update|edited)|edited|actualizado|mis a jour|aktualisiert|обновлено|accessed|retrieved|printed)\b/i;
// What may stand beside a date in its line.
const BESIDE_DATE =
  /^(?:(?:first )?(?:published|posted|updated|released?|issued|created|modified|edited|dated?|publicado|publie|publié|veröffentlicht|stand|опубликовано|last|update|for immediate release|immediate release|time|on|at|the|le|el|am|den|in|um|uhr|hrs?|h|a\.?m\.?|p\.?m\.?|noon|midnight|local|gmt|utc|est|edt|et|pst|pdt|cst|cet|cest|bst|msk|ist|eat|wat|z|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|lunes|martes|miércoles|jueves|viernes|sábado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|г|года|в|t?\d{1,2}(?:[:.h]\d{2}){0,2}(?:[ap]m|z)?|\d{4}z?)(?:[\s,:.()+|/-]+|$)){1,14}$/iu;
const BESIDE = /^(?:\d{1,2}[ -]min(?:ute)?s?(?: read)?|\d+ comments?|(?:in )?\p{Lu}[\p{L}&]+(?: \p{L}+)?)$/u;

/** Reads date lines and bylines at the head and the foot ("By Jane Doe | 3 March 2024") and takes them out. */
export function takeHeadLines(draft: Draft): Draft {
  const { blocks } = draft;
  let published: string | null = null;
  let updated: string | null = null;
  let author: string | null = null;
  let prose = 0;
  let first = true;
  const kept = blocks.filter((block, at) => {
    if (isProse(block)) prose++;
    const inPlace = prose <= PROSE_AT_HEAD || at >= blocks.length - FOOT;
    if (!inPlace || block.text.length > LONGEST) return true;
    // The first line of a page is its title where it is one; only a plain date or byline is none.
    const found = readFacts(block.text, first && at === 0);
    first = false;
    if (!found) return true;
    if (found.published && UPDATED.test(block.text) && !/publish|posted/i.test(block.text))
      updated ??= found.published;
    else published ??= found.published ?? null;
    author ??= found.author ?? null;
    return false;
  });
  if (kept.length === blocks.length) return draft;
  return addFacts({ ...draft, blocks: kept }, { published: published ?? updated, author });
}

/** The facts of a line that is made of nothing else, or null. */
function readFacts(text: string, strict: boolean): Pick<Facts, 'published' | 'author'> | null {
  const whole = readPart(text);
  if (whole) return whole;
  const parts = text.split(PARTS).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 6) return null;
  let published: string | null = null;
  let author: string | null = null;
  let known = 0;
  for (const part of parts) {
    const found = readPart(part);
    if (found) {
      known++;
      published ??= found.published;
      author ??= found.author;
    } else if (!BESIDE.test(part) && !(CAPITALS.test(part) && part.length < 60)) return null;
    else if (author === null && !strict && /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(part))
      author = part;
  }
  return known > 0 && published !== null
    ? { published, author }
    : known > 0 && author !== null
      ? { published, author }
      : null;
}

function readPart(text: string): Pick<Facts, 'published' | 'author'> | null {
  const byline = BYLINE.exec(text);
  if (byline?.[1] && CAPITALS.test(byline[1])) {
    const beside = byline[2] ? readDateLine(byline[2]) : null;
    return { author: byline[1], published: beside };
  }
  const day = readDateLine(text);
  if (day !== null) return { published: day, author: null };
  const found = findWrittenDay(text);
  if (!found) return null;
  // "3 March 2024 by Jane Doe", "Posted on 3 March 2024 by Jane Doe", "By Jane Doe, 3 March 2024".
  const before = text.slice(0, found.start).replace(/[\s,;:]+(?:on|published|updated|posted)?[\s,;:]*$/i, '');
  const after = text.slice(found.end).replace(/^[\s,;:]+/, '');
  const later = BYLINE.exec(after);
  if (later?.[1] && CAPITALS.test(later[1]) && (before === '' || BESIDE_DATE.test(before))) {
    return { author: later[1], published: found.day };
  }
  const earlier = BYLINE.exec(before);
  if (earlier?.[1] && CAPITALS.test(earlier[1]) && (after === '' || BESIDE_DATE.test(after))) {
    return { author: earlier[1], published: found.day };
  }
  return null;
}

/** The day of a line that holds a date and what belongs to one. */
function readDateLine(text: string): string | null {
  const found = findWrittenDay(text);
  if (!found) return null;
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`.replace(
    /^[\s,;:.()[\]|-]+|[\s,;:()[\]|-]+$/g,
    '',
  );
  if (rest === '' || BESIDE_DATE.test(rest)) return found.day;
  // "Published 3 March 2024, updated 4 March 2024": the second date is like the first.
  const second = findWrittenDay(rest);
  if (!second) return null;
  const more = `${rest.slice(0, second.start)} ${rest.slice(second.end)}`.trim();
  return more === '' || BESIDE_DATE.test(more) ? found.day : null;
}
